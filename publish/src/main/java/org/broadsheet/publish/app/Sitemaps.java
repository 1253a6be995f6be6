package org.broadsheet.publish.app;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.publish.Address;
import org.broadsheet.publish.Shelf;
import org.broadsheet.publish.feed.SitemapWriter;
import org.broadsheet.publish.site.Site;

/**
 * The sitemaps (sitemaps.org 0.9): one per year such as {@code sitemap-2009.xml}, where that has very many posts one per
 * month, and so on; and the index of them. They stand at the root, for a sitemap may name only what is below its folder.
 *
 * @param catalogue where the posts are
 */
record Sitemaps(Catalogue catalogue) {
    /** As many addresses are in one; the standard allows 50,000, but a new post has the whole file written. */
    static final int ADDRESSES = 1_000;

    private static final Pattern FILE =
            Pattern.compile("sitemap-(-?\\d{3,}|" + Shelf.UNDATED + ")((?:-[^-/]+)*)\\.xml");

    private Shelves shelves() {
        return catalogue.posts().shelves(1, ADDRESSES);
    }

    /** The drawer whose sitemap a file is; empty for any other file. */
    static Optional<String> drawer(String path) {
        Matcher file = FILE.matcher(path);
        return file.matches() ? Optional.of(file.group(1) + file.group(2).replace('-', '/')) : Optional.empty();
    }

    /** The file of a drawer, whether there is one or not. */
    static String file(String drawer) {
        int date = drawer.indexOf('/');
        return "sitemap-"
                + (date < 0
                        ? drawer
                        : drawer.substring(0, date) + drawer.substring(date).replace('/', '-')) + ".xml";
    }

    /** The sitemap with the posts on a shelf; empty where there are none. */
    Optional<String> of(Shelf shelf) {
        return Optional.of(narrowest(shelf)).filter(shelves()::has).map(Sitemaps::file);
    }

    private String narrowest(Shelf shelf) {
        List<String> drawers = shelves().pagesOf(shelf);
        return drawers.get(drawers.size() - 1);
    }

    /** All of them but that of the site's own pages. */
    Stream<String> files() {
        Shelves shelves = shelves();
        return shelves.pages().filter(drawer -> !shelves.isDivided(drawer)).map(Sitemaps::file);
    }

    /** What is in a drawer's sitemap; nothing where there is none. */
    Content content(String drawer, Site site) {
        if (!shelves().isLeaf(drawer)) {
            return new Content.Nothing();
        }
        List<String> urls = catalogue.posts().addressesIn(shelves(), drawer).stream()
                .map(Address::new)
                .map(site::absolute)
                .toList();
        return urls.isEmpty() ? new Content.Nothing() : new Content.Made(SitemapWriter.pages(urls));
    }

    /** The sitemaps of the drawers on the way to a shelf and of those in them, which differ where one was or is divided. */
    Stream<String> around(Shelf shelf) {
        Shelves shelves = shelves();
        String narrowest = file(narrowest(shelf)).replace(".xml", "");
        Stream<String> written = catalogue
                .database()
                .strings("SELECT path FROM page WHERE path > ? AND path < ?", narrowest + "-", narrowest + ".")
                .stream();
        return Stream.concat(
                shelves.pagesOf(shelf).stream()
                        .flatMap(drawer -> Stream.concat(Stream.of(drawer), shelves.within(drawer).stream()))
                        .map(Sitemaps::file),
                written);
    }
}
