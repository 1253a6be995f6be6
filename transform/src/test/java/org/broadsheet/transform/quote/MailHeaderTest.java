package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailHeaderTest {
    @Test
    void readsTheLineOverAMail() {
        String html = "<p>On Tue, May 4, 2010 at 9:12 AM, Ada Quill &lt;ada@bees.example&gt; wrote:</p>¶";

        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
    }

    @Test
    void readsGermanMails() {
        assertThat(Quoted.author("<p>Am 04.05.2010 um 09:12 schrieb Ada Quill:</p>¶"))
                .isEqualTo("Ada Quill");
    }

    @Test
    void readsTheHeadOfAForwardedMail() {
        String html = "<blockquote><p>From: Ada Quill &lt;ada@bees.example&gt;<br>Date: 4 May 2010<br>Subject: Bees</p>"
                + "<p>They are back.</p></blockquote>";

        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
    }

    @Test
    void takesAnEventOnADayForNoMail() {
        assertThat(Quoted.source("<p>On May 4, 2010 the hives fell silent:</p>¶"))
                .isNull();
    }
}
