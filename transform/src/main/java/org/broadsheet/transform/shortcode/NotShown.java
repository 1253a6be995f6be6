package org.broadsheet.transform.shortcode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.transform.embed.Embed;
import org.broadsheet.transform.embed.Provider;

/**
 * What no row knows: a picture or a page of another site where an argument is the address of one, else a note to readers
 * that says what is not shown, with all the words of the tag.
 */
final class NotShown implements Shortcode {
    /** Tags of talks; of others a name is seldom a person's. */
    private static final Pattern SPEECH = Pattern.compile("chat|message|msg|dialog|speech|bubble|talk");

    private static final Pattern WEB = Pattern.compile("https?://\\S+");

    @Override
    public Rendering render(Call call) {
        if (call.paired()) {
            return around(call);
        }
        for (String value : call.arguments().values()) {
            if (Images.FILE.matcher(value).matches() && !value.contains(" ")) {
                return new Images().render(call);
            }
            Optional<Embed> embed = Provider.of(value);
            if (embed.isPresent()) {
                return Rendering.block(embed.get().card(call.arguments().named("title", "caption")));
            }
        }
        return note(call);
    }

    /** What stands between is the post's own; only a title that the tag had, or who speaks, is said before it. */
    private static Rendering around(Call call) {
        Arguments given = call.arguments();
        String said = given.named("title", "caption", "summary", "header", "label", "heading");
        boolean speaks = said.isEmpty() && SPEECH.matcher(call.name()).find();
        String title = call.html(speaks ? given.named("name", "from", "speaker") : said);
        return Rendering.around(Boxes.line(Boxes.linked(title, given)), "").noting(call.name());
    }

    static Rendering note(Call call) {
        List<String> words = new ArrayList<>();
        for (String value : call.arguments().values()) {
            if (!value.isBlank()) {
                words.add(WEB.matcher(value).matches() ? link(value) : Rendering.escape(value));
            }
        }
        String name = Rendering.escape(call.name().replace('_', ' ').replace('-', ' '));
        String said = words.isEmpty() ? name : name + " (" + String.join(isSentence(call) ? " " : ", ", words) + ")";
        return Rendering.inline("<small>" + Shortcodes.NOT_SHOWN + said + "</small>")
                .noting(call.name());
    }

    /** Words that nothing parts but blanks, such as {@code quote They never do}. */
    private static boolean isSentence(Call call) {
        String text = call.arguments().text();
        return call.arguments().named().isEmpty()
                && text.indexOf('"') < 0
                && text.indexOf('\'') < 0
                && text.indexOf(',') < 0;
    }

    private static String link(String address) {
        String escaped = Rendering.escape(address);
        return "<a href=\"" + escaped + "\">" + escaped + "</a>";
    }
}
