package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>one <b>t</b>wo</p>|one two",
                "<p>one</p><p>two</p>|one\\ntwo",
                "one<br>two|one\\ntwo",
                "<p>one&nbsp; two</p>|one two",
                "<table><tr><td>one<td>two</table>|one\\ntwo",
                "<img alt=one>|''"
            })
    void areOfALineForEachBlock(String html, String words) {
        assertThat(Words.of(Trees.of(html))).isEqualTo(words.replace("\\n", "\n"));
    }

    @Test
    void leaveOutWhatIsNamed() {
        var body = Trees.of("<p>one</p><p>two</p>");

        assertThat(Words.without(Set.of(body.child(0)), body)).isEqualTo("two");
    }

    @Test
    void leaveOutTheMarksOfFootnotes() {
        var post = Posts.transformed("a.md", "---\ntitle: T\n---\nBees hum[^1].\n\n[^1]: At noon.\n");

        assertThat(post.text()).isEqualTo("Bees hum.\nAt noon.");
    }

    @ParameterizedTest
    @CsvSource({"'',0", "one two,2", "'one - two',2", "don't,1", "日本語,3", "42 a1,2", "'日本 one',3"})
    void areCountedByScripts(String text, int count) {
        assertThat(Words.count(text)).isEqualTo(count);
    }
}
