package org.broadsheet.transform.frontmatter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Mends the ways in which people break YAML without meaning anything by it: {@code title: Foo: bar}, {@code title: "Foo"
 * and bar}, a tab for indentation, an {@code @} or back-tick at the start of a value.
 *
 * <p>Only single lines are mended, by quoting their value whole. What is open over several lines, such as a bracket or a
 * quotation mark that never closes, could mean anything and is left to fail.
 */
final class YamlMender {
    private static final Pattern LINE = Pattern.compile("( *(?:- )?[\\w][\\w-]*: +| *- +)(\\S.*)");

    private YamlMender() {}

    static String mend(String yaml) {
        return yaml.lines().map(YamlMender::mendLine).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String mendLine(String written) {
        String line = written.indexOf('\t') < 0 ? written : written.replace("\t", "  ");
        Matcher parts = LINE.matcher(line);
        if (!parts.matches() || !needsQuotes(parts.group(1), parts.group(2).strip())) {
            return line;
        }
        return parts.group(1) + "'" + unquoted(parts.group(2).strip()).replace("'", "''") + "'";
    }

    private static boolean needsQuotes(String lead, String value) {
        char first = value.charAt(0);
        if (first == '"' || first == '\'') {
            return closesEarly(value, first);
        }
        if (first == '@' || first == '`' || first == '%') {
            return true;
        }
        boolean plain = "[{&*!|>#?".indexOf(first) < 0;
        boolean mapItem =
                lead.strip().equals("-") && value.indexOf(": ") > 0 && value.indexOf(' ') > value.indexOf(':');
        return plain && !mapItem && (value.contains(": ") || value.endsWith(":"));
    }

    /** Whether a quoted value ends before its line does: the quotation marks were part of the sentence. */
    private static boolean closesEarly(String value, char quote) {
        int end = value.indexOf(quote, 1);
        return end > 0
                && end < value.length() - 1
                && !value.substring(end + 1).stripLeading().startsWith("#");
    }

    /** {@code "Foo "bar" baz"}: the outer pair is the value's, the inner one the writer's. */
    private static String unquoted(String value) {
        char first = value.charAt(0);
        boolean outerPair = (first == '"' || first == '\'') && value.charAt(value.length() - 1) == first;
        return outerPair && value.chars().filter(c -> c == first).count() % 2 == 0 && isInner(value, first)
                ? value.substring(1, value.length() - 1)
                : value;
    }

    /** The second mark opens a word, so the first one enclosed everything. */
    private static boolean isInner(String value, char quote) {
        int second = value.indexOf(quote, 1);
        return second == value.length() - 1 || value.charAt(second - 1) == ' ' || quote == '\'';
    }
}
