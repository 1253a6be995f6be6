package org.broadsheet.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.broadsheet.transform.InvalidPostException;
import org.broadsheet.transform.Limits;
import org.broadsheet.transform.PostTransformer;

/**
 * Whether the core's time grows with the size of what it is given, whatever that is: inputs that are known to make Markdown and HTML
 * tools take the square of it, at a quarter, half and the whole of the largest size of a post. Each is done in proportion (a
 * doubling costs about twice) or refused by a limit that is named.
 *
 * <pre>{@code java -cp … org.broadsheet.bench.GrowthReport [BYTES]}</pre>
 */
public final class GrowthReport {
    private static final int LARGEST = 1024 * 1024;
    private static final String HEAD = "---\ntitle: Growth\ndate: 2026-01-02\n---\n";
    private static final double SUSPECT = 3;
    /** Below this, a ratio says more of the machine than of the program. */
    private static final double NOTICEABLE_MILLIS = 100;

    private final PostTransformer transformer = new PostTransformer(ZoneOffset.UTC, Limits.DEFAULT);
    private final PrintStream out;

    private GrowthReport(PrintStream out) {
        this.out = out;
    }

    /** Prints a line for each kind of input. */
    public static void main(String[] arguments) {
        int bytes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : LARGEST;
        int suspects = new GrowthReport(System.out).run(bytes);
        System.out.println(suspects + " grow faster than their input");
    }

    /** What is repeated between a beginning and an end. */
    private record Input(String name, String start, String unit, String end) {
        String source(int size) {
            return start + unit.repeat(Math.max(1, size / unit.length())) + end;
        }
    }

    private int run(int bytes) {
        int suspects = 0;
        for (Map.Entry<String, String> body : bodies().entrySet()) {
            for (String ending : List.of("md", "html")) {
                suspects += measure(new Input(body.getKey(), HEAD, body.getValue(), "\n"), ending, bytes) ? 1 : 0;
            }
        }
        for (Input head : heads()) {
            suspects += measure(head, "md", bytes) ? 1 : 0;
        }
        return suspects;
    }

    private boolean measure(Input input, String ending, int bytes) {
        List<Double> millis = new ArrayList<>();
        String outcome = "done";
        for (int size : new int[] {bytes / 4, bytes / 2, bytes}) {
            String source = input.source(size);
            long start = cpuNanos();
            try {
                transformer.transform(ReceivedPost.of("growth." + ending, source));
            } catch (InvalidPostException e) {
                outcome = "refused: " + e.reason();
            } catch (StackOverflowError e) {
                outcome = "STACK OVERFLOW";
            }
            millis.add((cpuNanos() - start) / 1e6);
        }
        double ratio = millis.get(2) / millis.get(1);
        boolean suspect = (ratio > SUSPECT && millis.get(2) > NOTICEABLE_MILLIS) || outcome.startsWith("STACK");
        out.printf(
                "%-28s %-4s %8.0f %8.0f %8.0f ms  x%.1f  %s%s%n",
                input.name(),
                ending,
                millis.get(0),
                millis.get(1),
                millis.get(2),
                ratio,
                outcome,
                suspect ? "  <--" : "");
        return suspect;
    }

