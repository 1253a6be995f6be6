package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TightEmphasisTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Note:**Words and **more.**Words|<p><strong>Note:</strong>Words and <strong>more.</strong>Words</p>",
                "**See [here](/x).**Then|<p><strong>See <a href=\"/x\">here</a>.</strong>Then</p>",
                "a **b:**c [d](/d) **e [f](/f) g.**h **i|<p>a <strong>b:</strong>c <a href=\"/d\">d</a> <strong>e <a href=\"/f\">f</a> g.</strong>h **i</p>",
                "**a:**b **c [d](/d) **e|<p><strong>a:</strong>b **c <a href=\"/d\">d</a> **e</p>",
                "- **\u201cNow\u201d:**Words|<ul><li><strong>\u201cNow\u201d:</strong>Words</li></ul>",
                "**\u6c34\u3002**\u6c34|<p><strong>\u6c34\u3002</strong>\u6c34</p>"
            })
    void endsBetweenASignAndALetter(String markdown, String html) {
        assertThat(Posts.transformed("a.md", markdown).html()).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Hive 7.0 **|<p><strong>Hive 7.0</strong></p>",
                "Now **Hive 7.0 ** hums.|<p>Now <strong>Hive 7.0</strong> hums.</p>",
                "**See [here](/x) **, and **so **.|<p><strong>See <a href=\"/x\">here</a></strong>, and <strong>so</strong>.</p>",
                "- **Combs: ** wax\\n- **Bees: ** wings|<ul><li><strong>Combs:</strong> wax</li><li><strong>Bees:</strong> wings</li></ul>"
            })
    void endsBehindABlank(String markdown, String html) {
        assertThat(Posts.transformed("a.md", "---\ntitle: t\n---\n" + markdown.replace("\\n", "\n"))
                        .html())
                .isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a ** b ** c|<p>a ** b ** c</p>",
                "f***s|<p>f***s</p>",
                "Write \\*\\*so:\\*\\*then|<p>Write **so:**then</p>",
                "2** 3 and 3 **2|<p>2** 3 and 3 **2</p>",
                "**one|<p>**one</p>",
                "**one **two|<p>**one **two</p>",
                "**one **(two)|<p>**one **(two)</p>",
                "2 ** 3 ** 4|<p>2 ** 3 ** 4</p>",
                "Pass **hives and count 2 ** 10, a ** b.|<p>Pass **hives and count 2 ** 10, a ** b.</p>"
            })
    void leavesAsterisksThatPairNothing(String markdown, String html) {
        assertThat(Posts.transformed("a.md", "---\ntitle: t\n---\n" + markdown).html())
                .isEqualTo(html);
    }

    @Test
    void takesTimeInProportionToItsText() {
        assertThat(Posts.transformed("a.md", "---\ntitle: t\n---\n" + "**a:**b ".repeat(40_000))
                        .html())
                .startsWith("<p><strong>a:</strong>b <strong>a:</strong>b");
    }
}
