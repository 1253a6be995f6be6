package org.broadsheet.publish.site;

import org.broadsheet.publish.Address;
import org.jspecify.annotations.Nullable;

/**
 * What the frame around every page needs to know.
 *
 * @param site the site
 * @param address of the page
 * @param title of the page; the site's own on the home page
 * @param description for search engines and link previews; empty for none
 * @param language a BCP 47 tag
 * @param root the way from the page to the site's root, empty or ending in {@code /}
 * @param type of OpenGraph: {@code article} or {@code website}
 */
public record Page(
        Site site, Address address, String title, String description, String language, String root, String type) {

    /** A listing or any other page that is not a post. */
    public static Page of(Site site, Address address, String title, String description) {
        return new Page(site, address, title, description, "en", address.toRoot(), "website");
    }

    /** A post's page. */
    public static Page article(Site site, Address address, String title, String summary, @Nullable String language) {
        return new Page(site, address, title, summary, language == null ? "en" : language, address.toRoot(), "article");
    }

    /** Whether this is the front page. */
    public boolean home() {
        return address.equals(Address.ROOT);
    }

    /** A relative link to a path on the site, such as {@code /tags/}; {@code ./} for the root from itself. */
    public String link(String path) {
        String relative = root + Address.href(path).substring(1);
        return relative.isEmpty() ? "./" : relative;
    }

    /** The relative link to another page. */
    public String link(Address target) {
        return link(target.value());
    }

    /** The page's own absolute URL. */
    public String canonical() {
        return site.absolute(address);
    }

    /** The text of the browser's tab. */
    public String tab() {
        return home() ? site.title() : title + " · " + site.title();
    }

    /** The link to the stylesheet. */
    public String stylesheet() {
        return link(Stylesheet.PATH);
    }
}
