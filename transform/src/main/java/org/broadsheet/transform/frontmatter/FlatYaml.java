package org.broadsheet.transform.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The YAML that most heads are: lines of {@code key: value}, the value a word or a sentence, quoted or not, or a list of such in brackets.
 * It reads that exactly as a parser of all of YAML does, in a fraction of the time, and nothing else: not a line that could mean
 * anything more.
 */
final class FlatYaml {
    private static final int LONGEST = 10_000;
    private static final int LONGEST_KEY = 61;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\\\]*\"|'[^']*'");
    /** In a list more signs have a meaning. */
    private static final Pattern PLAIN_ITEM = Pattern.compile("[\\w\\p{L}][\\w\\p{L} ./+-]*");

    /** What, written without quotation marks, is the same as nothing (YAML 1.2.2, section 10.2.1). */
    static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private FlatYaml() {}

    /** What stands under the keys, or null where any line is something else. */
    static @Nullable Map<String, Object> read(String yaml) {
        if (yaml.length() > LONGEST) {
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (int start = 0, end = 0; start < yaml.length(); start = end + 1) {
            end = yaml.indexOf('\n', start);
            end = end < 0 ? yaml.length() : end;
            if (end == start) {
                continue;
            }
            int colon = yaml.indexOf(':', start);
            boolean line = colon < end && isKey(yaml, start, colon) && isValue(yaml, colon + 1, end);
            Object value = line ? value(yaml.substring(colon + 1, end).strip()) : null;
            if (value == null) {
                return null;
            }
            values.putIfAbsent(yaml.substring(start, colon), value);
        }
        return values.isEmpty() ? null : values;
    }

    /** A word of ASCII that begins with a letter. */
    private static boolean isKey(String yaml, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = yaml.charAt(i);
            boolean begins = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
            if (!begins && (i == from || !((c >= '0' && c <= '9') || c == '-'))) {
                return false;
            }
        }
        return from < to && to - from <= LONGEST_KEY;
    }

    /** Nothing, or a space and then letters and the signs of ASCII. */
    private static boolean isValue(String yaml, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = yaml.charAt(i);
            if ((c < ' ' || c > '~') && !(c > '~' && Character.isLetter(yaml.codePointAt(i)))) {
                return false;
            }
            i += Character.isHighSurrogate(c) ? 1 : 0;
        }
        return from == to || yaml.charAt(from) == ' ';
    }

    private static @Nullable Object value(String value) {
        boolean list = value.startsWith("[") && value.endsWith("]");
        return list ? items(value.substring(1, value.length() - 1)) : scalar(value);
    }

    private static @Nullable List<Object> items(String written) {
        List<Object> items = new ArrayList<>();
        for (String item : written.isBlank() ? new String[0] : written.split(",", -1)) {
            String text = item.strip();
            String value = PLAIN_ITEM.matcher(text).matches() || isQuoted(text) ? scalar(text) : null;
            if (value == null) {
                return null;
            }
            items.add(value);
        }
        return items;
    }

    private static @Nullable String scalar(String text) {
        if (isQuoted(text)) {
            return text.substring(1, text.length() - 1);
        }
        if (NULLS.contains(text)) {
            return "";
        }
        int first = text.codePointAt(0);
        boolean begins = first == '_' || first == '/' || (first >= '0' && first <= '9') || Character.isLetter(first);
        return begins && !text.contains(": ") && !text.endsWith(":") && !text.contains(" #") ? text : null;
    }

    private static boolean isQuoted(String text) {
        return (text.startsWith("\"") || text.startsWith("'"))
                && QUOTED.matcher(text).matches();
    }
}
