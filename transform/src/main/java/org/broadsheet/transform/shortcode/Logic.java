package org.broadsheet.transform.shortcode;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.transform.embed.Provider;

/** Tags that compute: values and assignments are followed as far as the post itself goes, other steps are left out. */
final class Logic {
    private static final Pattern ASSIGNMENT =
            Pattern.compile("([A-Za-z_][\\w.-]{0,60})\\s*=\\s*(\\S.*)", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z0-9]+|[A-Z]+");

    private Logic() {}

    static Rendering value(Call call) {
        String expression = call.tag().arguments();
        var result = ValueExpression.of(expression, call.variables());
        if (result.isEmpty()) {
            return new Rendering(
                    "<code>" + Rendering.escape("{{ " + expression + " }}") + "</code>", "", "", false, expression);
        }
        ValueExpression value = result.get();
        if (value.filter() != null) {
            var embed = Provider.of(value.value());
            return embed.isPresent()
                    ? Rendering.block(embed.get().card(value.argument()))
                    : Rendering.value(value.value()).noting(value.filter());
        }
        return Rendering.value(value.value());
    }

    static Rendering assign(Call call) {
        Matcher parts = ASSIGNMENT.matcher(call.tag().arguments());
        if (parts.matches()) {
            ValueExpression.of(parts.group(2), call.variables())
                    .ifPresent(value -> call.variables().assign(parts.group(1), value.value()));
        }
        return Rendering.NOTHING;
    }

    /** What is captured is shown where it is written, and not once more where its name is called. */
    static Rendering capture(Call call) {
        call.variables().assign(call.arguments().at(0), "");
        return step(call);
    }

    /** {@code param title}: a value of the head. */
    static Rendering parameter(Call call) {
        return call.variables()
                .value(call.arguments().at(0))
                .map(Rendering::value)
                .orElseGet(() -> NotShown.note(call));
    }

    /** A step of a program that cannot run here; all that it would have chosen from is shown. */
    static Rendering step(Call call) {
        return Rendering.NOTHING.noting(call.name());
    }

    /** {@code include youtube-player.html id="w7Ft2ymGmfc"}: the file's name says what it is. */
    static Rendering include(Call call, Catalogue catalogue) {
        Arguments given = call.arguments();
        String file = given.namedOrAt(0, "file", "template");
        List<String> rest = given.positional().isEmpty()
                ? List.of()
                : given.positional().subList(1, given.positional().size());
        Arguments others = new Arguments(given.text(), given.named(), rest);
        String stem = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z.]{2,10}$", "");
        Matcher words = WORD.matcher(stem);
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            if (catalogue.isKnown(word)) {
                return catalogue.render(call.named(word, others));
            }
        }
        return new NotShown().render(call.named("include " + stem, others));
    }
}
