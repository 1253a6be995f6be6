package org.broadsheet.publish.app;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.publish.Address;
import org.broadsheet.publish.site.Entry;
import org.broadsheet.publish.site.Listing;
import org.broadsheet.publish.site.Listing.Place;
import org.broadsheet.publish.site.Page;
import org.broadsheet.publish.site.Pages;
import org.broadsheet.publish.site.Site;

/** The pages that list posts: home, archives by date, tags. */
final class Listings {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
    private static final Pattern SLASH = Pattern.compile("/");

    private final Posts posts;
    private final Site site;
    private final Pages pages;

    Listings(Posts posts, Site site, Pages pages) {
        this.posts = posts;
        this.site = site;
        this.pages = pages;
    }

    /** The newest posts, and the years. */
    Content home() {
        List<Place> years = posts.years().stream()
                .map(year -> new Place(heading(year), "/" + year + "/"))
                .toList();
        Page page = Page.of(site, Address.ROOT, site.title(), "");
        return made(page, new Listing("", entries(posts.newest(Touched.NEWEST)), years, "Archive"));
    }

    /** All posts of a month, or all undated ones; where there are very many, the days or first letters to find them by. */
    Content month(String month) {
        if (posts.isCrowded(month)) {
            List<Place> leaves = posts.leaves(month).stream()
                    .map(leaf -> new Place(leafName(leaf), "/" + leaf + "/"))
                    .toList();
            String what = month.equals("undated") ? "First letters" : "Days";
            return ifAny(List.of(), leaves, monthHeading(month), what, "/" + month + "/");
        }
        return ifAny(entries(posts.inMonth(month)), List.of(), monthHeading(month), "", "/" + month + "/");
    }

    /** All posts of a day, or undated ones of a first letter, where the month is divided. */
    Content leaf(String month, String leaf) {
        List<Entry> entries = posts.isCrowded(month) ? entries(posts.onLeaf(leaf)) : List.of();
        String name = leafName(leaf);
        String heading = month.equals("undated") ? heading(month) + " · " + name : name + " " + monthHeading(month);
        return ifAny(entries, List.of(), heading, "", "/" + leaf + "/");
    }

    /** The months of a year. */
    Content year(String year) {
        List<Place> months = posts.months(year).stream()
                .map(month -> new Place(monthHeading(month), "/" + month + "/"))
                .toList();
        return ifAny(List.of(), months, year, "Months", "/" + year + "/");
    }

    /** All tags. */
    Content tags() {
        List<Place> tags = posts.tags().stream()
                .map(slug -> new Place(label(slug), "/tags/" + slug + "/"))
                .toList();
        Page page = Page.of(site, new Address("/tags/"), "Tags", "");
        return made(page, new Listing("Tags", List.of(), tags, "All tags"));
    }

    /** The newest posts with a tag, and the years in which it was used. */
    Content tag(String slug) {
        List<Place> years = posts.tagYears(slug).stream()
                .map(year -> new Place(heading(year), "/tags/" + slug + "/" + year + "/"))
                .toList();
        List<Entry> newest = entries(posts.tagged(slug, Touched.NEWEST));
        return ifAny(newest, years, label(slug), "Archive", "/tags/" + slug + "/");
    }

    /** All posts of a year with a tag. */
    Content tag(String slug, String year) {
        List<Entry> entries = entries(posts.tagged(slug, year));
        String heading = label(slug) + " · " + heading(year);
        return ifAny(entries, List.of(), heading, "", "/tags/" + slug + "/" + year + "/");
    }

    private Content ifAny(List<Entry> entries, List<Place> places, String heading, String placesTitle, String path) {
        if (entries.isEmpty() && places.isEmpty()) {
            return new Content.Nothing();
        }
        return made(Page.of(site, new Address(path), heading, ""), new Listing(heading, entries, places, placesTitle));
    }

    private Content made(Page page, Listing listing) {
        return new Content.Made(pages.listing(page, listing));
    }

    private List<Entry> entries(List<PostRow> rows) {
        List<Entry> entries = new ArrayList<>(rows.size());
        rows.forEach(row -> entries.add(row.entry(site.zone())));
        return entries;
    }

    private String label(String slug) {
        return posts.tagLabel(slug).orElse(slug);
    }

    /** The name of a year, or of the drawer without one. */
    static String heading(String shelf) {
        return shelf.equals("undated") ? "Undated" : shelf;
    }

    /** Such as {@code 6} or {@code T}. */
    private static String leafName(String leaf) {
        String name = leaf.substring(leaf.lastIndexOf('/') + 1);
        return name.startsWith("0") && name.length() == 2 ? name.substring(1) : name.toUpperCase(Locale.ROOT);
    }

    private static String monthHeading(String month) {
        Optional<String[]> parts = Optional.of(SLASH.split(month)).filter(split -> split.length == 2);
        return parts.map(yearAndMonth ->
                        MONTH.format(LocalDate.of(2000, Integer.parseInt(yearAndMonth[1]), 1)) + " " + yearAndMonth[0])
                .orElseGet(() -> heading(month));
    }
}
