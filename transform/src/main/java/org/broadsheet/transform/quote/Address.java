package org.broadsheet.transform.quote;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.transform.html.Urls;
import org.jspecify.annotations.Nullable;

/** What kind of page an address leads to, as far as it can be read off the address. */
enum Address {
    /** One page among others of its site. */
    PAGE,
    /** The front page of a site. */
    HOME,
    /** A page about one person or account on a site of many. */
    PROFILE,
    /** An entry of an encyclopaedia or a dictionary: it explains a word more often than it is quoted. */
    REFERENCE;

    private static final Pattern HOME_PATH = Pattern.compile(
            "/?(?:index\\.\\w{2,5}|default\\.aspx|home/?|blog/?|weblog/?|~[^/]+/?|(?:de|en|fr|es|pt|it|nl|zh|ja|pl|ru)(?:-[a-z]{2})?/?)?");
    private static final Pattern PROFILE_PAGE = Pattern.compile(
            "(?:mobile\\.)?(?:twitter|x|github|instagram|facebook|threads|bsky|"
                    + "friendfeed|gitlab|keybase|flickr|t)\\.\\w{2,3}/(?:#!/)?(?:people/)?@?[^/]+/?|medium\\.com/@[^/]+/?|[^/]+/@[^/]+/?"
                    + "|(?:[a-z]{2}\\.)?linkedin\\.com/(?:in|pub|company)/.+|plus\\.google\\.com/(?:u/0/)?[+\\d][^/]*/?(?:about/?)?"
                    + "|(?:www\\.)?imdb\\.com/name/.+|(?:www\\.)?goodreads\\.com/author/.+|bsky\\.app/profile/[^/]+/?"
                    + "|youtube\\.com/(?:user|c|@)[^/]*/?[^/]*/?|stackoverflow\\.com/users/.+|.*/(?:author|authors|users?|people|profile)/[^/]+/?|.*/about(?:[-_]?(?:us|me))?(?:/|\\.\\w{2,5})?");
    private static final Pattern REFERENCE_PAGE = Pattern.compile(
            "(?:\\w{2,3}\\.)?(?:m\\.)?(?:wikipedia|wiktionary|wikidata)\\.org/.*|(?:www\\.)?(?:dictionary\\.|merriam-webster|urbandictionary|"
                    + "answers\\.com|c2\\.com/cgi/wiki|indieweb\\.org|openstreetmap\\.org|maps\\.).*");

    private static final Pattern ARTICLE = Pattern.compile("//[^/]+/\\S*(?:\\d|[^/-]+-[^/-]+-[^/-]+|\\.\\w{3,5}$)");

    private static final Pattern ARCHIVED =
            Pattern.compile("^https?://(?:web\\.)?archive\\.org/[^?#]*?/(https?://?.+)");
    /** {@code Jane Doe's Blog}, {@code Jane on Twitter}. */
    private static final Pattern SITE_OF = Pattern.compile(
            "(?i).{2,40}['\u2019]s? (?:\\w+ )?(?:blog|weblog|web ?site|site|home ?page|page|profile|account)|.{2,40} on (?:twitter|github|mastodon|linkedin|facebook)");

    /** What a web archive's copy is of; any other address as it is. */
    static String original(String url) {
        Matcher copy = url.contains("archive.org/") ? ARCHIVED.matcher(url) : null;
        return copy != null && copy.find() ? copy.group(1) : url;
    }

    /** The same, where the link says itself that it leads to somebody's site. */
    static Address of(Link link) {
        Address address = Objects.requireNonNull(link.address(), "only links to the web have an address");
        return address == PAGE
                        && !link.title().isEmpty()
                        && SITE_OF.matcher(link.title()).matches()
                ? HOME
                : address;
    }

    static Address of(String link) {
        String url = original(link);
        String rest = url.substring(url.indexOf("//") + 2).toLowerCase(Locale.ROOT);
        String page = rest.startsWith("www.") ? rest.substring(4) : rest;
        if (REFERENCE_PAGE.matcher(page).matches()) {
            return REFERENCE;
        }
        if (PROFILE_PAGE.matcher(page).matches()) {
            return PROFILE;
        }
        int slash = page.indexOf('/');
        int end = page.indexOf('#') < 0 ? page.length() : page.indexOf('#');
        boolean home = slash < 0
                || (page.indexOf('?') < 0
                        && slash < end
                        && end == page.length()
                        && HOME_PATH.matcher(page.substring(slash)).matches());
        return home ? HOME : PAGE;
    }

    /** Whether it leads deep enough for a page of a blog: a date or a number in it, and no front page of one blog among many. */
    static boolean isArticle(String url) {
        return of(url) == PAGE && ARTICLE.matcher(url).find();
    }

    /** Whether the page's own name in the address begins with these words, four letters and three words at least. */
    static boolean isCalled(@Nullable String url, String words) {
        if (url == null || new Tokens(words).size() < 3) {
            return false;
        }
        String own = Letters.of(segment(url));
        return own.length() > 3 && own.startsWith(Letters.plain(words));
    }

    /** The last segment of the path that is not empty; empty of a front page. */
    static String segment(String url) {
        int from = url.indexOf('/', url.indexOf("//") + 2);
        int to = from;
        while (to >= 0 && to < url.length() && "?#".indexOf(url.charAt(to)) < 0) {
            to++;
        }
        while (to > from && url.charAt(to - 1) == '/') {
            to--;
        }
        return from < 0 || to <= from ? "" : url.substring(url.lastIndexOf('/', to - 1) + 1, to);
    }

    /** The host without {@code www.}. */
    static String host(String url) {
        int start = url.indexOf("//") + 2;
        int end = start;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = url.substring(start, end).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** The address, where it leads to a page on the web or by a path to one of the post's own site ({@link OwnSite}); else null. */
    static @Nullable String web(String address) {
        String web = Urls.web(address);
        return Urls.isAbsolute(web) ? web : OwnSite.absolute(web);
    }
}
