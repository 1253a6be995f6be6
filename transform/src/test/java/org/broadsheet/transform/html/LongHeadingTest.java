package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongHeadingTest {
    @Test
    void makesAParagraphOfAHeadingThatHoldsOne() {
        String words = "The tide went out and nobody saw it go. ".repeat(10).strip();

        assertThat(Trees.applied(new LongHeading(), "<h2><em>" + words + "</em></h2><h2>The tide</h2>"))
                .isEqualTo(new Trees.Mended("<p><em>" + words + "</em></p><h2>The tide</h2>", 1));
    }
}
