package org.broadsheet.transform.shortcode;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Options of jekyll_picture_tag, whose words stand in no quotation marks: {@code picture a.jpg --alt A pier --img class="wide" --link
 * /a/}.
 */
final class PictureOptions {
    private static final Pattern OPTION = Pattern.compile("\\s--(\\w+)(?=\\s|$)");

    /** A value of a template, which is part of a path where it is a name, and words otherwise. */
    private static final Pattern VALUE = Pattern.compile("\\{\\{-?\\s*(?:(site\\.\\w+)|([\\w.]+)|(.*?))\\s*-?\\}\\}");

    private PictureOptions() {}

    /** Whether arguments have options behind a path. */
    static boolean areIn(String text) {
        int option = text.indexOf(" --");
        return option > 0
                && text.substring(0, option).indexOf('=') < 0
                && OPTION.matcher(text).find();
    }

    /** As named arguments: the description and the link; all others say how it looks. */
    static Arguments named(Arguments given) {
        String text = VALUE.matcher(given.text())
                .replaceAll(value -> Matcher.quoteReplacement(
                        value.group(1) != null
                                ? ""
                                : value.group(2) != null ? "{{" + value.group(2) + "}}" : value.group(3)));
        Map<String, String> options = new HashMap<>();
        Matcher option = OPTION.matcher(text);
        String name = "";
        int from = 0;
        while (option.find()) {
            options.put(name, text.substring(from, option.start()).strip());
            name = option.group(1);
            from = option.end();
        }
        options.put(name, text.substring(from).strip());
        String before = options.getOrDefault("", "");
        options.keySet().retainAll(Set.of("alt", "link"));
        return new Arguments(
                text, options, Arguments.read(before, UnaryOperator.identity()).positional());
    }
}
