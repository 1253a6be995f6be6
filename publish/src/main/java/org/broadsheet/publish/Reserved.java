package org.broadsheet.publish;

import java.util.Set;
import java.util.regex.Pattern;

/** Addresses that no post can have, since the site itself stands there. */
final class Reserved {
    /** Folders of the site's own pages; nothing below them is a post's either. */
    private static final Set<String> FOLDERS = Set.of("tags", "assets", "sources", "undated");

    private static final Pattern FILES =
            Pattern.compile("(feed|atom|sitemap(-.+)?)\\.xml|feed\\.json|404\\.html|robots\\.txt|style\\..*\\.css");
    private static final Pattern ARCHIVES = Pattern.compile("/-?\\d{3,}/(\\d{2}/){0,2}");
    private static final Pattern FEED_ARCHIVES =
            Pattern.compile("/\\d{4}/(\\d{2}/){1,2}(feed\\.xml|atom\\.xml|feed\\.json)/.*");
    /** Of a day's posts, by letter: below them is nothing but further listings and their feeds. */
    private static final Pattern LETTERS = Pattern.compile("/-?\\d{3,}/(\\d{2}/){2}~.*");

    private static final Pattern FULL_SUFFIX = Pattern.compile(".*-[0-9a-f]{64}/");

    private Reserved() {}

    /** Whether the address lies in a folder, or below a file, that is wholly the site's own. */
    static boolean isFolder(Address address) {
        return FOLDERS.contains(address.top())
                || FILES.matcher(address.top()).matches()
                || LETTERS.matcher(address.key()).matches()
                || FEED_ARCHIVES.matcher(address.key()).matches();
    }

    /** Whether no post can ask for the address. */
    static boolean contains(Address address) {
        return address.equals(Address.ROOT)
                || isFolder(address)
                || ARCHIVES.matcher(address.value()).matches()
                || FULL_SUFFIX.matcher(address.key()).matches();
    }
}
