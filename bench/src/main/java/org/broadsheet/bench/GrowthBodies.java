package org.broadsheet.bench;

import static org.broadsheet.bench.GrowthInput.HEAD;
import static org.broadsheet.bench.GrowthInput.nested;
import static org.broadsheet.bench.GrowthInput.numbers;
import static org.broadsheet.bench.GrowthInput.repeated;
import static org.broadsheet.bench.GrowthInput.times;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Bodies that are known to make tools for Markdown and HTML take the square of their size, or were once found to make this one: each
 * piece of {@code growth.txt}, in both formats, and what is more than a piece. Many come from the tests of cmark and md4c and from
 * reports on commonmark.js, jsoup and html5ever.
 */
final class GrowthBodies {
    private static final Pattern CODE_UNIT = Pattern.compile("\\\\u([0-9a-f]{4})");

    private GrowthBodies() {}

    static List<GrowthInput> all() {
        List<GrowthInput> inputs = new ArrayList<>();
        for (String unit : units()) {
            for (String ending : List.of("md", "html")) {
                inputs.add(repeated(unit, ending, HEAD, unescaped(unit), "\n"));
            }
        }
        inputs.addAll(nestings());
        inputs.addAll(markdown());
        inputs.addAll(html());
        return inputs;
    }

    /** With as many ends as beginnings. */
    private static List<GrowthInput> nestings() {
        return List.of(
                nested("md", "[", "]"),
                nested("md", "*a **a ", " a** a*"),
                nested("md", "![a](", ")"),
                nested("md", "{% if a %}", "{% endif %}"),
                nested("md", "{{< a >}}", "{{< /a >}}"),
                nested("md", "[quote]", "[/quote]"),
                nested("html", "<q>", "</q>"),
                nested("html", "<span>", "</span>"),
                nested("html", "<b><i>", "</b></i>"),
                nested("html", "<a href=x>", "</a>"));
    }

    private static List<GrowthInput> markdown() {
        return List.of(
                repeated("a**b, c*", "md", HEAD + "a**b", "c* ", "\n"),
                repeated("quotations, a*", "md", HEAD + ">".repeat(90), "a*", "\n"),
                repeated("items, empty lines", "md", HEAD + "- ".repeat(90) + "a", "\n", "a\n"),
                repeated("quoted items, empty lines", "md", HEAD + "> " + "- ".repeat(90) + "a\n", ">\n", "a\n"),
                new GrowthInput("growing back-ticks", "md", size -> HEAD + growing("e", "`", size)),
                new GrowthInput("growing items", "md", size -> HEAD + growing("* a\n", "  ", size)),
                new GrowthInput("table, columns and rows", "md", GrowthBodies::table),
                pair("references", "[a@]: /b\n", "[a@] "),
                pair("references to one", "[a@]: /b\n", "[a0] "),
                pair("footnotes", "[^@]: a\n", "[^@] "),
                pair("abbreviations", "*[A@]: b\n", "A@ "),
                pair("headings and links", "# a@\n", "[b](#a@) "),
                numbered("md", "[a](http://a@.example/)"),
                numbered("md", "![a](http://a.example/@.png)"),
                numbered("md", "[[a@]] "),
                numbered("md", "{{< a@ >}}"),
                numbered("md", "[a@_b]"),
                numbered("md", "> a@ \u2014 Ann\n\nsee [b](http://a@.example/)\n\n"));
    }

    private static List<GrowthInput> html() {
        return List.of(
                numbered("html", "<b class=a@>"),
                numbered("html", "<font size=@><p>a"),
                numbered("html", "<h2 id=a@>a</h2><a href=#a@>b</a>"),
                numbered("html", "<blockquote cite=http://a@.example/>a@</blockquote>"),
                numbered("html", "<blockquote>a@</blockquote><p>via <a href=http://a@.example/>b@</a></p>"),
                numbered("html", "<q cite=http://a@.example/>a@</q>"),
                numbered("html", "<dl><dt>@<dd>@</dl>"),
                numbered("html", "<td>@"),
                tag("attributes", "<p", " a@=b", ">a"),
                tag("classes", "<p class='", " a@", "'>a"),
                tag("style", "<span style='", "a@:b;", "'>a</span>"),
                tag("srcset", "<img src=http://a.example/b srcset='", "http://a.example/@ @w, ", "'>"),
                tag(
                        "sizes",
                        "<img src=http://a.example/b srcset='http://a.example/c 1w' sizes='",
                        "(a: @) 1px, ",
                        "1px'>"),
                tag("address, escapes", "<a href='http://a.example/", "%20", "'>a</a>"),
                tag("address, schemes", "<a href='", "http:", "//a.example'>a</a>"),
                tag("address, entities", "<a href='http://a.example/?", "&amp;amp;", "'>a</a>"),
                tag("description", "<img src=http://a.example/b alt='", "a ", "'>"),
                new GrowthInput("elements of Confluence", "html", size -> HEAD + named("<ac:@>", size)),
                new GrowthInput(
                        "bold, then paragraphs",
                        "html",
                        size -> HEAD + numbers("<b class=a@>", size / 2) + times("<p>a", size / 2)));
    }

    /** Each with another name of letters alone. */
    private static String named(String unit, int size) {
        StringBuilder text = new StringBuilder(size);
        for (int i = 0; text.length() < size; i++) {
            String name = Integer.toString(i)
                    .chars()
                    .mapToObj(digit -> Character.toString(digit - '0' + 'a'))
                    .collect(Collectors.joining());
            text.append(unit.replace("@", name));
        }
        return text.toString();
    }

    private static GrowthInput numbered(String ending, String unit) {
        return GrowthInput.numbered(unit.strip(), ending, HEAD, unit, "\n");
    }

    private static GrowthInput tag(String name, String start, String unit, String end) {
        return GrowthInput.numbered(name, "html", HEAD + start, unit, end + "\n");
    }

    /** What is defined, and then asked for. */
    private static GrowthInput pair(String name, String definition, String use) {
        return new GrowthInput(
                name, "md", size -> HEAD + numbers(definition, size / 2) + "\n" + numbers(use, size / 2));
    }

    /** Each with one mark more than the one before. */
    private static String growing(String unit, String mark, int size) {
        int count = (int) Math.sqrt(2.0 * size / mark.length());
        StringBuilder text = new StringBuilder();
        IntStream.range(0, count)
                .forEach(i -> text.append(unit.endsWith("\n") ? mark.repeat(i) + unit : unit + mark.repeat(i)));
        return text.toString();
    }

    /** Each row lacks all cells but one: a renderer that writes them takes the square. */
    private static String table(int size) {
        return HEAD + times("|a", size / 4) + "|\n" + times("|-", size / 4) + "|\n" + times("|a\n", size / 2);
    }

    private static List<String> units() {
        try (InputStream stream = GrowthBodies.class.getResourceAsStream("growth.txt")) {
            if (stream == null) {
                throw new IllegalStateException("growth.txt is not beside " + GrowthBodies.class);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1) // Says what the others are.
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String written) {
        return CODE_UNIT
                .matcher(written)
                .replaceAll(unit -> String.valueOf((char) Integer.parseInt(unit.group(1), 16)))
                .translateEscapes();
    }
}
