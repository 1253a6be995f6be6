package org.broadsheet.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.events.PostEnriched.PostDate;
import org.broadsheet.publish.Address;
import org.broadsheet.publish.TagName;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final String HOSTILE = "\"><script>alert(1)</script>";
    private static final Site SITE = new Site(HOSTILE, URI.create("https://example.org/blog"), ZoneOffset.UTC);
    private static final Address ADDRESS = new Address("/2009/08/06/a/");

    private final Pages pages = new Pages(SITE);

    @Test
    void escapesWhateverIsNotThePostsOwnHtml() {
        Entry entry = new Entry(HOSTILE, ADDRESS, null, HOSTILE, List.of(new TagName("x", HOSTILE)));
        PostPage post =
                new PostPage(entry, null, List.of(new Author(HOSTILE, HOSTILE)), HOSTILE, "<p>clean</p>", entry, entry);
        Page page = Page.article(SITE, ADDRESS, HOSTILE, HOSTILE, HOSTILE);

        assertThat(text(pages.post(page, post))).contains("<p>clean</p>").doesNotContain("<script");
    }

    @Test
    void neverLinksToAScript() {
        Entry entry = new Entry("t", ADDRESS, null, "", List.of());
        PostPage post = new PostPage(
                entry, null, List.of(new Author("a", "javascript:alert(1)")), "javascript:alert(2)", "", null, null);

        assertThat(text(pages.post(Page.article(SITE, ADDRESS, "t", "", null), post)))
                .doesNotContain("href=\"javascript:");
    }

    @Test
    void linksRelativelyAndNamesItselfAbsolutely() {
        Listing listing = new Listing("Tags", List.of(), List.of(new Listing.Place("Café", "/tags/café/")), "All tags");

        assertThat(text(pages.listing(Page.of(SITE, new Address("/tags/"), "Tags", ""), listing)))
                .contains("href=\"../tags/caf%C3%A9/\"")
                .contains("<link rel=\"canonical\" href=\"https://example.org/blog/tags/\">")
                .contains("href=\"../feed.xml\"");
    }

    @Test
    void startsAtTheRootWhereItMayBeServedAnywhere() {
        assertThat(text(pages.notFound()))
                .contains("href=\"/blog/\"")
                .contains("noindex")
                .doesNotContain("canonical");
    }

    @Test
    void leadsFromAFormerAddress() {
        assertThat(text(pages.redirect(new Address("/old/"), ADDRESS)))
                .contains("content=\"0; url=../2009/08/06/a/\"")
                .contains("<link rel=\"canonical\" href=\"https://example.org/blog/2009/08/06/a/\">");
    }

    @Test
    void writesDaysWithoutTimeAndInstantsWithOffset() {
        Instant at = Instant.parse("2009-08-06T13:31:05.5Z");

        assertThat(Entry.Day.of(date(at, PostDate.Precision.DAY), ZoneOffset.UTC))
                .isEqualTo(new Entry.Day("6 August 2009", "2009-08-06"));
        assertThat(Entry.Day.of(date(at, PostDate.Precision.SECOND), ZoneOffset.ofHours(12)))
                .isEqualTo(new Entry.Day("7 August 2009", "2009-08-07T01:31:05+12:00"));
    }

    private static PostDate date(Instant at, PostDate.Precision precision) {
        return new PostDate(at, precision, PostDate.Zone.STATED, "");
    }

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }
}
