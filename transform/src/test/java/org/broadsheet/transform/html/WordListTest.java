package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;

class WordListTest {
    private static final String ITEM =
            "<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>"
                    + "<span style='mso-list:Ignore'>%s<span>&nbsp;&nbsp; </span></span><![endif]>%s</p>";

    @Test
    void makesListsOfParagraphsWithMarkers() {
        String items = ITEM.formatted("\u00b7", "Low") + "\n" + ITEM.formatted("\u00b7", "High")
                + ITEM.formatted("1.", "First");

        assertThat(Posts.html(items + "<p>After.</p>"))
                .isEqualTo("<ul><li>Low</li><li>High</li></ul>\n<ol><li>First</li></ol>\n<p>After.</p>");
    }

    @Test
    void leavesParagraphsWithoutAMarker() {
        assertThat(Posts.html("<p style='mso-list:l0'>Low</p>")).isEqualTo("<p>Low</p>");
    }
}
