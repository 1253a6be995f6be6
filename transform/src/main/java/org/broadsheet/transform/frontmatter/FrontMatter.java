package org.broadsheet.transform.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The keys of a post's head and what stands under them: strings, lists and maps of strings.
 *
 * <p>Keys are compared without case, and {@code -}, space and {@code _} are one: {@code Redirect-From} is {@code
 * redirect_from}, and so is {@code redirectFrom}. A key without a value is as good as absent.
 */
public final class FrontMatter {
    /** Maps whose keys mean what they would mean outside: Zola's, Hugo's, MkDocs' and others'. */
    private static final List<String> GROUPS =
            List.of("taxonomies", "extra", "params", "date", "metadata", "frontmatter", "fields", "attributes");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])[A-Z]");

    private static final List<String> NAMES = List.of("name", "title", "label", "term", "slug");

    /** A post without a head. */
    public static final FrontMatter NONE = new FrontMatter(Map.of(), List.of(), 1);

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<String> lines;
    private final int firstLine;

    FrontMatter(Map<String, Object> values, List<String> lines, int firstLine) {
        values.forEach((key, value) -> this.values.putIfAbsent(normal(key), value));
        values.forEach((key, value) -> {
            if (hasCapital(key)) {
                this.values.putIfAbsent(apart(key), value);
            }
        });
        for (String group : GROUPS) {
            if (this.values.get(group) instanceof Map<?, ?> map) {
                map.forEach((key, value) -> this.values.putIfAbsent(normal((String) key), value));
            }
        }
        this.lines = lines;
        this.firstLine = firstLine;
    }

    /** This head, and what else is known under keys that it lacks. */
    public FrontMatter with(Map<String, Object> more) {
        if (more.isEmpty()) {
            return this;
        }
        Map<String, Object> all = new LinkedHashMap<>(values);
        more.forEach(all::putIfAbsent);
        return new FrontMatter(all, lines, firstLine);
    }

    /** Whether there is any key at all. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Whether one of the keys is written, with or without a value. */
    public boolean has(List<String> keys) {
        for (String key : keys) {
            if (values.containsKey(key)) {
                return true;
            }
        }
        return false;
    }

    /** The value as it was read: a string, list or map; empty where there is none. */
    public Optional<Object> value(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.equals(""));
    }

    /** The first of the keys that has a single, non-blank value. */
    public Optional<String> text(List<String> keys) {
        for (String key : keys) {
            Optional<String> text = text(key);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** The same of one key. */
    public Optional<String> text(String key) {
        Object value = values.get(key);
        if (value instanceof List<?> list && list.size() == 1) {
            value = list.get(0);
        }
        return value instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty();
    }

    /** All strings under the keys: list items, or the parts of a comma-separated value. */
    public List<String> texts(List<String> keys) {
        List<String> texts = new ArrayList<>();
        for (String key : keys) {
            if (values.get(key) instanceof List<?> list) {
                addNames(list, texts);
            } else {
                text(key).ifPresent(text -> texts.addAll(List.of(text.split(",", -1))));
            }
        }
        if (texts.isEmpty()) {
            return List.of();
        }
        return texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** An item of a list: words, or a record with a name, as exports of databases have them. */
    private static void addNames(List<?> items, List<String> names) {
        for (Object item : items) {
            if (item instanceof List<?> nested) { // A category and those below it, in Hexo.
                addNames(nested, names);
            } else {
                names.add(nameOf(item));
            }
        }
    }

    private static String nameOf(Object item) {
        if (item instanceof Map<?, ?> map) {
            return NAMES.stream()
                    .map(map::get)
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .findFirst()
                    .orElse("");
        }
        return item instanceof String text ? text : "";
    }

    /** The line in the file where a key stands, from 1; where it is not found, the head's first. */
    public int line(String key) {
        for (int i = 0; i < lines.size(); i++) {
            String written = keyOf(lines.get(i));
            if (normal(written).equals(key) || apart(written).equals(key)) {
                return firstLine + i;
            }
        }
        return firstLine;
    }

    private static String keyOf(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) != ':' && line.charAt(end) != '=') {
            end++;
        }
        return line.substring(0, end).replace("\"", "").replace(".. ", "").strip();
    }

    private static boolean hasCapital(String key) {
        return !key.equals(key.toLowerCase(Locale.ROOT));
    }

    /** The same of a key whose words begin with capitals: {@code pubDatetime} is {@code pub_datetime}. */
    private static String apart(String key) {
        return normal(HUMP.matcher(key).replaceAll("_$0"));
    }

    /** The form in which keys are compared. */
    public static String normal(String key) {
        return key.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
