package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
                "The tide.<!-- /wp:paragraph --><!-- wp:paragraph -->",
                "Here <b>it</b>&amp;#8217;s high tide &amp;amp; so it goes on, they say.",
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
                "The tide was late today.\nNobody had told us so!",
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
                "<!-- wp:paragraph -->\n<p>Hello world</p>\n<!-- /wp:paragraph -->",
                "<img class=\"wp-image-1\" src=\"a.png\" />",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lunch with all <a href=\"http://a.example/1\"><img src=\"http://a.example/1.jpg\"></a>",
                "<p>Here is how you list all files:</p><p><code>ls -a</code></p><p>Then look.</p>",
                "<b>Top 5</b><ol><li>The <a href=\"https://a.example\">harbour</a></li>",
                "<object><param name=\"movie\" value=\"a\"><embed src=\"http://a.example/v/1\"></object>"
            })
    void opensALineThatThePostBeginsWith(String text) {
        assertThat(plain.isFalse(text, false)).isFalse();
        assertThat(plain.isFalseAtTheStart(text, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "npm install ferry",
                "<a href=\"#\">Click here</a>",
                "<p>Some text</p>\n<p>More text that goes on for quite a few words here</p>",
                "<ferry-boat speed=\"3\">Some words of it</ferry-boat>",
                "<script src=\"http://a.example/a.js\"></script>",
                "<p>{{ page.title }} <a href=\"http://a.example\">{{ page.link }}</a></p>"
            })
    void leavesASampleThatThePostBeginsWith(String text) {
        assertThat(plain.isFalseAtTheStart(text, false)).isFalse();
    }

    @Test
    void opensAFewWordsThatAreAllOfThePost() {
        assertThat(plain.isFalseAtTheStart("<p>Some <b>text</b></p>", false)).isFalse();
        assertThat(plain.isFalseAtTheStart("<p>Some <b>text</b></p>", true)).isTrue();
    }
}
