package org.broadsheet.transform.quote;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.transform.quote.Line.Span;
import org.jspecify.annotations.Nullable;

/** The names of sites in a sentence and the names that well-known hosts go by. */
final class Site {
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("twitter.com", "Twitter"),
            Map.entry("mobile.twitter.com", "Twitter"),
            Map.entry("x.com", "X"),
            Map.entry("bsky.app", "Bluesky"),
            Map.entry("facebook.com", "Facebook"),
            Map.entry("instagram.com", "Instagram"),
            Map.entry("youtube.com", "YouTube"),
            Map.entry("reddit.com", "Reddit"),
            Map.entry("stackoverflow.com", "Stack Overflow"),
            Map.entry("github.com", "GitHub"),
            Map.entry("medium.com", "Medium"),
            Map.entry("linkedin.com", "LinkedIn"),
            Map.entry("news.ycombinator.com", "Hacker News"),
            Map.entry("slashdot.org", "Slashdot"),
            Map.entry("metafilter.com", "MetaFilter"),
            Map.entry("goodreads.com", "Goodreads"),
            Map.entry("plus.google.com", "Google+"));

    private static final Set<String> ON = Set.of("on", "via", "over", "auf", "bei", "sur");
    private static final Set<String> IN = Set.of("in", "from", "at", "aus", "en", "em", "dans");

    /** They sell or shorten, and publish nothing: {@code amzn.to} is where no work appeared. */
    private static final Pattern NO_PUBLISHER = Pattern.compile(
            "(?:books\\.|www\\.)?google\\.[a-z.]{2,6}|(?:.*\\.)?(?:amzn\\.to|a\\.co|amazon\\.[a-z.]{2,6}|barnesandnoble\\.com|bookshop\\.org|thalia\\.de|ebay\\.[a-z.]{2,6}|t\\.co|bit\\.ly"
                    + "|tinyurl\\.com|goo\\.gl|is\\.gd|ow\\.ly|feedproxy\\.google\\.com|doi\\.org|dx\\.doi\\.org|hdl\\.handle\\.net"
                    + "|us\\.rd\\.yahoo\\.com|[\\d.]+)");

    private Site() {}

    /** The name of a well-known host: of an encyclopaedia always, of others where the words say it. */
    static @Nullable String named(String url, String words) {
        String host = Address.host(url);
        if (host.endsWith("wikipedia.org")) {
            return "Wikipedia";
        }
        String name = KNOWN.get(host);
        String lower = words.toLowerCase(Locale.ROOT);
        boolean said = name != null
                && (lower.contains(name.toLowerCase(Locale.ROOT))
                        || (name.equals("Twitter") && lower.contains("tweet")));
        return said ? name : null;
    }

    /**
     * What the host of a page goes by, of a web archive's copy that of the page; the host itself where nothing else is known;
     * null of shops and shorteners.
     */
    static @Nullable String ofPage(String url) {
        String page = Address.original(url);
        String name = ofHost(page);
        String host = Address.host(page);
        if (name != null) {
            return name;
        }
        return host.endsWith("wikipedia.org")
                ? "Wikipedia"
                : NO_PUBLISHER.matcher(host).matches() ? null : host;
    }

    /** The name of a well-known host, or null. */
    static @Nullable String ofHost(String url) {
        return KNOWN.get(Address.host(url));
    }

    /** The site that a sentence names: as the link, as a host, after {@code on}, before {@code article}. */
    static @Nullable String in(Line line, Span sentence, @Nullable Link link, @Nullable String title) {
        if (link != null) {
            String shown = link.shown();
            if (Titles.isHost(shown)) {
                return Address.host("//" + shown.replaceFirst("^https?://", ""));
            }
            String linked = ofLink(link, shown, title);
            if (linked != null) {
                return linked;
            }
        }
        return placed(line, sentence, link, title);
    }

    private static @Nullable String ofLink(Link link, String shown, @Nullable String title) {
        Tokens tokens = new Tokens(shown);
        boolean capital = tokens.size() > 1
                && tokens.isCapital(0)
                && Vocabulary.OPENING.at(tokens, 0) == 0
                && Vocabulary.SITE.at(tokens, tokens.size() - 1) > 0;
        if (capital && !shown.equals(title)) {
            return shown;
        }
        return link.url() == null ? null : named(link.url(), shown);
    }

    private static @Nullable String placed(Line line, Span sentence, @Nullable Link link, @Nullable String title) {
        Tokens tokens = line.tokens();
        int from = tokens.indexAt(sentence.start());
        int to = tokens.indexAt(sentence.end());
        for (Name name : line.names(sentence)) {
            boolean inTitle =
                    (title != null && title.contains(name.words())) || isInWork(line, tokens.start(name.from()));
            boolean person = name.isPerson() || Names.isGiven(tokens, name.from());
            boolean placed = isAfterPlace(tokens, name, from) || isBeforeWork(tokens, name, to);
            if (!inTitle && !person && placed && isPlausible(name, link)) {
                return name.words();
            }
        }
        return link == null || link.url() == null ? null : named(link.url(), line.words(sentence));
    }

    /** A name for a technology or a short form is a site's where the linked host has it; so is every other name of one word. */
    private static boolean isPlausible(Name name, @Nullable Link link) {
        if (link == null || link.url() == null) {
            return !Vocabulary.TECHNOLOGY.is(name.words());
        }
        boolean several = name.words().indexOf(' ') > 0 || KNOWN.containsValue(name.words());
        return several || Address.host(link.url()).contains(letters(name.words()));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static boolean isInWork(Line line, int place) {
        return line.marked().stream().anyMatch(mark -> mark.contains(place))
                || line.links().stream().anyMatch(link -> link.span().contains(place) && line.title(link) != null);
    }

    /** {@code on Boing Boing}, {@code in the New York Times}. */
    private static boolean isAfterPlace(Tokens tokens, Name name, int from) {
        int before = name.from() - 1;
        boolean article = before >= from && tokens.lower(before).equals("the");
        before = article ? before - 1 : before;
        if (before < from || !tokens.gapAfter(before).isBlank() || Vocabulary.MONTH.at(tokens, name.from()) > 0) {
            return false;
        }
        boolean organisation = name.kind() == Name.Kind.ORGANISATION;
        boolean on = ON.contains(tokens.lower(before)) && !article;
        return (on && !name.words().contains(" of "))
                || (organisation && IN.contains(tokens.lower(before)) && (article || isNews(tokens, name)))
                || (tokens.lower(before).equals("for")
                        && (isNews(tokens, name) || (article && isWrittenFor(tokens, before, from))));
    }

    /** {@code an article for the Journal}. */
    private static boolean isWrittenFor(Tokens tokens, int before, int from) {
        return before > from
                && (Vocabulary.WORK.at(tokens, before - 1) > 0 || Vocabulary.SAYS.at(tokens, before - 1) > 0);
    }

    private static boolean isNews(Tokens tokens, Name name) {
        return Vocabulary.SITE.in(tokens, name.from(), name.to()) || KNOWN.containsValue(name.words());
    }

    /** {@code the Atlantic article}, {@code GitHub's help docs}. */
    private static boolean isBeforeWork(Tokens tokens, Name name, int to) {
        if (name.to() >= to) {
            return false;
        }
        String gap = tokens.gapAfter(name.to() - 1);
        boolean possessive = tokens.isPossessive(name.to() - 1);
        boolean organisation = name.kind() == Name.Kind.ORGANISATION;
        boolean joined = gap.isBlank() || gap.equals("-") || (possessive && organisation);
        int end = Math.min(to, Vocabulary.ARTICLE.at(tokens, name.to()) > 0 ? name.to() + 1 : name.to() + 2);
        return joined
                && name.kind() != Name.Kind.PERSON
                && (Vocabulary.WORK.in(tokens, name.to(), end) || Vocabulary.SITE.in(tokens, name.to(), end));
    }
}
