package org.broadsheet.bench.core;

import java.util.List;
import java.util.stream.IntStream;
import org.broadsheet.bench.RandomWords;

/**
 * HTML of about 8 KB as old blogs have it, the same at each run: line breaks for paragraphs, fonts and empty tags, unclosed and crossed
 * elements, addresses without quotes, entities escaped twice, code, a table, a script, a quotation with its source.
 */
final class GeneratedBodies {
    private static final String PART = """
            <div class="entry" style="margin: 0"><h3>{4}</h3>
            <p>{35} <b>{3} <i>{2}</b></i> &amp;amp; <a href=http://example.com/a target=_blank onclick="track()">{3}</a>, {30}.
            <br /><br>
            {30} <font color="red" face=Arial>{5}</font>&nbsp;<span style="font-weight: bold">{4}</span>
            <p></p><ul><li>{8}<li><em>{6}</em></ul></div>
            """;
    private static final String END = """
            As Ada Merton writes in <a href="https://example.org/tides">The {2}</a>:<blockquote>{60}</blockquote>
            <table><tr><td>{5}<td>{5}</table>
            <script>track('x < y');</script>
            <pre><code>if (a &lt; b) {8};</code></pre><img src="/tide.jpg" width=300><p>{30}
            """;
    private static final String BODY = PART.repeat(7) + END;

    private GeneratedBodies() {}

    /** So many, each different. */
    static List<String> of(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new RandomWords(number).fill(BODY))
                .toList();
    }
}
