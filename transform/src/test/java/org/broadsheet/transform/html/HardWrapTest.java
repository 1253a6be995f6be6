package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardWrapTest {
    @Test
    void joinsLinesOfAMailAcrossInlineElements() {
        String html = "<p>I was on the ferry when the engine stopped and everybody went up on<br>"
                + "<em>deck to look at the tide, which was going out faster than anyone had<br>"
                + "seen it go</em>; we had nothing to do but wait until somebody came to get<br>us.</p>";

        assertThat(Trees.applied(new HardWrap(), html)).isEqualTo(new Trees.Mended(html.replace("<br>", "\n"), 3));
    }

    @Test
    void joinsLinesThatMailSaysGoOn() {
        String html = "<p>I was on the ferry when the engine stopped and everybody went  <br>"
                + "up on deck to look at the tide.The harbour office, which is on the second floor of the old house, was shut"
                + " and so  <br>we sat down to wait, as there was nothing else to be done there  <br>until it came in.</p>";

        assertThat(Trees.applied(new HardWrap(), html)).isEqualTo(new Trees.Mended(html.replace("<br>", "\n"), 3));
    }

    @Test
    void joinsLongLinesThatAllBreakInOneSentence() {
        String html = "<p>Nobody knew where the tide had gone that night, or what had become<br>"
                + "of all the boats that had been lying on the sand since the harbour office had shut, or<br>"
                + "of those who had gone out to look for it in the dark with their lanterns.</p>";

        assertThat(Trees.applied(new HardWrap(), html)).isEqualTo(new Trees.Mended(html.replace("<br>", "\n"), 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>The tide goes out upon the sands,<br>the boats lie over on their side,<br>and men with nothing in their hands<br>sit down to wait upon the tide.</p>",
                "<p>The tide went out upon the silver sands of the old harbour,<br>The boats lay over on their sides beneath the evening wall,<br>And all the men with nothing in their hands sat down and waited<br>Until the tide came in again.</p>",
                "<p>Harbour office, second floor, ring twice and wait for somebody<br>12 Quay Street<br>to come</p>",
                "<p>I was on the ferry when the engine stopped and everybody went up on<br>deck.</p>",
                "<p>Updated the list of boats that are for sale in the harbour office<br>removed what was sold<br>added photographs of all of those that somebody sent one of to us</p>",
                "<p>one<br>two<br>three</p>",
                "<p>the tide goes out  <br>and nobody knows  <br>where it goes  <br>when it goes</p>"
            })
    void leavesVerseAddressesAndLists(String html) {
        assertThat(Trees.applied(new HardWrap(), html)).isEqualTo(new Trees.Mended(html, 0));
    }
}
