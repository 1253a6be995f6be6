package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "www.a.example/b|http://www.a.example/b",
                "http://http://a.example|http://a.example",
                "http:/http://a.example/b|http://a.example/b",
                "http:s//a.example/b|https://a.example/b",
                "http//a.example/b|http://a.example/b",
                "http;//a.example/b|http://a.example/b",
                "htp://a.example/b|http://a.example/b",
                "ttps://a.example/b|https://a.example/b",
                "hhtttp://a.example/b|http://a.example/b",
                "http://a. example/b|http://a.example/b",
                "http://a.example,|http://a.example",
                "\u201dhttp://a.example/b\u201d|http://a.example/b",
                "http://a.example/b\"|http://a.example/b",
                "http://a.example/b%20|http://a.example/b",
                "http://a.example/b<br />|http://a.example/b",
                "http://a.example/b%3Cbr%20/%3Ec|http://a.example/b",
                "http://a.example/?b=c&#038;d=e|http://a.example/?b=c&d=e",
                "https://www.google.com/url?q=https://a.example/b&sa=D&ust=1|https://a.example/b",
                "http://www.google.de/url?sa=t&url=http%3A%2F%2Fa.example%2F%3Fb%3D1&usg=x|http://a.example/?b=1",
                "https://href.li/?https://a.example/b?c=d|https://a.example/b?c=d",
                "https://t.umblr.com/redirect?z=https%3A%2F%2Fa.example&t=x|https://a.example",
                "{filename}/tides.md|/tides.md",
                "%7Bstatic%7D/tides.pdf|/tides.pdf",
                "{tag}tides|/tags/tides/",
                "{index}|/",
                "@/blog/tides.md|/blog/tides.md",
                "__GHOST_URL__/tides/|/tides/"
            })
    void leadsWhereItWasMeantTo(String written, String mended) {
        assertThat(Trees.applied(new LinkAddress(), link(written))).isEqualTo(new Trees.Mended(link(mended), 1));
    }

    @Test
    void leavesOutTheBracketBehindAnAddressThatIsShown() {
        assertThat(Posts.html("<p>(see <a href=\"http://a.example/b)\">http://a.example/b)</a>!</p>"))
                .isEqualTo("<p>(see <a href=\"http://a.example/b\">http://a.example/b)</a>!</p>");
        assertThat(Posts.html("<p><a href=\"http://a.example/b_(c)\">http://a.example/b_(c)</a></p>"))
                .contains("href=\"http://a.example/b_(c)\"");
    }

    @Test
    void mendsThePageThatAQuotationNames() {
        assertThat(Trees.applied(new LinkAddress(), "<blockquote cite=\"http://a.example<br\">b</blockquote>"))
                .isEqualTo(new Trees.Mended("<blockquote cite=\"http://a.example\">b</blockquote>", 1));
    }

    @Test
    void partsAnAddressThatIsShownFromTheWordBefore() {
        assertThat(Posts.html("<p>Ann<a href=\"http://a.example/\">http://a.example</a></p>"))
                .isEqualTo("<p>Ann <a href=\"http://a.example/\">http://a.example</a></p>");
        assertThat(Posts.html("<p>Ann</s>http://a.example</p>"))
                .isEqualTo("<p>Ann <a href=\"http://a.example\">http://a.example</a></p>");
        assertThat(Posts.html("<p>$u<a href=\"http://a.example/\">http://a.example</a>, Ann<a href=\"/b\">b</a></p>"))
                .isEqualTo("<p>$u<a href=\"http://a.example/\">http://a.example</a>, Ann<a href=\"/b\">b</a></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.example/b(c)",
                "http://a.example/b,",
                "httpd/a",
                "ftp://a.example",
                "https-explained.html",
                "http://a.example/?q=%22b%22",
                "https://www.google.com/search?q=https://a.example",
                "http://a.example/%3Cid@b.example%3E",
                "https://web.example/web/http://a.example/",
                "/b",
                "#c",
                "mailto:a@b.example"
            })
    void leavesWhatMayBeRight(String address) {
        assertThat(Trees.applied(new LinkAddress(), link(address))).isEqualTo(new Trees.Mended(link(address), 0));
    }

    @Test
    void readsSchemesWithoutEnd() {
        String address = "http://".repeat(20_000);

        assertThat(Trees.applied(new LinkAddress(), link(address)).html()).contains("http");
    }

    @Test
    void showsAddressesThatNoBrowserFollows() {
        assertThat(Posts.html("<p>Play <a href=\"steam://run/1\">it</a>, <a href=\"irc://a.example/b\">talk</a></p>"))
                .isEqualTo("<p>Play it (<code>steam://run/1</code>), <a href=\"irc://a.example/b\">talk</a></p>");
        assertThat(Posts.html("<p><a href=\"javascript://%0aalert(1)\">it</a></p>"))
                .isEqualTo("<p>it</p>");
    }

    @Test
    void takesAwayLinksWithoutAddress() {
        assertThat(Trees.applied(new LinkAddress(), "<a class=x>a</a> <a href=\"javascript:b\">b</a>"))
                .isEqualTo(new Trees.Mended("a b", 0));
    }

    private static String link(String address) {
        String escaped = address.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        return "<a href=\"" + escaped + "\">x</a>";
    }
}