    /** Of this thread, so that what else the machine does is not measured. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** A name and what is repeated. */
    private static Map<String, String> bodies() {
        Map<String, String> inputs = new LinkedHashMap<>();
        String[] units = {
            "*",
            "_",
            "`",
            "~",
            "<",
            ">",
            "&",
            "[",
            "]",
            "![",
            "[[",
            "](",
            "[a](",
            "[a][",
            "[a]: ",
            "\\",
            "(",
            ")",
            "{",
            "{: .a}\n",
            "{::comment}\n\n",
            "*[a]: b\n",
            "a\n: b\n",
            "> [!NOTE]\n",
            "!!! note\n",
            "$$a_1",
            "^1^",
            "{%",
            "{{",
            "{{<",
            "}}",
            "|",
            "-",
            "=",
            "#",
            "+ ",
            "1. ",
            "> ",
            "    ",
            "\t",
            "\n",
            "a",
            "a ",
            "\u00e4",
            "\ud83d\ude00",
            "\u200b",
            "&amp;",
            "&amp;amp;",
            "&#",
            "&lt;",
            "<!--",
            "-->",
            "<![CDATA[",
            "<?",
            "<a ",
            "<a href=",
            "<a href=\"",
            "<a href=\"x\">",
            "<div>",
            "</div>",
            "<p>",
            "<p />",
            "<b>",
            "<i><b></i>",
            "<table>",
            "<td>",
            "<ul><li>",
            "<br>",
            "<br><br>",
            "<pre>",
            "<pre><code>",
            "</code></pre>",
            "<blockquote>",
            "<script>",
            "<style>",
            "<svg>",
            "<math>",
            "<form>",
            "<option>",
            "<img src=x ",
            "<x y=z>",
            "</x>",
            "**a *b",
            "*a_",
            "`a",
            "``` ",
            "~~~\n",
            "[a](b",
            "[a](<b",
            "![a](b \"",
            "[^1]",
            "[^1]: a\n",
            "[a]: b\n",
            "|a|b|\n|-|-|\n",
            "|a",
            "> > > a\n",
            "- - - a\n",
            "* a\n\n",
            "# a\n",
            "a\n===\n",
            "http://",
            "www.a.",
            "a@b.c ",
            "via ",
            "posted by ",
            "\u2014 ",
            "wrote: ",
            "<blockquote><p>a</p></blockquote>",
            "<p>via <a href=\"http://a.example\">b</a></p>",
            "<h2>a</h2>",
            "\u00e2\u20ac\u2122",
            "<span style=\"a:b\">",
            "<font color=red>a",
            "&nbsp;",
            "<p>&nbsp;</p>",
            "{% raw %}",
            "{% highlight x %}",
            "{{< figure src=\"a\" >}}",
            "[caption]",
            "[gallery]",
            "\"",
            "'",
            "\u201c",
            "said, \"a\" ",
            "2026-01-02 ",
            "a\\\n",
            "a  \n",
            "*\n",
            "<a title=\"<",
            "x=\"y\" ",
            "> - ",
            "- > ",
            "1. > ",
            "***a** ",
            "__a_",
            "[^a]: [^a]\n",
            "[^1][^1]",
            "[^1]: a\n\n    b\n",
            "``",
            "`` `",
            "&#x",
            "&#38;",
            "<![CDATA[a]]>",
            "<!DOCTYPE ",
            "<!-->",
            "<!--a-->",
            "<tr>",
            "<tr><td>",
            "<li><img src=x>",
            "<a href=x></a>",
            "<a href=\"http://www.youtube.com/v/abcdefghijk\"></a>",
            "<a href=\"http://a.example/)\">http://a.example/)</a>",
            "Ann<a href=\"http://a.example\">http://a.example</a>",
            "the end.In ",
            "{{< a >}}{{< b >}}",
            "{{< a >}}{{< /a >}}",
            "{{% a %}}",
            "{% if a %}",
            "{% endif %}",
            "{{ a",
            "{{ a }}",
            "{{a\n",
            "[quote]",
            "[/quote]",
            "[caption]a[/caption]",
            "[youtube http://a.example]",
            "{: a=\"b\" c",
            "{: ",
            "{#a}",
            "::: a\n",
            ":::\n",
            "<pre><code>a\n",
            "<pre><code>[gallery]</code></pre>",
            "<pre><code>The end.&lt;br /&gt;</code></pre>\n",
            "<pre></pre\"><code>",
            "<code <code>",
            "<code>a</code>",
            "</code>/p>",
            "<tt>a\n",
            "<span><tt>a\nb</tt></span>",
            "http://a\"",
            "|-|",
            "<details>",
            "<summary>a",
            "<dl><dt>",
            "<ruby><rt>",
            "<noscript>",
            "<noscript><img src=x>",
            "<iframe src=x>",
            "<object><embed src=x>",
            "<video src=x>",
            "<sup>",
            "[a](#b) ",
            "<a name=a>",
            "<h2 id=a>a</h2>[b](#a)",
            "\u00a0",
            "\u00a0 ",
            "\r",
            "\r\n",
            "\u2028",
            "==a==",
            "[[a]]",
            "[[a|b]]",
            "a<wbr>",
            "<p><img src=x>",
            "<a href=x><img src=y>",
            "<div class='p_embed'>",
            "<td><table>",
            "<style><p",
            "<xmp>",
            "<textarea>"
        };
        IntFunction<String> name = i -> units[i].replace("\n", "\\n").replace("\t", "\\t");
        for (int i = 0; i < units.length; i++) {
            inputs.put(name.apply(i), units[i]);
        }
        return inputs;
    }

    /** Heads of all kinds that are deep, long or refer to themselves. */
    private static List<Input> heads() {
        String yaml = "---\ntitle: a\n";
        String toml = "+++\ntitle = \"a\"\n";
        return List.of(
                new Input("YAML [", yaml + "b: ", "[", "\n---\na\n"),
                new Input("YAML {a: ", yaml + "b: ", "{a: ", "\n---\na\n"),
                new Input("YAML - ", yaml + "b: ", "- ", "\n---\na\n"),
                new Input("YAML ? ", yaml, "? ", "\n---\na\n"),
                new Input("YAML key", yaml, "k", ": v\n---\na\n"),
                new Input("YAML keys", yaml, "k: v\n", "---\na\n"),
                new Input("YAML comments", yaml, "# k\n", "---\na\n"),
                new Input("YAML quotation", "---\ntitle: ", "\"a", "\n---\na\n"),
                new Input("YAML tags", yaml + "tags: [", "a, ", "a]\n---\na\n"),
                new Input("YAML aliases", yaml + "a: &a [b, b, b]\nc: [", "*a, ", "b]\n---\na\n"),
                new Input("YAML anchors", yaml + "a: ", "&a [*a, ", "\n---\na\n"),
                new Input("YAML block", yaml + "a: |\n", "  b\n", "---\na\n"),
                new Input("YAML without end", "---\n", "a: b\n", "a\n"),
                new Input("TOML [", toml + "b = ", "[", "\n+++\na\n"),
                new Input("TOML table", toml + "[", "a.", "a]\n+++\na\n"),
                new Input("TOML tables", toml, "[[a]]\n", "+++\na\n"),
                new Input("TOML quotation", toml + "b = ", "\"\"\"a", "\n+++\na\n"),
                new Input("JSON {", "", "{\"a\":", "\n\na\n"),
                new Input("JSON [", "{\"a\":", "[", "\n\na\n"),
                new Input("JSON keys", "{\"title\": \"a\"", ", \"b\": 1", "}\n\na\n"),
                new Input("bare lines", "", "title: a\n", "\na\n"));
    }
}
