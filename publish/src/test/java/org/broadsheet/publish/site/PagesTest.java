package org.broadsheet.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.events.PostEnriched.Evidence;
import org.broadsheet.events.PostEnriched.PostDate;
import org.broadsheet.events.PostEnriched.Quote;
import org.broadsheet.events.PostEnriched.Source;
import org.broadsheet.publish.Address;
import org.broadsheet.publish.PostBuilder;
import org.broadsheet.publish.SourceName;
import org.broadsheet.publish.TagName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final String HOSTILE = "\"><script>alert(1)</script>";
    private static final Site SITE = new Site(HOSTILE, URI.create("https://example.org/blog"), ZoneOffset.UTC);
    private static final Address ADDRESS = new Address("/2009/08/06/a/");

    private final Pages pages = new Pages(SITE);

    @Test
    void escapesWhateverIsNotThePostsOwnHtml() {
        Entry entry = new Entry(HOSTILE, ADDRESS, null, HOSTILE, List.of(new TagName("x", HOSTILE)));
        PostPage post = new PostPage(
                entry,
                false,
                null,
                List.of(new Author(HOSTILE, HOSTILE)),
                HOSTILE,
                "<p>clean</p>",
                List.of(hostileCitation()),
                entry,
                entry);
        Page page = Page.article(SITE, ADDRESS, HOSTILE, HOSTILE, HOSTILE);

        assertThat(text(pages.post(page, post))).contains("<p>clean</p>").doesNotContain("<script");
    }

    @Test
    void showsNoTitleThatOnlySaysTheFirstWordsAgain() {
        Entry entry = new Entry("Bees hum", ADDRESS, null, "", List.of());
        PostPage post = new PostPage(entry, true, null, List.of(), null, "<p>Bees hum.</p>", List.of(), null, null);

        assertThat(text(pages.post(Page.article(SITE, ADDRESS, "Bees hum", "", null), post)))
                .contains("<h1 class=\"p-name repeated\">Bees hum</h1>");
    }

    @Test
    void neverLinksToAScript() {
        Entry entry = new Entry("t", ADDRESS, null, "", List.of());
        PostPage post = new PostPage(
                entry,
                false,
                null,
                List.of(new Author("a", "javascript:alert(1)")),
                "javascript:alert(2)",
                "",
                List.of(hostileCitation()),
                null,
                null);

        assertThat(text(pages.post(Page.article(SITE, ADDRESS, "t", "", null), post)))
                .doesNotContain("href=\"javascript:");
    }

    @Test
    void escapesWhomItQuotes() {
        Entry entry = new Entry("t", ADDRESS, null, "", List.of());
        SourcePage source = new SourcePage(
                HOSTILE,
                List.of(new Listing.Place(HOSTILE, "/sources/")),
                "/sources/x/",
                SourceName.Kind.SITE,
                1,
                List.of(new QuotingPost(entry, Citations.of(List.of(hostileCitation())))),
                List.of(new Listing.Place(HOSTILE, "/sources/x/2009/")),
                HOSTILE);
        SourceIndex index = new SourceIndex(
                HOSTILE,
                List.of(),
                List.of(new SourceIndex.Group("Sites", List.of(new SourceIndex.Quoted(HOSTILE, "/sources/x/", 1)))),
                List.of(),
                "");
        Page page = Page.of(SITE, new Address("/sources/"), HOSTILE, "");

        assertThat(text(pages.source(page, source)))
                .doesNotContain("<script")
                .doesNotContain("\"javascript:")
                .contains("#q-00000000");
        assertThat(text(pages.sources(page, index))).doesNotContain("<script").contains("href=\"../sources/x/\"");
    }

    @Test
    void saysWhyItThinksThatAQuotationIsFromSomewhere() {
        Entry entry = new Entry("t", ADDRESS, null, "", List.of());
        List<Citation> citations = Citation.of(List.of(
                quote(
                        new Source(null, "https://example.com/a", "A Work", new Author("Ann", null), "Example", "2009"),
                        new Evidence("dash-line", "\u2014 Ann, A Work")),
                quote(null)));
        PostPage post = new PostPage(entry, false, null, List.of(), null, "<p>clean</p>", citations, null, null);

        assertThat(text(pages.post(Page.article(SITE, ADDRESS, "t", "", null), post)))
                .containsOnlyOnce("% sure")
                .contains("href=\"#q-00000000\"")
                .contains("<a class=\"u-url p-name\" href=\"https://example.com/a\">A Work</a>")
                .contains("href=\"../../../../sources/authors/ann/\">Ann</a>")
                .contains("href=\"../../../../sources/sites/example.com/\">example.com</a>")
                .contains("90&nbsp;% sure")
                .contains("<q>\u2014 Ann, A Work</q>")
                .contains("(dash line)");
    }

    @Test
    void takesTheAuthorOfAQuotationForNoAuthorOfThePost() {
        Entry entry = new Entry("t", ADDRESS, null, "", List.of());
        PostPage post = new PostPage(
                entry, false, null, List.of(), null, "<p>clean</p>", List.of(hostileCitation()), null, null);

        String html = text(pages.post(Page.article(SITE, ADDRESS, "t", "", null), post));

        assertThat(html.substring(0, html.indexOf("<li class=\"h-cite\">"))).doesNotContain("p-author");
        assertThat(html).contains("class=\"p-author\"");
    }

    private static Citation hostileCitation() {
        Source source =
                new Source(null, "javascript:alert(3)", HOSTILE, new Author(HOSTILE, HOSTILE), HOSTILE, HOSTILE);
        return Citation.of(List.of(quote(source, new Evidence(HOSTILE, HOSTILE))))
                .get(0);
    }

    private static Quote quote(@Nullable Source source, Evidence... evidence) {
        return PostBuilder.quote("q-00000000", HOSTILE, source, evidence);
    }

    @Test
    void showsAFewQuotationsOfAPostAndCountsTheRest() {
        Entry entry = new Entry("t", ADDRESS, null, "", List.of());
        QuotingPost post = new QuotingPost(entry, Citations.of(Collections.nCopies(100, hostileCitation())));
        SourcePage source =
                new SourcePage("s", List.of(), "/sources/x/", SourceName.Kind.AUTHOR, 1, List.of(post), List.of(), "");

        String html = text(pages.source(Page.of(SITE, new Address("/sources/x/"), "s", ""), source));

        assertThat(html.split("<blockquote", -1)).hasSize(4);
        assertThat(html).contains(">97 more in the post</a>");
    }

    @Test
    void linksRelativelyAndNamesItselfAbsolutely() {
        Listing listing = new Listing(
                "Tags", List.of(), List.of(), List.of(new Listing.Place("Café", "/tags/café/")), "All tags");

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
