package org.broadsheet.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Heads of all kinds that are deep, long, refer to themselves or hold numbers without end. */
final class GrowthHeads {
    private static final String YAML = "---\ntitle: a\n";
    private static final String TOML = "+++\ntitle = \"a\"\n";

    private GrowthHeads() {}

    static List<GrowthInput> all() {
        return Stream.of(yaml(), toml(), json()).flatMap(List::stream).toList();
    }

    private static List<GrowthInput> yaml() {
        return List.of(
                head("YAML [", YAML + "b: ", "[", "\n---\na\n"),
                head("YAML {a: ", YAML + "b: ", "{a: ", "\n---\na\n"),
                head("YAML - ", YAML + "b: ", "- ", "\n---\na\n"),
                head("YAML ? ", YAML, "? ", "\n---\na\n"),
                head("YAML key", YAML, "k", ": v\n---\na\n"),
                head("YAML keys", YAML, "k: v\n", "---\na\n"),
                head("YAML keys, numbered", YAML, "k@: v\n", "---\na\n"),
                head("YAML comments", YAML, "# k\n", "---\na\n"),
                head("YAML quotation", "---\ntitle: ", "\"a", "\n---\na\n"),
                head("YAML tags", YAML + "tags: [", "a, ", "a]\n---\na\n"),
                head("YAML tags, numbered", YAML + "tags: [", "a@, ", "a]\n---\na\n"),
                head("YAML authors", YAML + "author: a", " and Ann B@", "\n---\na\n"),
                head("YAML aliases", YAML + "a: &a [b, b, b]\nc: [", "*a, ", "b]\n---\na\n"),
                head("YAML anchors", YAML + "a: ", "&a [*a, ", "\n---\na\n"),
                head("YAML merges", YAML + "a: &a {b: c}\nd:\n", "  - <<: *a\n", "---\na\n"),
                new GrowthInput("YAML laughs", "md", GrowthHeads::laughs),
                head("YAML block", YAML + "a: |\n", "  b\n", "---\na\n"),
                head("YAML folded", "---\ntitle: >\n", "  b\n\n", "---\na\n"),
                head("YAML number", YAML + "weight: ", "1", "\n---\na\n"),
                head("YAML date", YAML + "date: 2026-01-02", " 03:04", "\n---\na\n"),
                head("YAML sexagesimal", YAML + "weight: 1", ":1", "\n---\na\n"),
                head("YAML title, entities", "---\ntitle: ", "&amp;amp;", "\n---\na\n"),
                head("YAML title, dashes", "---\ntitle: a", "-", "a\n---\na\n"),
                head("YAML without end", "---\n", "a: b\n", "a\n"));
    }

    private static List<GrowthInput> toml() {
        return List.of(
                head("TOML [", TOML + "b = ", "[", "\n+++\na\n"),
                head("TOML table", TOML + "[", "a.", "a]\n+++\na\n"),
                head("TOML tables", TOML, "[[a]]\n", "+++\na\n"),
                head("TOML number", TOML + "weight = ", "1", "\n+++\na\n"),
                head("TOML keys, numbered", TOML, "a@ = 1\n", "+++\na\n"),
                head("TOML quotation", TOML + "b = ", "\"\"\"a", "\n+++\na\n"));
    }

    private static List<GrowthInput> json() {
        return List.of(
                head("JSON {", "", "{\"a\":", "\n\na\n"),
                head("JSON [", "{\"a\":", "[", "\n\na\n"),
                head("JSON keys", "{\"title\": \"a\"", ", \"b\": 1", "}\n\na\n"),
                head("JSON keys, numbered", "{\"title\": \"a\"", ", \"b@\": 1", "}\n\na\n"),
                head("JSON number", "{\"title\": \"a\", \"weight\": ", "1", "}\n\na\n"),
                head("JSON power", "{\"title\": 1e", "9", "}\n\na\n"),
                head("bare lines", "", "title: a\n", "\na\n"));
    }

    private static GrowthInput head(String name, String start, String unit, String end) {
        return unit.indexOf('@') >= 0
                ? GrowthInput.numbered(name, "md", start, unit, end)
                : GrowthInput.repeated(name, "md", start, unit, end);
    }

    /** Each list holds the one before ten times. */
    private static String laughs(int size) {
        String list = IntStream.range(1, Math.max(2, size / 70))
                .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "b]\n")
                .collect(Collectors.joining());
        return YAML + "a0: &a0 [b]\n" + list + "---\na\n";
    }
}
