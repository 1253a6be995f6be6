package org.broadsheet.publish.app;

import java.util.List;
import org.broadsheet.publish.Address;
import org.broadsheet.publish.SourceName;
import org.broadsheet.publish.SourceName.Kind;
import org.broadsheet.publish.site.DrawerName;
import org.broadsheet.publish.site.Listing.Place;
import org.broadsheet.publish.site.Page;
import org.broadsheet.publish.site.Pages;
import org.broadsheet.publish.site.QuotingPost;
import org.broadsheet.publish.site.Site;
import org.broadsheet.publish.site.SourceIndex;
import org.broadsheet.publish.site.SourcePage;

/** Whom the site quotes: those whom it quotes most, those of each year, and a page for each of them. */
final class SourcePages {
    /** How many sites and how many authors the first page names; the pages of the years lead to all. */
    static final int MOST_QUOTED = 50;

    private static final Place ALL = new Place("Sources", "/sources/");

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
                .sorted(DrawerName.ORDER)
                .map(year -> new Place(
                        DrawerName.of(year).inFull(), sources.names(year).path("")))
                .toList();
        return made(
                ALL.path(),
                new SourceIndex(
                        "Sources",
                        List.of(),
                        List.of(
                                group("Sites", sources.mostQuoted(Kind.SITE, MOST_QUOTED)),
                                group("Authors", sources.mostQuoted(Kind.AUTHOR, MOST_QUOTED))),
                        years,
                        "All sources by year"));
    }

    /** The sources of a year, of a first letter, or of a part of these; or the letters and parts to find them by. */
    Content year(String year, String drawer) {
        Shelves names = sources.names(year);
        if (!sources.hasYear(year) || !(drawer.isEmpty() || names.hasPage(drawer))) {
            return new Content.Nothing();
        }
        String heading = "Sources · " + DrawerName.of(year).inFull();
        DrawerPlaces drawers = new DrawerPlaces(names);
        boolean divided = names.isDivided(drawer);
        return made(
                names.path(drawer),
                new SourceIndex(
                        drawer.isEmpty()
                                ? heading
                                : heading + " · " + DrawerName.of(drawer).inFull(),
                        drawer.isEmpty()
                                ? List.of(ALL)
                                : drawers.around(
                                        drawer,
                                        List.of(
                                                ALL,
                                                new Place(DrawerName.of(year).inFull(), names.path("")))),
                        divided ? List.of() : groups(sources.quotedIn(year, drawer)),
                        divided ? drawers.in(drawer) : List.of(),
                        divided ? drawers.kindIn(drawer) : ""));
    }

    private Content made(String path, SourceIndex index) {
        return new Content.Made(pages.sources(Page.of(site, new Address(path), index.heading(), ""), index));
    }

    private static List<SourceIndex.Group> groups(List<Sources.Total> totals) {
        return List.of(
                group(
                        "Sites",
                        totals.stream().filter(total -> total.is(Kind.SITE)).toList()),
                group(
                        "Authors",
                        totals.stream().filter(total -> total.is(Kind.AUTHOR)).toList()));
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
        List<PostRow> newest = sources.newest(key, Touched.NEWEST);
        if (newest.isEmpty()) {
            return new Content.Nothing();
        }
        String label = sources.label(key).orElseThrow();
        return made(
                path(key),
                new SourcePage(
                        label,
                        List.of(ALL),
                        path(key),
                        kind,
                        sources.total(key),
                        quoting(newest, key),
                        new DrawerPlaces(sources.quoting(key)).in(""),
                        "Archive"));
    }

    /** The posts of a drawer that quote a source, or the parts to find them by. */
    Content source(Kind kind, String slug, String drawer) {
        String key = new SourceName(kind, slug, "").key();
        Shelves shelves = sources.quoting(key);
        if (!shelves.hasPage(drawer)) {
            return new Content.Nothing();
        }
        String label = sources.label(key).orElseThrow();
        DrawerPlaces drawers = new DrawerPlaces(shelves);
        boolean divided = shelves.isDivided(drawer);
        return made(
                shelves.path(drawer),
                new SourcePage(
                        label + " · " + DrawerName.of(drawer).inFull(),
                        drawers.around(drawer, List.of(ALL, new Place(label, path(key)))),
                        path(key),
                        kind,
                        0,
                        divided ? List.of() : quoting(posts.in(shelves, drawer), key),
                        divided ? drawers.in(drawer) : List.of(),
                        divided ? drawers.kindIn(drawer) : ""));
    }

    private Content made(String path, SourcePage source) {
        return new Content.Made(pages.source(Page.of(site, new Address(path), source.heading(), ""), source));
    }

    private List<QuotingPost> quoting(List<PostRow> rows, String key) {
        return rows.stream()
                .map(row -> new QuotingPost(row.entry(site.zone()), sources.citations(row.id(), key)))
                .toList();
    }

    private static String path(String key) {
        return "/sources/" + key + "/";
    }
}
