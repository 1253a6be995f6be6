package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;

class LongHeadingTest {
    @Test
    void makesLooseLinesOfAHeadingThatHoldsCode() {
        assertThat(Posts.html("<h2>The tide<pre>ebb</pre>")).isEqualTo("<p>The tide</p>\n<pre>ebb</pre>");
    }

    @Test
    void makesAParagraphOfAHeadingThatHoldsOne() {
        String words = "The tide went out and nobody saw it go. ".repeat(10).strip();

        assertThat(Trees.applied(new LongHeading(), "<h2><em>" + words + "</em></h2><h2>The tide</h2>"))
                .isEqualTo(new Trees.Mended("<p><em>" + words + "</em></p><h2>The tide</h2>", 1));
    }
}
