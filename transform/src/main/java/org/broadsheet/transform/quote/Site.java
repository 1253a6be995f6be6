package org.broadsheet.transform.quote;

import java.util.List;
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

    /** The names of hosts that do not have the letters of their names; a host goes by one only where the post says it. */
    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("developer.mozilla.org", "MDN"),
            Map.entry("msdn.microsoft.com", "MSDN"),
            Map.entry("nytimes.com", "New York Times"),
            Map.entry("wsj.com", "Wall Street Journal"),
            Map.entry("hbr.org", "Harvard Business Review"),
            Map.entry("ft.com", "Financial Times"),
            Map.entry("guardian.co.uk", "The Guardian"),
            Map.entry("w3.org", "W3C"));

    /** As people's names are written, and those of things less often. */
    private static final Pattern PLAIN = Pattern.compile("\\p{Lu}\\p{Ll}+(?: (?:\\p{Lu}\\.?|\\p{Lu}\\p{Ll}+))+");

    /** The names that were registered for those. */
    private static final Set<String> NO_PUBLISHERS = Set.of(
            "google", "amzn", "amazon", "barnesandnoble", "bookshop", "thalia", "ebay", "tinyurl", "handle", "yahoo");

    private static final int MIN_NAME = 3;

    /** They sell or shorten, and publish nothing: {@code amzn.to} is where no work appeared. */
    private static final Pattern NO_PUBLISHER = Pattern.compile(
            "(?:books\\.|www\\.)?google\\.[a-z.]{2,6}|(?:.*\\.)?(?:amzn\\.to|a\\.co|amazon\\.[a-z.]{2,6}|barnesandnoble\\.com|bookshop\\.org|thalia\\.de|ebay\\.[a-z.]{2,6}|t\\.co|bit\\.ly"
                    + "|tinyurl\\.com|goo\\.gl|is\\.gd|ow\\.ly|feedproxy\\.google\\.com|doi\\.org|dx\\.doi\\.org|hdl\\.handle\\.net"
                    + "|us\\.rd\\.yahoo\\.com|[\\d.]+)");

    /** One work for sale, or in a catalogue of works. */
    private static final Set<String> SHOPS = Set.of(
            "amzn.to",
            "a.co",
            "barnesandnoble.com",
            "bookshop.org",
            "thalia.de",
            "goodreads.com",
            "librarything.com",
            "openlibrary.org",
            "worldcat.org",
            "gutenberg.org",
            "imdb.com");

    /** The same, with a domain in each country. */
    private static final Pattern SHOP = Pattern.compile("(?:.*\\.)?(?:amazon|books\\.google)\\.[a-z.]{2,6}");

    private Site() {}

    static boolean sells(String url) {
        String host = Address.host(url);
        int from = 0;
        while (!SHOPS.contains(host.substring(from))) {
            from = host.indexOf('.', from) + 1;
            if (from == 0) {
                return (host.contains("amazon.") || host.contains("google."))
                        && SHOP.matcher(host).matches();
            }
        }
        return true;
    }

    /** The name of a well-known host: of an encyclopaedia always, of others where the words say it. */
    static @Nullable String named(String url, String words) {
        String host = Address.host(url);
        if (host.endsWith("wikipedia.org")) {
            return "Wikipedia";
        }
        String name = KNOWN.getOrDefault(host, SAID.get(host));
        if (name == null) {
            return null;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        boolean said =
                lower.contains(name.toLowerCase(Locale.ROOT)) || (name.equals("Twitter") && lower.contains("tweet"));
        return said ? name : null;
    }

    /**
     * What the host of a page goes by, of a web archive's copy that of the page; the host itself where nothing else is known;
     * null of shops and shorteners.
     */
    static @Nullable String ofPage(String url) {
        if (OwnSite.has(url)) {
            return null;
        }
        String page = Address.original(url);
        String name = ofHost(page);
        String host = Address.host(page);
        if (name != null) {
            return name;
        }
        return host.endsWith("wikipedia.org")
                ? "Wikipedia"
                : mayBeNoPublisher(host) && NO_PUBLISHER.matcher(host).matches() ? null : host;
    }

    /** Short names may be those of shorteners, of countries as in {@code amazon.co.uk}, or numbers. */
    private static boolean mayBeNoPublisher(String host) {
        String label = SiteName.label(host);
        return label.length() <= MIN_NAME || Character.isDigit(label.charAt(0)) || NO_PUBLISHERS.contains(label);
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
                return shown(shown);
            }
            String linked = ofLink(line, link, title);
            if (linked != null) {
                return linked;
            }
        }
        String employer = link == null || !hasApostrophe(line, sentence) ? null : employer(line, sentence, link);
        String placed = employer == null ? placed(line, sentence, link, title) : employer;
        String beside = placed != null || link == null ? placed : NameBeside.site(line, link);
        String named = beside != null || link == null ? beside : SiteName.of(line, sentence, link);
        return named != null && named.equals(title) && !Site.isNameOf(named, link.url()) ? null : named;
    }

    /** The host of an address that is shown, with a scheme or without. */
    static String shown(String address) {
        return Address.host("//" + address.replaceFirst("^https?://", ""));
    }

    private static @Nullable String ofLink(Line line, Link link, @Nullable String title) {
        String shown = link.shown();
        Tokens tokens = link.shownTokens();
        boolean capital = tokens.size() > 1
                && tokens.isCapital(0)
                && Vocabulary.OPENING.at(tokens, 0) == 0
                && Vocabulary.SITE.at(tokens, tokens.size() - 1) > 0;
        if (capital && !shown.equals(title)) {
            return shown;
        }
        if (link.url() == null) {
            return null;
        }
        String known = named(link.url(), shown);
        if (known != null) {
            return known;
        }
        List<Name> names = Names.in(tokens);
        String after = names.isEmpty() || names.get(0).from() > 0 ? null : after(tokens, names.get(0));
        String last =
                after == null ? shown.substring(shown.lastIndexOf(',') + 1).strip() : after;
        boolean alone = line.words().length() - link.words().length() <= 3;
        boolean placed = !last.equals(shown) || alone || isAfterPlace(line, link);
        boolean press = (alone || !last.equals(shown))
                && tokens.size() > 0
                && Vocabulary.PRESS.at(tokens, tokens.size() - 1) > 0;
        boolean itself = placed || (last.equals(shown) && isOfNoPerson(link));
        return (title == null || !title.equals(shown)) && ((placed && press) || (itself && isNameOf(last, link.url())))
                ? last
                : null;
    }

    /** {@code And so does <a>The Gazette</a>}: what the linked host goes by, and no name of somebody who writes there. */
    private static boolean isOfNoPerson(Link link) {
        Name name = link.name();
        return link.shown().startsWith("The ") || (name != null && !name.isPerson() && name.kind() != Name.Kind.SINGLE);
    }

    private static @Nullable String placed(Line line, Span sentence, @Nullable Link link, @Nullable String title) {
        Tokens tokens = line.tokens();
        int from = tokens.indexAt(sentence.start());
        int to = tokens.indexAt(sentence.end());
        for (Name name : line.names(sentence)) {
            boolean person = name.isPerson() || Names.isGiven(tokens, name.from());
            boolean said = name.kind() != Name.Kind.SINGLE || link != null || KNOWN.containsValue(name.words());
            boolean placed = (said && isAfterPlace(tokens, name, from)) || isBeforeWork(tokens, name, to);
            boolean host = link != null
                    && link.url() != null
                    && isNameOf(name.words(), link.url())
                    && !isSpeaker(line, sentence, name);
            if (!person
                    && (placed || host)
                    && isPlausible(name, link)
                    && !(title != null && title.contains(name.words()))
                    && (!isInWork(line, tokens.start(name.from())) || isPaper(line, name))) {
                return name.words();
            }
        }
        return link == null || link.url() == null ? null : named(link.url(), line.words(sentence));
    }

    /** Whether it could have a possessive: what is cheaper to ask than for its names. */
    private static boolean hasApostrophe(Line line, Span sentence) {
        String words = line.words();
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (words.charAt(i) == '\'' || words.charAt(i) == '\u2019') {
                return true;
            }
        }
        return false;
    }

    /** {@code Bee News's <a>Jane Doe writes</a>}: for whom she writes, where the page's address has its name or it is an organisation. */
    private static @Nullable String employer(Line line, Span sentence, Link link) {
        Tokens tokens = line.tokens();
        int to = tokens.indexAt(sentence.end());
        for (Name name : line.names(sentence)) {
            if (Possession.isEmployer(tokens, name, to)
                    && (name.kind() == Name.Kind.ORGANISATION
                            || (link.url() != null && isIn(name.words(), link.url())))) {
                return name.words();
            }
        }
        return null;
    }

    /** Whether a page's host goes by a name, or a folder of its path does: {@code /beeline/} of a network of blogs. */
    static boolean isIn(String name, String url) {
        return isNameOf(name, url) || isFolder(name, url);
    }

    private static boolean isFolder(String name, String url) {
        String letters = Letters.of(name);
        int from = url.indexOf('/', url.indexOf("//") + 2) + 1;
        int to = from == 0 ? -1 : url.indexOf('/', from);
        while (to >= 0) {
            if (to - from >= letters.length()
                    && letters.length() > MIN_NAME
                    && Letters.of(url.substring(from, to)).equals(letters)) {
                return true;
            }
            from = to + 1;
            to = url.indexOf('/', from);
        }
        return false;
    }

    private static boolean isSpeaker(Line line, Span sentence, Name name) {
        Speaker speaker = line.speaker(sentence);
        return speaker != null && speaker.name().equals(name);
    }

    /** A name for a technology or a short form is a site's where the linked host has it; so is every other name of one word. */
    private static boolean isPlausible(Name name, @Nullable Link link) {
        if (link == null || link.url() == null) {
            return !Vocabulary.TECHNOLOGY.is(name.words());
        }
        boolean several = name.words().indexOf(' ') > 0 || KNOWN.containsValue(name.words());
        return several || Address.host(link.url()).contains(Letters.of(name.words()));
    }

    /** {@code Jane Doe in The Gazette}: what follows a person and a word of place, all of it in capitals; or null. */
    static @Nullable String after(Tokens tokens, Name person) {
        int place = person.to();
        boolean placed = person.isPerson()
                && place + 1 < tokens.size()
                && (WordSet.IN_SITE.at(tokens, place) || WordSet.ON_SITE.at(tokens, place))
                && tokens.gapAfter(place - 1).isBlank();
        for (int i = place + 1; placed && i < tokens.size(); i++) {
            placed = tokens.isCapital(i) || (i == place + 1 && WordSet.DEFINITE.at(tokens, i));
        }
        return placed ? tokens.words(place + 1, tokens.size()) : null;
    }

    /** Whether a name is that of the host of a page: it goes by it, or has its letters. */
    static boolean isNameOf(String name, String url) {
        String host = url.isEmpty() ? "" : Address.host(url);
        String letters = Letters.plain(name);
        String bare = name.startsWith("The ") ? name.substring(4) : name;
        return bare.equals(KNOWN.get(host))
                || bare.equals(SAID.get(host))
                || ((letters.length() > MIN_NAME || isShortForm(name))
                        && (isLabel(Letters.plain(bare), host) || isLabel(letters, host)))
                || SiteName.isShort(bare, host);
    }

    /** {@code BBC}: three letters, all of them capitals. */
    private static boolean isShortForm(String name) {
        return name.length() == MIN_NAME && name.chars().allMatch(Character::isUpperCase);
    }

    /** Whether a host has a part of a person's name in it, and is not called by all of it: {@code zorba.example} of Zorba Quill. */
    static boolean isOwn(Name name, @Nullable String url) {
        if (url == null || !PLAIN.matcher(name.words()).matches() || isNameOf(name.words(), url)) {
            return false;
        }
        String host = Letters.of(Address.host(url));
        for (String part : name.words().split(" ", -1)) {
            if (part.length() > MIN_NAME && host.contains(Letters.of(part))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the letters are one part of a host: {@code beeblog} of {@code www.bee-blog.example}. */
    private static boolean isLabel(String letters, String host) {
        int start = 0;
        while (start < host.length()) {
            int dot = host.indexOf('.', start);
            int end = dot < 0 ? host.length() : dot;
            if (end - start >= letters.length()
                    && Letters.of(host.substring(start, end)).equals(letters)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    /** {@code in the <em>Bee Gazette</em>}: a paper's name is slanted like a title. */
    static boolean isPaper(Line line, Span mark) {
        Tokens tokens = line.tokens();
        int from = tokens.indexAt(mark.start());
        int to = tokens.indexAt(mark.end());
        int before = from > 0 && WordSet.DEFINITE.at(tokens, from - 1) ? from - 2 : from - 1;
        boolean placed = before >= 0
                && (WordSet.IN_SITE.at(tokens, before)
                        || WordSet.ON_SITE.at(tokens, before)
                        || tokens.lower(before).equals("for"));
        return placed && to - from > 1 && to - from <= 4 && Vocabulary.PRESS.at(tokens, to - 1) > 0;
    }

    private static boolean isPaper(Line line, Name name) {
        int start = line.tokens().start(name.from());
        return line.marked().stream().anyMatch(mark -> mark.contains(start) && isPaper(line, mark));
    }

    private static boolean isInWork(Line line, int place) {
        return line.marked().stream().anyMatch(mark -> mark.contains(place))
                || line.links().stream().anyMatch(link -> link.span().contains(place) && line.title(link) != null);
    }

    /** {@code for <a>The Gazette</a>}, {@code according to <a>The Gazette</a>}: a link after a preposition of place. */
    static boolean isAfterPlace(Line line, Link link) {
        Tokens tokens = line.tokens();
        int first = tokens.indexAt(link.span().start());
        int before = first - 1;
        before -= before > 0 && WordSet.DEFINITE.at(tokens, before) ? 1 : 0;
        return before >= 0
                && tokens.gapAfter(before).isBlank()
                && (isAccording(tokens, first)
                        || WordSet.ON_SITE.at(tokens, before)
                        || WordSet.IN_SITE.at(tokens, before)
                        || tokens.lower(before).equals("for"));
    }

    private static boolean isAccording(Tokens tokens, int end) {
        for (int start = Math.max(0, end - 3); start < end; start++) {
            if (Vocabulary.ACCORDING.at(tokens, start) == end - start) {
                return true;
            }
        }
        return false;
    }

    /** {@code today's}, before what appears each day. */
    static boolean isOfDay(Tokens tokens, int at) {
        return tokens.isPossessive(at) && WordSet.DAY.at(tokens, at);
    }

    /** {@code on Boing Boing}, {@code in the New York Times}. */
    private static boolean isAfterPlace(Tokens tokens, Name name, int from) {
        int before = name.from() - 1;
        boolean article = before >= from && WordSet.DEFINITE.at(tokens, before);
        before = article ? before - 1 : before;
        if (before > from && tokens.isPossessive(before) && WordSet.DAY.at(tokens, before) && isNews(tokens, name)) {
            return true;
        }
        if (before > from
                && tokens.lower(before).equals("of")
                && tokens.isCapital(before - 1)
                && isPress(tokens, name)) {
            return true;
        }
        if (before < from || !tokens.gapAfter(before).isBlank() || Vocabulary.MONTH.at(tokens, name.from()) > 0) {
            return false;
        }
        boolean organisation = name.kind() == Name.Kind.ORGANISATION;
        boolean on = WordSet.ON_SITE.at(tokens, before) && !article && !isAbout(tokens, name);
        return (on && !name.words().contains(" of "))
                || (organisation && WordSet.IN_SITE.at(tokens, before) && (article || isNews(tokens, name)))
                || (tokens.lower(before).equals("for")
                        && (isNews(tokens, name) || (article && isWrittenFor(tokens, before, from))));
    }

    /** {@code a post on Bee Inc's earnings} is about it; {@code on Bee Inc's blog} is no such thing. */
    private static boolean isAbout(Tokens tokens, Name name) {
        return tokens.isPossessive(name.to() - 1)
                && !Vocabulary.SITE.in(tokens, name.to(), name.to() + 2)
                && !Vocabulary.WORK.in(tokens, name.to(), name.to() + 2);
    }

    /** {@code an article for the Journal}. */
    private static boolean isWrittenFor(Tokens tokens, int before, int from) {
        return before > from
                && (Vocabulary.WORK.at(tokens, before - 1) > 0 || Vocabulary.SAYS.at(tokens, before - 1) > 0);
    }

    private static boolean isNews(Tokens tokens, Name name) {
        return Vocabulary.SITE.in(tokens, name.from(), name.to())
                || isPress(tokens, name)
                || KNOWN.containsValue(name.words());
    }

    /** {@code Bee Weekly}: more than one word, the last of which papers are called by. */
    private static boolean isPress(Tokens tokens, Name name) {
        return name.to() - name.from() > 1 && Vocabulary.PRESS.at(tokens, name.to() - 1) > 0;
    }

    /** {@code the Atlantic article}, {@code GitHub's help docs}. */
    private static boolean isBeforeWork(Tokens tokens, Name name, int to) {
        if (name.to() >= to) {
            return false;
        }
        String gap = tokens.gapAfter(name.to() - 1);
        boolean possessive = tokens.isPossessive(name.to() - 1);
        boolean organisation = name.kind() == Name.Kind.ORGANISATION;
        boolean employs = possessive
                && (organisation || isPress(tokens, name))
                && tokens.isCapital(name.to())
                && Names.isGiven(tokens, name.to());
        if (employs) {
            return true;
        }
        boolean joined = gap.isBlank() || gap.equals("-") || (possessive && organisation);
        int end = Math.min(to, Vocabulary.ARTICLE.at(tokens, name.to()) > 0 ? name.to() + 1 : name.to() + 2);
        return joined
                && name.kind() != Name.Kind.PERSON
                && (Vocabulary.WORK.in(tokens, name.to(), end) || Vocabulary.SITE.in(tokens, name.to(), end));
    }
}
