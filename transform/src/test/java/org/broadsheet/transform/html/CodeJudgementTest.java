package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeJudgementTest {
    private static final String PROSE = "We went down to the harbour in the morning, and the tide was already out when"
            + " we came; nobody had told us about the ferry.";

    private final CodeJudgement plain = new CodeJudgement(false);
    private final CodeJudgement torn = new CodeJudgement(true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The boat was late.<p />",
                "<div class='p_embed p_image_embed'>",
                "<!-- wp:paragraph --><p>a</p>",
                "<meta name=\"ProgId\" content=\"Word.Document\"><style>p {mso-margin-top-alt:auto}</style>Dear all",
                "So it goes.",
                "</div></blockquote>",
                "[youtube http://films.example/watch?v=1]",
                PROSE,
                "<div>" + PROSE
            })
    void opensProseAndTornMarkup(String text) {
        assertThat(plain.isFalse(text, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div style=\"text-align:left;\"><span>Where are they all going to come from?&nbsp;</span></div>",
                "<p>By <a href=\"http://a.example\">Ann</a> &amp; Bea</p>\n<br />",
                "Want!",
                "so it goes.",
                "Mom sent this to me"
            })
    void opensTidyPiecesOnlyOfATornPost(String text) {
        assertThat(plain.isFalse(text, false)).isFalse();
        assertThat(torn.isFalse(text, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "for (int i = 0; i < 3; i++) {\n  run(i);\n}",
                "<ul class=\"tabs\">\n  <li><a href=\"#a\">{{name}}</a></li>\n</ul>",
                "<div id=\"a\"><label>Name:</label> <input type=\"text\"></div>",
                "<script src=\"a.js\"></script>",
                "<link rel=\"stylesheet\" href=\"a.css\">",
                "brew install ferry",
                "ferry search 'a harbour in the morning and a tide that was already out when we came there' > out.txt",
                "sudo apt-get update\nsudo apt-get install ferry",
                "error: cannot find the harbour\nwarning: the tide is out",
                "<textarea>and all the rest of the post would be in it, however long it goes on",
                "<!-- and here as well, however long the post may still go on from here"
            })
    void leavesCodeAloneEvenInATornPost(String text) {
        assertThat(torn.isFalse(text, false)).isFalse();
        assertThat(torn.isFalse(text, true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"So it goes.", "Want!", "[youtube http://films.example/watch?v=1]"})
    void leavesALineThatAWriterIndented(String text) {
        assertThat(torn.isFalse(text, true)).isFalse();
    }
}
