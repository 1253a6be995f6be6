package org.broadsheet.transform.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The title of a page as browsers show it, in its parts: {@code The Quiet Hive - Jane Doe's Blog - Beeline.example}, {@code Beeline: The Quiet
 * Hive}. Bookmarks and link blogs copy it whole.
 *
 * @param work what the page itself is called
 * @param author whose part of the site it is, or null
 * @param site where it stands, or null
 */
record PageTitle(
        String work, @Nullable String author, @Nullable String site) {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[-\u2013\u2014|\u00b7\u2022\u00ab\u00bb:]{1,2}\\s+");
    /** {@code [toread] } of a bookmark, and what programs write of a label that is not there. */
    private static final Pattern LABEL = Pattern.compile("^(?:\\[[^\\]]{1,20}\\]\\s+|null(?=\\p{Lu}))(?=.{4})");

    private static final Pattern PREFIXED = Pattern.compile("([^:]{2,30}): (.{4,})");
    private static final Pattern BY = Pattern.compile("^by ");
    private static final Pattern BLOG = Pattern.compile("(?:['\u2019]s)? (?:[Bb]log|[Ww]eblog)$");
    private static final int MIN_WORK = 4;

    /** The parts of a title of a page, where the first or the last of them is what its host goes by; else all of it. */
    static PageTitle of(String written, String url) {
        String title = LABEL.matcher(written).replaceFirst("");
        Matcher separator = SEPARATOR.matcher(title);
        int end = -1;
        int last = -1;
        while (separator.find()) {
            end = end < 0 && separator.start() >= MIN_WORK ? separator.start() : end;
            last = separator.start();
        }
        String site = last < 0 ? "" : SEPARATOR.matcher(title.substring(last)).replaceFirst("");
        if (end > 0 && isOf(site, url)) {
            String author = end == last ? null : person(title.substring(end, last));
            boolean section = author != null || title.startsWith(" | ", end);
            return new PageTitle(title.substring(0, section ? end : last), author, site);
        }
        Matcher prefixed = PREFIXED.matcher(title);
        return prefixed.matches() && isOf(prefixed.group(1), url)
                ? new PageTitle(prefixed.group(2), null, prefixed.group(1))
                : new PageTitle(title, null, null);
    }

    /** The first of the parts between that is a person's name or that of a person's blog; or null. */
    private static @Nullable String person(String between) {
        for (String part : SEPARATOR.split(between, -1)) {
            String words = BLOG.matcher(BY.matcher(part).replaceFirst("")).replaceFirst("");
            Name name = Names.whole(words);
            if (name != null && name.isPerson() && name.words().equals(words)) {
                return words;
            }
        }
        return null;
    }

    private static boolean isOf(String part, String url) {
        return Site.isNameOf(part, url)
                || (Titles.isHost(part) && ("." + Address.host(url)).endsWith("." + Site.shown(part)));
    }
}
