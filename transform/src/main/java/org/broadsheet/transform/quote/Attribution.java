package org.broadsheet.transform.quote;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Author;
import org.jspecify.annotations.Nullable;

/**
 * What the words after a dash, in a footer or in brackets say: {@code Jane Doe, <em>The Work</em>}, {@code The Work by
 * Jane Doe}, {@code Jane Doe, Head of Works}, a link alone.
 */
final class Attribution {
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{-?\\s*[\"']([^\"']{2,60})[\"']\\s*\\|[^}]*\\}\\}.?");
    private static final Pattern VERSE = Pattern.compile("(?:\\d )?\\p{Lu}\\p{L}+ \\d{1,3}:\\d{1,3}\\b.{0,30}");
    private static final Pattern END = Pattern.compile(
            "[,(\\[\\n|/:\u2014\u300a]|;(?!\\w)|\\s[-\u2013]\\s|\\s(?=(?:c\\.|ca\\.|in\\s)?\\s?\\d)|\\sin\\s(?:"
                    + WordSet.HERS.alternatives() + "|" + WordSet.DEFINITE.alternatives() + ")\\s|\\s(?:as )?"
                    + WordSet.QUOTED.alternatives() + " (?:" + Vocabulary.BY.alternatives() + "|"
                    + WordSet.IN_SITE.alternatives() + ")\\s|(?<!\\b\\p{Lu})\\.\\s(?=\\p{Lu}\\p{L}{2})");
    /** Short addresses end tweets; they name nothing. */
    private static final Pattern SHORTENED =
            Pattern.compile("https?://(?:t\\.co|bit\\.ly|tinyurl\\.com|goo\\.gl|is\\.gd|ow\\.ly)/.*");

    private static final Pattern IN = Pattern.compile(
            "(.{3,60}?)(?:\\s(?:as )?" + WordSet.QUOTED.alternatives() + ")?\\s(?:" + WordSet.IN_WORK.alternatives()
                    + "|" + WordSet.AT_SITE.alternatives() + "|for)(?: the)?\\s[\\s\"\u201c]*");
    private static final Pattern IN_WORK = Pattern.compile(
            "(?:by )?([^,]{4,60}?)(,| " + WordSet.IN_WORK.alternatives() + ")\\s+([^\"\u201c\u201e\u00ab]{6,150})");
    /** What ends a title that nothing marks. */
    private static final Pattern AFTER_WORK = Pattern.compile(
            ",\\s|;|\\s\\(|\\s(?:" + WordSet.EDITED.alternatives() + "|" + WordSet.PAGE.alternatives() + "\\.?)\\s");

    private static final int MAX_MARKS = 12;
    private static final Pattern KEY = Pattern.compile("\\[?@\\p{Lu}[^ ]*\\d{4}.*", Pattern.DOTALL);
    /** One word in small letters is the name of an account. */
    private static final Pattern ACCOUNT = Pattern.compile("\\p{Ll}[\\p{L}\\p{N}_-]{2,29}");

    /** {@code "drone7" on Bee News}: an account's name in marks is no title. */
    private static final Pattern HANDLE =
            Pattern.compile("^[\"\u201c]([\\p{L}\\d_.-]{2,30})[\"\u201d] (?=" + WordSet.AT_SITE.alternatives() + " )");

    /** {@code Dr. Quill}: no name without the short form. */
    private static final Pattern HONORED = Pattern.compile("(?=\\p{Lu})(?iu:" + Vocabulary.HONORIFIC.alternatives()
            + ")\\.? \\p{Lu}\\p{Ll}+(?: of \\p{Lu}\\p{L}+)?\\.?");

    /** {@code as told by Jane Doe}, {@code often attributed to Doe}. */
    private static final Pattern ATTRIBUTED = Pattern.compile("^(?iu:(?:" + Vocabulary.ANONYMOUS.alternatives()
            + ", )?(?:" + WordSet.OFTEN.alternatives() + " )?" + WordSet.ATTRIBUTED.alternatives() + ") (?=\\p{Lu})");
    /** {@code Jane Doe on Twitter}, without a link. */
    private static final Pattern ON_NAMED_SITE = Pattern.compile(
            "(\\p{Lu}[^,;:()]{3,40}?),? " + WordSet.AT_SITE.alternatives() + " (\\p{Lu}[\\w.+]*(?: \\p{Lu}\\w*)?)\\.?");

    private static final Pattern ACCOUNT_OF = Pattern.compile("@[\\w.@-]{2,60} \\((\\p{Lu}[^()]{3,40})\\)");

    private static final Pattern ON_SITE =
            Pattern.compile("@?(\\S.{1,39}?),? " + WordSet.AT_SITE.alternatives() + "(?: the)? [\"\u201c]?");

    private static final Pattern IBID =
            Pattern.compile("(?i)[\\s\u2014\u2013(~-]*" + WordSet.IBID.alternatives() + "\\b");

    private static final Pattern PAIR = Pattern.compile("\\s(?:&|" + WordSet.AND.alternatives() + ")\\s");

    private static final Pattern HOST_END = Pattern.compile("[ #]");

    private static final int MAX_WORDS = 6;
    private static final int MAX_HONORIFIC = 4;
    private static final int MAX_ROLE = 12;

    private final Line line;
    private final int start;
    private final String words;
    private final List<Link> links;
    private final AttributedWork work;

    private Attribution(Line line, int start) {
        this.line = line;
        this.start = start;
        String written = HANDLE.matcher(line.words().substring(start).strip()).replaceFirst("$1 ");
        this.words = ATTRIBUTED.matcher(written).replaceFirst("");
        this.links = line.links().stream()
                .filter(link -> link.url() != null && link.span().end() > start)
                .toList();
        this.work = new AttributedWork(line, start, words, links);
    }

    /** What the line says from the place on, or null where it attributes nothing. */
    static @Nullable Clue read(Line line, int start, String kind, double strength) {
        Attribution attribution = new Attribution(line, start);
        Clue clue = attribution.read(Clue.of(kind, line.words(), strength).onLine(line.element()));
        return clue != null && (clue.tells() || clue.title() != null) ? clue : null;
    }

    /** {@code Ibid., p. 12}: the same as before. */
    static boolean isIbid(String words) {
        return IBID.matcher(words).lookingAt();
    }

    /** {@code Psalm 107:23}. */
    static boolean isVerse(String words) {
        return VERSE.matcher(words).matches();
    }

    private @Nullable Clue read(Clue clue) {
        if (isIbid(words)) {
            return null;
        }
        Matcher template = TEMPLATE.matcher(words);
        if (template.matches()) {
            return clue.withAuthor(new Author(template.group(1), null));
        }
        if (links.isEmpty() && isVerse(words)) {
            return clue.withTitle(words);
        }
        if (KEY.matcher(words).matches()) {
            return null;
        }
        Link first = links.isEmpty() ? null : links.get(0);
        if (first != null
                && first.url() != null
                && SHORTENED.matcher(first.url()).matches()) {
            return null;
        }
        AttributionLink link = new AttributionLink(line, start);
        if (first != null && link.isAlone(first)) {
            return link.read(first, clue);
        }
        return named(clue);
    }

    private @Nullable Clue named(Clue clue) {
        String title = work.title();
        Clue placed = title == null && links.size() == 1 ? onSite(links.get(0), clue) : null;
        if (placed != null) {
            return placed;
        }
        String host = title == null ? null : host(title);
        if (host != null) {
            String author = name(title);
            return author == null
                    ? clue.withSite(host).withUrl(urlBeside(""))
                    : clue.withSite(host).withUrl(urlBeside(author)).withAuthor(new Author(author, page(author)));
        }
        String maker = title == null ? null : work.maker(title);
        Clue known = links.stream()
                .filter(link -> Dates.is(link.shown()))
                .findFirst()
                .map(link -> clue.withUrl(link.url()).withPublished(link.shown()))
                .orElse(clue);
        if (maker != null) {
            return known.withUrl(urlBeside(maker)).withTitle(title).withAuthor(new Author(maker, page(maker)));
        }
        boolean unlinked = links.isEmpty()
                || (links.size() == 1 && words.startsWith(links.get(0).shown() + " "));
        Clue inWork = unlinked && title == null ? inWork(clue) : null;
        if (inWork != null) {
            return inWork;
        }
        if (links.isEmpty() && title == null && work.isWhole()) {
            return clue.withTitle(Titles.clean(words));
        }
        Matcher account = ACCOUNT_OF.matcher(words);
        if (account.matches()) {
            return clue.withAuthor(new Author(account.group(1), page(words)));
        }
        Matcher named = links.isEmpty() ? ON_NAMED_SITE.matcher(words) : null;
        Name person = named != null && named.matches() ? Names.whole(named.group(1)) : null;
        if (named != null
                && person != null
                && person.isPerson()
                && person.words().equals(named.group(1))) {
            return clue.withAuthor(new Author(person.words(), null)).withSite(named.group(2));
        }
        if (title == null && links.isEmpty() && isSite()) {
            return clue.withSite(words);
        }
        String name = name(title);
        if (name != null && title == null && links.isEmpty()) {
            title = work.afterName(name);
        }
        if (name == null && title == null && links.isEmpty() && work.isNameless()) {
            return clue.withTitle(Titles.clean(words));
        }
        if (name == null || name.equals(title)) {
            return title == null || words.indexOf(title) > MAX_MARKS
                    ? null
                    : known.withUrl(urlBeside("")).withTitle(title).withAuthor(Titles.owner(title));
        }
        if (links.isEmpty()
                && title == null
                && new Tokens(words).size() > new Tokens(name).size() + longestRole(name)) {
            return null;
        }
        return known.withTitle(title)
                .withUrl(known.url() == null ? urlBeside(name) : known.url())
                .withSite(site(name, title))
                .withAuthor(new Author(name, page(name)));
    }

    /** {@code Jane Doe on <a>Bee News</a>}, {@code drone7 on <a>Bee News</a>}: who, and the site that the link shows; or null. */
    private @Nullable Clue onSite(Link link, Clue clue) {
        int at = words.lastIndexOf(link.words());
        Matcher who = ON_SITE.matcher(at <= 0 ? "" : words.substring(0, at));
        String url = link.url();
        if (!who.matches() || url == null || at + link.words().length() < words.length() - 1) {
            return null;
        }
        Name name = Names.whole(who.group(1));
        boolean whole = name != null && name.words().equals(who.group(1)) && name.kind() != Name.Kind.ORGANISATION;
        boolean handle = who.group(1).indexOf(' ') < 0;
        boolean site =
                Site.isNameOf(link.shown(), url) || (link.address() == Address.HOME && Titles.startsHigh(link.shown()));
        return (whole || handle) && site
                ? clue.withUrl(url).withSite(link.shown()).withAuthor(new Author(who.group(1), null))
                : null;
    }

    /** {@code Hive project site}: what it is stands at its end. */
    private boolean isSite() {
        Tokens tokens = new Tokens(words);
        int last = tokens.size() - 1;
        return last > 0
                && last < MAX_WORDS
                && tokens.isCapital(0)
                && words.indexOf(',') < 0
                && Vocabulary.SITE.at(tokens, last) > 0
                && Names.in(tokens).stream().noneMatch(Name::isPerson);
    }

    /** The host that stands where a title does, alone or with a path or a day behind it; or null. */
    private static @Nullable String host(String title) {
        String first = HOST_END.split(title, 2)[0];
        boolean rest = first.length() < title.length()
                && !title.startsWith("#", first.length())
                && !title.startsWith(" on ", first.length());
        return !rest && Titles.isHost(first) ? Site.shown(first) : null;
    }

    /** {@code Jane Doe in How to Keep Bees}, {@code Jane Doe, The Hive, p. 12}: a person and a work that nothing marks. */
    private @Nullable Clue inWork(Clue clue) {
        Matcher matcher = IN_WORK.matcher(words);
        Name maker = matcher.matches() ? Names.whole(matcher.group(1)) : null;
        if (maker == null || !maker.isPerson() || !maker.words().equals(matcher.group(1))) {
            return null;
        }
        String work = Titles.clean(AFTER_WORK.split(matcher.group(3), 2)[0]);
        Tokens tokens = new Tokens(work);
        boolean opens = tokens.size() > 1 && Vocabulary.ARTICLE.at(tokens, 0) > 0;
        boolean in = !matcher.group(2).startsWith(",");
        boolean role = Vocabulary.HONORIFIC.in(tokens) || Vocabulary.PERSONS.in(tokens);
        if (role || !Titles.looksLikeTitle(work) || !(opens || (in && tokens.size() > 2))) {
            return null;
        }
        Clue known = clue.withAuthor(new Author(maker.words(), page(maker.words())));
        boolean press = Vocabulary.PRESS.at(tokens, tokens.size() - 1) > 0;
        return press ? known.withSite(work) : known.withTitle(work);
    }

    /** After a full name and a comma titles may be long. */
    private int longestRole(String name) {
        Name person = Names.whole(name);
        return person != null && person.isFull() && words.startsWith(name + ", ") ? 2 * MAX_ROLE : MAX_ROLE;
    }

    /** {@code Jane Doe and Joe Roe}. */
    private static boolean isPair(String words) {
        String[] names = PAIR.split(words, 3);
        Name first = names.length == 2 ? Names.whole(names[0]) : null;
        Name second = names.length == 2 ? Names.whole(names[1]) : null;
        return first != null && first.isFull() && second != null && second.isFull();
    }

    /** The words up to the first comma or bracket, where each is capitalised. */
    private @Nullable String name(@Nullable String title) {
        if (HONORED.matcher(words).matches()) {
            return Titles.clean(words);
        }
        String first = Titles.clean(END.split(withoutHonorific(beforeWork(title)), 2)[0]);
        String name = first.startsWith("by ") ? first.substring(3) : first;
        if (name.codePointCount(0, name.length()) < 2
                && !Character.isIdeographic(name.isEmpty() ? ' ' : name.codePointAt(0))) {
            return null;
        }
        if (isPair(name)) {
            return name;
        }
        Tokens tokens = new Tokens(name);
        if (tokens.size() == 0 || tokens.size() > MAX_WORDS || Vocabulary.LINK.is(name)) {
            return null;
        }
        if (Vocabulary.CALLOUT.at(tokens, 0) > 1) {
            return null;
        }
        if (ACCOUNT.matcher(words).matches() && Vocabulary.OPENING.at(tokens, 0) == 0) {
            return words;
        }
        if (isBeforeCite(title, first)) {
            return first.replaceFirst("^@", "");
        }
        for (int i = 0; i < tokens.size(); i++) {
            boolean part = tokens.isCapital(i)
                    || Vocabulary.PARTICLE.at(tokens, i) > 0
                    || Character.isIdeographic(name.codePointAt(tokens.start(i)))
                    || (Character.isLetter(name.codePointAt(tokens.start(i)))
                            && !Character.isLowerCase(name.codePointAt(tokens.start(i))));
            if (!part && !name.startsWith("@") && !linksName(name)) {
                return null;
            }
        }
        return Vocabulary.OPENING.at(tokens, 0) > 0 && !Names.isGiven(tokens, 0) ? null : name.replaceFirst("^@", "");
    }

    /** {@code Dr. Jane Doe}: the short forms are no part of the name, and their full stop ends nothing. */
    static String withoutHonorific(String words) {
        Tokens tokens = new Tokens(words);
        boolean titled = tokens.size() > 2
                && tokens.end(0) - tokens.start(0) <= MAX_HONORIFIC
                && tokens.isCapital(0)
                && Vocabulary.HONORIFIC.at(tokens, 0) == 1
                && tokens.gapAfter(0).matches("\\.? ");
        return titled ? words.substring(tokens.start(1)) : words;
    }

    /** What stands before {@code in The Work}, where the work is known; else all. */
    private String beforeWork(@Nullable String title) {
        int at = title == null ? -1 : words.indexOf(title);
        Matcher matcher = IN.matcher(at < 0 ? "" : words.substring(0, at));
        return matcher.matches() ? matcher.group(1) : words;
    }

    /** {@code — jane, <cite>The Work</cite>} in a footer: whatever its letters, the first is who made the second. */
    private boolean isBeforeCite(@Nullable String title, String first) {
        return title != null
                && line.element().attr("data-origin").contains("footer")
                && words.startsWith(first + ", " + title);
    }

    private boolean linksName(String name) {
        return links.stream().anyMatch(link -> link.shown().equals(name));
    }

    /** A marked place of publication after the name: {@code Jane Doe on Site}. */
    private @Nullable String site(String name, @Nullable String title) {
        int at = words.indexOf(name) + name.length();
        Tokens tokens = new Tokens(words);
        int index = tokens.indexAt(Math.max(0, at));
        boolean placed = index < tokens.size()
                && (Vocabulary.FROM.at(tokens, index) > 0 || Vocabulary.VIA.at(tokens, index) > 0);
        List<Name> names = placed ? Names.in(tokens, index + 1, tokens.size()) : List.of();
        boolean near = !names.isEmpty()
                && names.get(0).from() <= index + 2
                && (title == null || !title.contains(names.get(0).words()));
        return near ? names.get(0).words() : null;
    }

    /** The first link that is not on the name, or one on the name that leads to a page of a site. */
    private @Nullable String urlBeside(String name) {
        return links.stream()
                .filter(link -> !link.shown().equals(name) || link.address() == Address.PAGE)
                .findFirst()
                .map(Link::url)
                .orElse(null);
    }

    /** Where a link on the name leads, if it leads to a page about the person. */
    private @Nullable String page(String name) {
        return links.stream()
                .filter(link -> link.shown().equals(name) && link.address() != Address.PAGE)
                .findFirst()
                .map(Link::url)
                .orElse(null);
    }
}
