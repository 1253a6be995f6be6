package org.broadsheet.publish.app;

import java.util.List;
import org.broadsheet.events.PostEnriched.Quote;
import org.broadsheet.publish.Address;
import org.broadsheet.publish.SourceName;
import org.broadsheet.publish.SourceName.Kind;
import org.broadsheet.publish.site.Citation;
import org.broadsheet.publish.site.Listing.Place;
import org.broadsheet.publish.site.Page;
import org.broadsheet.publish.site.Pages;
import org.broadsheet.publish.site.QuotingPost;
import org.broadsheet.publish.site.Site;
import org.broadsheet.publish.site.SourceIndex;
import org.broadsheet.publish.site.SourcePage;

/** Whom the site quotes: those whom it quotes most, those of each year, and a page for each of them. */
final class SourcePages {
    /** How many sites and how many authors the first page names; the pages of the years name all. */
    static final int MOST_QUOTED = 50;

    private final Posts posts;
    private final Sources sources;
    private final Site site;
    private final Pages pages;

    SourcePages(Catalogue catalogue, Site site, Pages pages) {
        this.posts = catalogue.posts();
        this.sources = catalogue.sources();
        this.site = site;
        this.pages = pages;
    }

    /** The sources that are quoted most, and the years. */
    Content index() {
        List<Place> years = sources.years().stream()
                .map(year -> new Place(Listings.heading(year), "/sources/" + year + "/"))
                .toList();
        return made(
                "/sources/",
                new SourceIndex(
                        "Sources",
                        List.of(
                                group("Sites", sources.mostQuoted(Kind.SITE, MOST_QUOTED)),
                                group("Authors", sources.mostQuoted(Kind.AUTHOR, MOST_QUOTED))),
                        years));
    }

    /** All sources of a year. */
    Content year(String year) {
        if (!sources.hasYear(year)) {
            return new Content.Nothing();
        }
        return made(
                "/sources/" + year + "/",
                new SourceIndex(
                        "Sources · " + Listings.heading(year),
                        List.of(
                                group("Sites", sources.quotedIn(year, Kind.SITE)),
                                group("Authors", sources.quotedIn(year, Kind.AUTHOR))),
                        List.of()));
    }

    private Content made(String path, SourceIndex index) {
        return new Content.Made(pages.sources(Page.of(site, new Address(path), index.heading(), ""), index));
    }

    private static SourceIndex.Group group(String title, List<Sources.Total> totals) {
        return new SourceIndex.Group(
                title,
                totals.stream()
                        .map(total -> new SourceIndex.Quoted(total.label(), path(total.key()), total.posts()))
                        .toList());
    }

    /** The newest posts that quote a source, and the years in which it is quoted. */
    Content source(Kind kind, String slug) {
        String key = new SourceName(kind, slug, "").key();
        List<Place> years = sources.years(key).stream()
                .map(year -> new Place(Listings.heading(year), path(key) + year + "/"))
                .toList();
        return source(kind, key, path(key), "", sources.newest(key, Touched.NEWEST), years);
    }

    /** All posts of a year that quote a source. */
    Content source(Kind kind, String slug, String year) {
        String key = new SourceName(kind, slug, "").key();
        String path = path(key) + year + "/";
        return source(kind, key, path, " · " + Listings.heading(year), sources.inYear(key, year), List.of());
    }

    private Content source(Kind kind, String key, String path, String span, List<PostRow> rows, List<Place> years) {
        if (rows.isEmpty()) {
            return new Content.Nothing();
        }
        String heading = sources.label(key).orElseThrow() + span;
        SourcePage page = new SourcePage(
                heading,
                path(key),
                kind,
                years.isEmpty() ? rows.size() : sources.total(key),
                rows.stream().map(row -> quoting(row, key)).toList(),
                years);
        return new Content.Made(pages.source(Page.of(site, new Address(path), heading, ""), page));
    }

    private QuotingPost quoting(PostRow row, String key) {
        List<Quote> quotes = posts.read(row.id()).quotes().stream()
                .filter(quote -> SourceName.of(quote).stream()
                        .anyMatch(name -> name.key().equals(key)))
                .toList();
        return QuotingPost.of(row.entry(site.zone()), Citation.of(quotes));
    }

    private static String path(String key) {
        return "/sources/" + key + "/";
    }
}
