package org.broadsheet.transform;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.transform.frontmatter.FrontMatter;
import org.broadsheet.transform.frontmatter.Keys;

/**
 * Where a post stood before, written under a name that link blogs use for the page they speak of: exports of WordPress have
 * {@code link: https://my.example/2007/03/22/the-slug/} beside {@code wordpress_id}.
 */
final class FormerAddress {
    private static final List<String> NAMES = List.of("link", "url");
    /** Of another page nearly always. */
    private static final List<String> EXTERNAL = List.of("external_url");
    /** Never the address of another page. */
    private static final List<String> OWN = List.of("permalink");

    /** What only an export of one's own posts has. */
    private static final List<String> OF_AN_EXPORT =
            List.of("wordpress_id", "wp_id", "post_id", "blogger_id", "ghost_uuid");

    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern ENDING = Pattern.compile("\\.(?:aspx|html?|php)$");

    private FormerAddress() {}

    /** The address, absolute; empty where the head has none that is surely the post's own. */
    static Optional<String> of(FrontMatter head, FileName name) {
        return head.text(OWN)
                .filter(SitePath::isAbsolute)
                .or(() -> head.text(NAMES)
                        .filter(SitePath::isAbsolute)
                        .filter(address -> head.has(OF_AN_EXPORT) || isCalledSo(address, head, name)))
                .or(() -> head.text(EXTERNAL)
                        .filter(SitePath::isAbsolute)
                        .filter(address -> isCalledSo(address, head, name)));
    }

    private static boolean isCalledSo(String address, FrontMatter head, FileName name) {
        String place = lastSegment(address);
        boolean slug = head.text(Keys.SLUG).filter(place::equals).isPresent();
        return slug || (!name.name().isEmpty() && place.equals(name.name()) && hasMonth(address, head, name));
    }

    /** Whether the address has the month of the post: a page that is spoken of rarely has the post's name and month, too. */
    private static boolean hasMonth(String address, FrontMatter head, FileName name) {
        Matcher month = MONTH.matcher(head.text(Keys.DATE).or(name::date).orElse(""));
        return month.find()
                && Pattern.compile("/" + month.group(1) + "/0?" + Integer.parseInt(month.group(2)) + "/")
                        .matcher(address)
                        .find();
    }

    private static String lastSegment(String address) {
        String path = address.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        return ENDING.matcher(path.substring(path.lastIndexOf('/') + 1)).replaceFirst("");
    }
}
