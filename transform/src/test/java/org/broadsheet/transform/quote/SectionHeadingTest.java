package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionHeadingTest {
    private static final String LATER =
            "<blockquote><p>And then the rain came down on all of the hives.</p></blockquote>";

    @ParameterizedTest
    @ValueSource(strings = {"", "Article: ", "3. ", "Book review: \u201c"})
    void isOfWhatTheSectionIsHeadedBy(String label) {
        String html =
                "<h2>" + label + "<a href=U>The Silent Hive</a> by Ada Quill</h2><p>I liked this line of it:</p>¶";

        assertThat(Quoted.url(html)).isEqualTo(Quoted.U);
        assertThat(Quoted.title(html)).isEqualTo("The Silent Hive");
        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
    }

    @Test
    void isOfItBehindOtherQuotationsAndParagraphs() {
        String html = "<h2><a href=U>The Silent Hive</a></h2>¶<p>True.</p><p>Rain is wet.</p><p>So it is.</p>"
                + "<p>And I have more of this kind.</p>" + LATER;

        assertThat(Quoted.url(html)).isEqualTo(Quoted.U);
    }

    @Test
    void isOfWhoMadeItWhereTheParagraphNamesHim() {
        String html = "<h2><a href=U>The Silent Hive</a> by Ada Quill</h2><p>Along with another <a"
                + " href=\"https://fen.example/2020/wet-bees\">great post from Tom Fenner</a>, Ada speaks of rain."
                + " She has doubts about all of it:</p>¶";

        assertThat(Quoted.url(html)).isEqualTo(Quoted.U);
        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
    }

    @Test
    void isOfNothingThatAnotherHeadingParts() {
        assertThat(Quoted.url(
                        "<h2><a href=U>The Silent Hive</a></h2>¶<h2>My garden</h2><p>It was wet there.</p>" + LATER))
                .isNull();
    }

    @Test
    void isOfNothingWhereTheHeadingSaysMoreThanThePage() {
        assertThat(Quoted.url("<h2>What I think of rain and of <a href=U>the hive</a></h2><p>It was wet there.</p>¶"))
                .isNull();
    }
}
