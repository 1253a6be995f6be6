package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WikiLinksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "See [[Low tide]] and [[Spring tide]]. ~ <p>See <a href=\"Low%20tide\">Low tide</a> and <a href=\"Spring%20tide\">Spring tide</a>.</p>",
                "See [[notes/Low tide|how it falls]]. ~ <p>See <a href=\"notes/Low%20tide\">how it falls</a>.</p>",
                "See [[Low tide#The hour|the hour]]. ~ <p>See <a href=\"Low%20tide#the-hour\">the hour</a>.</p>",
                "[[A#Part B]], [[A#^7f3a2c]] ~ <p><a href=\"A#part-b\">A &gt; Part B</a>, <a href=\"A\">A</a></p>"
            })
    void leadToPages(String written, String expected) {
        assertThat(Markdown.html(written)).isEqualTo(expected);
    }

    @Test
    void showPictures() {
        PostEnriched post = Markdown.post("![[pier.png|300]]\n\n![[File:weir.png|The weir]]");

        assertThat(post.html())
                .isEqualTo(
                        "<p><small>Not shown: a picture (pier.png)</small></p>\n<p><small>Not shown: The weir</small></p>");
        assertThat(post.warnings())
                .allSatisfy(warning -> assertThat(warning.kind()).isEqualTo("missing-image"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They spoke of [[a tool]] then.",
                "`[[a]]` and `[[b|c]]`",
                "x[[1]] and y[[2]] of [[3]] and [[4]]",
                "if [[ -f tide ]] and [[ -d tide ]]",
                "[[_TOC_]] [[!meta a]]"
            })
    void areNoneElsewhere(String markdown) {
        assertThat(Markdown.html(markdown)).contains("[[").doesNotContain("<a ");
    }
}
