package org.broadsheet.publish.app;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.publish.Address;
import org.broadsheet.publish.site.DrawerName;
import org.broadsheet.publish.site.Entry;
import org.broadsheet.publish.site.Listing;
import org.broadsheet.publish.site.Listing.Place;
import org.broadsheet.publish.site.Page;
import org.broadsheet.publish.site.Pages;
import org.broadsheet.publish.site.Site;

/** The pages that list posts: home, archives by date, tags. None has more than is said in {@link Shelves}. */
final class Listings {
    private static final Place ALL_TAGS = new Place("Tags", "/tags/");

    private final Posts posts;
    private final Tags tags;
    private final Site site;
    private final Pages pages;

    Listings(Catalogue catalogue, Site site, Pages pages) {
        this.posts = catalogue.posts();
        this.tags = catalogue.tags();
        this.site = site;
        this.pages = pages;
    }

    /** The newest posts, and the years. */
    Content home() {
        Page page = Page.of(site, Address.ROOT, site.title(), "");
        return new Content.Made(pages.listing(
                page,
                new Listing(
                        "",
                        List.of(),
                        entries(posts.newest(Touched.NEWEST)),
                        new DrawerPlaces(posts.archive()).in(""),
                        "Archive")));
    }

    /** The posts of a year, month or day, of those without a date, or of a part of these; or the parts to find them by. */
    Content archive(String drawer) {
        return drawer(posts.archive(), drawer, List.of(), "");
    }

    /** The newest posts with a tag, and the years in which it was used. */
    Content tag(String slug) {
        Shelves tagged = tags.tagged(slug);
        Listing listing = new Listing(
                label(slug),
                List.of(ALL_TAGS),
                entries(tags.newest(slug, Touched.NEWEST)),
                new DrawerPlaces(tagged).in(""),
                "Archive");
        return ifAny(tagged.path(""), listing);
    }

    /** The posts of a drawer with a tag. */
    Content tag(String slug, String drawer) {
        Shelves tagged = tags.tagged(slug);
        return drawer(tagged, drawer, List.of(ALL_TAGS, new Place(label(slug), tagged.path(""))), label(slug) + " · ");
    }

    private Content drawer(Shelves shelves, String drawer, List<Place> around, String before) {
        if (!shelves.hasPage(drawer)) {
            return new Content.Nothing();
        }
        DrawerPlaces places = new DrawerPlaces(shelves);
        boolean divided = shelves.isDivided(drawer);
        String heading = before + DrawerName.of(drawer).inFull();
        return ifAny(
                shelves.path(drawer),
                new Listing(
                        heading,
                        places.around(drawer, around),
                        divided ? List.of() : entries(posts.in(shelves, drawer)),
                        divided ? places.in(drawer) : List.of(),
                        divided ? places.kindIn(drawer) : ""));
    }

    /** All tags. */
    Content tags() {
        return new Content.Made(pages.listing(Page.of(site, new Address("/tags/"), "Tags", ""), names("", "Tags")));
    }

    /** The tags of a first letter, or a part of these. */
    Content tags(String drawer) {
        Shelves names = tags.names();
        return names.hasPage(drawer)
                ? ifAny(
                        names.path(drawer),
                        names(drawer, "Tags · " + DrawerName.of(drawer).inFull()))
                : new Content.Nothing();
    }

    private Listing names(String drawer, String heading) {
        Shelves names = tags.names();
        DrawerPlaces drawers = new DrawerPlaces(names);
        List<Place> around = drawer.isEmpty() ? List.of() : drawers.around(drawer, List.of(ALL_TAGS));
        if (names.isDivided(drawer)) {
            return new Listing(heading, around, List.of(), drawers.in(drawer), drawers.kindIn(drawer));
        }
        List<Place> places = tags.slugs(drawer).stream()
                .map(slug -> new Place(label(slug), tags.tagged(slug).path("")))
                .toList();
        return new Listing(heading, around, List.of(), places, drawer.isEmpty() ? "All tags" : heading);
    }

    private Content ifAny(String path, Listing listing) {
        if (listing.entries().isEmpty() && listing.places().isEmpty()) {
            return new Content.Nothing();
        }
        Page page = Page.of(site, new Address(path), listing.heading(), "");
        return new Content.Made(pages.listing(page, listing));
    }

    private List<Entry> entries(List<PostRow> rows) {
        List<Entry> entries = new ArrayList<>(rows.size());
        rows.forEach(row -> entries.add(row.entry(site.zone())));
        return entries;
    }

    private String label(String slug) {
        return tags.label(slug).orElse(slug);
    }
}
