package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphLinesTest {
    private static final String SENTENCE =
            "The ferry leaves from the third pier at noon, unless the wind has turned to the north by then.";

    private static final String LONG = SENTENCE.replace(".", ", and " + SENTENCE.toLowerCase(Locale.ROOT));

    @Test
    void standBehindTheListThatTheyAreNoPartOf() {
        String line = several();

        assertThat(Markdown.html("- " + line + "\n" + line + "\n- Low"))
                .isEqualTo("<ul><li>" + line + "</li></ul>\n<p>" + line + "</p>\n<ul><li>Low</li></ul>");
        assertThat(Markdown.html("3. " + line + "\n" + line + "\n4. Low"))
                .endsWith("<p>" + line + "</p>\n<ol start=\"4\"><li>Low</li></ol>");
    }

    @Test
    void areParagraphsOfTheItemThatTheyAreIndentedIn() {
        String line = several();

        assertThat(Markdown.html("- " + line + "\n  " + line + "\n- Low"))
                .contains("<li><p>" + line + "</p><p>" + line + "</p></li>");
    }

    @Test
    void becomeParagraphs() {
        assertThat(Markdown.html(
                        lines(several(), several("*That* is all!"), several("See [the plan](/plan) (again).)"))))
                .isEqualTo(
                        "<p>" + several() + "</p>\n<p>" + SENTENCE + " " + SENTENCE + " <em>That</em> is all!</p>\n<p>"
                                + SENTENCE + " " + SENTENCE + " See <a href=\"/plan\">the plan</a> (again).)</p>");
    }

    @Test
    void mayHaveASingleSentenceAmongThem() {
        assertThat(Markdown.html(lines(several(), SENTENCE, several()))).contains("</p>\n<p>" + SENTENCE + "</p>\n<p>");
    }

    @Test
    void becomeParagraphsOfAQuotation() {
        assertThat(Markdown.html("> " + several() + "\n> " + several()))
                .contains("<blockquote><p>" + several() + "</p><p>" + several() + "</p></blockquote>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A sentence a line, however long.
                "L\nL\nL",
                // Wrapped in the midst of sentences.
                "S S and\nS S and\nS S",
                // Broken on purpose.
                "S S  \nS S  \nS S",
                // Short lines.
                "One. Two.\nThree. Four.\nFive. Six."
            })
    void leaveOtherLinesJoined(String pattern) {
        String markdown = pattern.replace("L", LONG).replace("S", SENTENCE);
        assertThat(Markdown.html(markdown)).doesNotContain("</p>\n<p>");
    }

    private static String several() {
        return SENTENCE + " " + SENTENCE;
    }

    private static String several(String last) {
        return several() + " " + last;
    }

    private static String lines(String... lines) {
        return String.join("\n", lines);
    }
}
