package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which people word where a quotation is from. */
class WordingsTest {
    private static final String AT = "https://gazette.example/2020/bees";
    private static final String ADA = "https://ada.example/2020/bees";
    private static final String SOLD = "https://amzn.to/1234";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Ada Quill, writing for <a href='AT'>the Gazette</a>:</p>¶",
                "<p><a href='AT'>Ada Quill, The Gazette</a>:</p>¶",
                "<p>Ada Quill, in <a href='AT'>a piece for the Gazette</a>:</p>¶",
                "<p>Here is Ada Quill on <a href='AT'>why bees return</a>:</p>¶",
                "<p><a href='AT'>Why bees return – Ada Quill</a>:</p>¶",
                "<p>Ada Quill has a good summary <a href='AT'>there</a>:</p>¶",
                "<p>Quote of the day, from Ada Quill:</p>¶",
                "<p>A passage from \"The Hive\" (Ada Quill, 1990):</p>¶",
                "<p>Of bees.</p>¶<p><a href='AT'>The return of the bees</a> by Ada Quill</p>",
                "<p>Of bees.</p>¶<p>via <a href='AT'>Ada Quill</a></p>",
                "<p>Aus <a href='AT'>einem Artikel von Ada Quill</a> und der Zeitung:</p>¶",
                "<blockquote><p>Bees do not hurry, and nobody ever asked them to.</p><footer>Ada Quill in <cite>The Hive</cite></footer></blockquote>",
                "<blockquote><p>Bees do not hurry, and nobody ever asked them to.</p><p>Ada Quill, \"The Hive\" (1990), p. 12</p></blockquote>"
            })
    void nameThePerson(String html) {
        assertThat(Quoted.author(html.replace("AT", AT))).isEqualTo("Ada Quill");
    }

    @Test
    void nameThePersonWhoseSiteItIs() {
        assertThat(
                        Quoted.author(
                                "<p>I met Ada Quill once. Today I found <a href='https://adaquill.example/2020/bees'>this</a>:</p>¶"))
                .isEqualTo("Ada Quill");
        assertThat(
                        Quoted.author(
                                "<p>I met Ada Quill once. Today I found <a href='https://bees.example/ada-quill-is-gone'>this</a>:</p>¶"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Found over at <a href='AT'>The Gazette</a>:</p>¶",
                "<p><a href='AT'>Ada Quill, The Gazette</a>:</p>¶",
                "<p>(<a href='AT'>The Gazette</a>)</p>¶"
            })
    void nameTheSiteAndNoTitle(String html) {
        assertThat(Quoted.site(html.replace("AT", AT))).isEqualTo("The Gazette");
        assertThat(Quoted.title(html.replace("AT", AT))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>For how to do this, <a href='SOLD'>Hive</a> is what I read:</p>¶",
                "<p>Somebody linked to a post titled <a href='ADA'>Hive</a> on Monday:</p>¶",
                "<blockquote><p>Bees do not hurry, and nobody ever asked them to.</p><footer>Ada Quill in <cite>Hive</cite></footer></blockquote>"
            })
    void nameTheWork(String html) {
        assertThat(Quoted.title(html.replace("SOLD", SOLD).replace("ADA", ADA))).isEqualTo("Hive");
    }

    @Test
    void takeAWorkThatSpeaksForNoPerson() {
        String html = "<p>In the words of <a href='" + ADA + "'>the Bee Act</a>:</p>¶";

        assertThat(Quoted.title(html)).isEqualTo("Bee Act");
        assertThat(Quoted.author(html)).isNull();
        assertThat(Quoted.author("<p>The <a href='" + ADA + "'>RAC Toolkit</a> says:</p>¶"))
                .isNull();
    }

    @Test
    void takeNoLinkThatAsksToBeFollowedForATitle() {
        assertThat(Quoted.title("<p>Of bees.</p>¶<p><a href='" + ADA + "'>Read the full story at the Bee Blog</a></p>"))
                .isNull();
    }

    @Test
    void takeTheLinkBeforeASentenceInWhichItsSiteSpeaks() {
        assertThat(Quoted.url("<p>Of its settings, <a href='https://beebase.example/docs/hive'>hive</a> is the third. "
                        + "Beebase says:</p>¶"))
                .isEqualTo("https://beebase.example/docs/hive");
    }
}
