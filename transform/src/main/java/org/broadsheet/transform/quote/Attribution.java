package org.broadsheet.transform.quote;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.quote.Line.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the words after a dash, in a footer or in brackets say: {@code Jane Doe, <em>The Work</em>}, {@code The Work by
 * Jane Doe}, {@code Jane Doe, Head of Works}, a link alone.
 */
final class Attribution {
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{-?\\s*[\"']([^\"']{2,60})[\"']\\s*\\|[^}]*\\}\\}.?");
    private static final Pattern PAGE = Pattern.compile(
            ",? \\(?" + WordSet.PAGE.alternatives() + "\\.? ?[\\divxlc]{1,8}(?:[-\u2013]\\d{1,6})?\\)?\\.?");
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
    private static final Pattern SIGNED = Pattern.compile(
            "(?:,[\"\u201d\u00bb]|[\"\u201d\u00bb]?(?:,|\\s+[-\u2013\u2014|(]))\\s*([^,;()]{4,40}?)\\s*\\)?[.:]?\\s*");
    private static final Pattern IN_WORK = Pattern.compile(
            "(?:by )?([^,]{4,60}?)(,| " + WordSet.IN_WORK.alternatives() + ")\\s+([^\"\u201c\u201e\u00ab]{6,150})");
    /** What ends a title that nothing marks. */
    private static final Pattern AFTER_WORK = Pattern.compile(
            ",\\s|;|\\s\\(|\\s(?:" + WordSet.EDITED.alternatives() + "|" + WordSet.PAGE.alternatives() + "\\.?)\\s");

    private static final int MAX_MARKS = 12;
    private static final Pattern KEY = Pattern.compile("\\[?@\\p{Lu}[^ ]*\\d{4}.*", Pattern.DOTALL);
    /** One word in small letters is the name of an account. */
    private static final Pattern ACCOUNT = Pattern.compile("\\p{Ll}[\\p{L}\\p{N}_-]{2,29}");

    /** {@code jane doe @jane.example}: whatever letters, the name before an account is its holder's. */
    private static final Pattern HOLDER = Pattern.compile("(\\p{L}[^@,;:/(]{1,40}?)\\s+\\(?@[\\w.@-]{2,60}\\)?");

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

    private Attribution(Line line, int start) {
        this.line = line;
        this.start = start;
        String written = HANDLE.matcher(line.words().substring(start).strip()).replaceFirst("$1 ");
        this.words = ATTRIBUTED.matcher(written).replaceFirst("");
        this.links = line.links().stream()
                .filter(link -> link.url() != null && link.span().end() > start)
                .toList();
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
        if (first != null && isAlone(first)) {
            return alone(first, clue);
        }
        return named(clue);
    }

    /** The link is all there is, but for a page number or a word such as via. */
    private boolean isAlone(Link link) {
        int from = Math.max(start, link.span().start());
        String before = line.words().substring(start, from).strip();
        String after = line.words().substring(link.span().end());
        boolean nothingBefore = before.isEmpty() || before.matches("[\"\u201c(\\[*]+") || Vocabulary.FROM.is(before);
        return nothingBefore
                && (after.isBlank()
                        || after.matches("[\\s.,)\\]\"\u201d*]+")
                        || PAGE.matcher(after).matches());
    }

    private Clue alone(Link link, Clue clue) {
        String url = link.url();
        String shown = Titles.clean(link.words().substring(Dash.length(link.words())));
        String title = line.title(link);
        Name name = Names.whole(shown);
        Address address = url == null ? Address.HOME : Address.of(url);
        Matcher account = shown.indexOf('@') > 0 ? HOLDER.matcher(shown) : null;
        if (account != null && account.matches()) {
            Author holder = new Author(account.group(1), address == Address.PAGE ? null : url);
            return clue.withUrl(address == Address.PAGE ? url : null).withAuthor(holder);
        }
        Clue dated = dated(shown, link, clue);
        if (dated != null) {
            return dated;
        }
        if (HanSpeaker.isForeignName(shown)) {
            return address == Address.PAGE
                    ? clue.withUrl(url).withAuthor(new Author(shown, null))
                    : clue.withAuthor(new Author(shown, url));
        }
        if (isWork(shown, name, link)) {
            return clue.withUrl(url).withTitle(shown);
        }
        boolean titled =
                name != null && name.isFull() && withoutHonorific(shown).equals(name.words());
        boolean person =
                name != null && (name.isPerson() || (titled && !name.words().equals(shown)));
        if (person && address != Address.PAGE) {
            return clue.withAuthor(new Author(name.words(), url));
        }
        if (Dates.is(shown)) {
            return clue.withUrl(url).withPublished(shown);
        }
        if (person
                || (address == Address.PAGE
                        && shown.indexOf(' ') < 0
                        && title == null
                        && !Titles.isHost(shown)
                        && !Vocabulary.ORGANISATION.is(shown))) {
            return clue.withUrl(url).withAuthor(isGeneric(shown) ? null : new Author(shown, null));
        }
        int comma = shown.indexOf(", ");
        Name maker = comma < 0 ? null : Names.whole(shown.substring(0, comma));
        if (maker != null && (maker.isPerson() || Names.isGiven(new Tokens(maker.words()), 0))) {
            return clue.withUrl(url)
                    .withTitle(Titles.inMarks(link.words()))
                    .withAuthor(new Author(maker.words(), null));
        }
        if (title != null && (new Tokens(title).size() > 2 || isOnPage(link))) {
            return clue.withUrl(url).withTitle(title).withAuthor(Titles.owner(title));
        }
        if (name != null && address == Address.PROFILE) {
            return clue.withAuthor(new Author(shown, url));
        }
        boolean names = !isGeneric(shown) && (Titles.isHost(shown) || Character.isUpperCase(shown.codePointAt(0)));
        return clue.withUrl(url).withSite(names ? shown : null);
    }

    private static @Nullable Clue dated(String shown, Link link, Clue clue) {
        DatedName dated = DatedName.of(shown);
        return dated != null && dated.isPerson()
                ? clue.withUrl(link.url())
                        .withAuthor(new Author(dated.name(), null))
                        .withPublished(dated.day())
                : null;
    }

    /**
     * No name, since not all of its words have capitals ({@code Hive handbook}) or it begins with a sign ({@code #hives}); or what the
     * linked entry of an encyclopaedia is called.
     */
    private static boolean isWork(String shown, @Nullable Name name, Link link) {
        if (link.url() == null || isGeneric(shown) || Titles.isHost(shown) || !Titles.startsHigh(shown)) {
            return false;
        }
        if (link.address() == Address.REFERENCE) {
            return Letters.of(Address.segment(link.url())).startsWith(Letters.of(shown));
        }
        Tokens tokens = new Tokens(shown);
        boolean small = name == null
                && tokens.size() > 1
                && tokens.isCapital(0)
                && tokens.gapAfter(0).equals(" ")
                && Character.isLowerCase(shown.codePointAt(tokens.start(tokens.size() - 1)))
                && Names.in(tokens).stream().noneMatch(Name::isPerson)
                && !Vocabulary.SITE.in(tokens);
        return link.address() == Address.PAGE && (small || shown.startsWith("#"));
    }

    private boolean isOnPage(Link link) {
        String after = line.words().substring(link.span().end());
        return after.length() > 2 && PAGE.matcher(after).matches();
    }

    private static boolean isGeneric(String shown) {
        return Vocabulary.LINK.is(shown) || shown.isEmpty();
    }

    private @Nullable Clue named(Clue clue) {
        String title = title();
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
        String maker = title == null ? null : maker(title);
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
        if (links.isEmpty()
                && title == null
                && (isSubtitled() || isEponymous(words) || words.equals(NamedWork.standard(words)))) {
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
            title = afterName(name);
        }
        if (name == null && title == null && links.isEmpty() && Titles.looksLikeTitle(words) && isWork()) {
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

    /** {@code the beekeeper's oath}: whose it is called after, and what it is. */
    private static boolean isEponymous(String words) {
        Tokens tokens = new Tokens(words);
        int last = tokens.size() - 1;
        return last > 0
                && last < 4
                && words.indexOf(',') < 0
                && tokens.isPossessive(last - 1)
                && Titles.startsHigh(words)
                && Vocabulary.DOCUMENT.at(tokens, last) > 0;
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

    /** {@code Memo 7: How to Keep Bees}: a work, and nobody's name before the colon. */
    private boolean isSubtitled() {
        int colon = words.indexOf(": ");
        Name first = colon < 0 ? null : Names.whole(words.substring(0, colon));
        return colon > 0
                && (first == null || !first.isPerson())
                && Titles.looksLikeTitle(words)
                && Titles.looksLikeTitle(words.substring(colon + 2));
    }

    /** {@code <cite>Jane Doe - The Work</cite>}: where all of it is marked, what follows the name is no role. */
    private @Nullable String afterName(String name) {
        boolean marked = line.marked().stream()
                .anyMatch(mark ->
                        mark.start() <= start + 3 && mark.end() >= line.words().length() - 1);
        String rest = words.startsWith(name) ? words.substring(name.length()) : "";
        String work = rest.replaceFirst("^(?:\\s+[-\u2013\u2014/]|:|,)\\s+", "");
        boolean role = Vocabulary.HONORIFIC.in(new Tokens(work)) || Vocabulary.PERSONS.in(new Tokens(work));
        return marked && !work.equals(rest) && !role && Titles.looksLikeTitle(work) ? Titles.clean(work) : null;
    }

    /** After a full name and a comma titles may be long. */
    private int longestRole(String name) {
        Name person = Names.whole(name);
        return person != null && person.isFull() && words.startsWith(name + ", ") ? 2 * MAX_ROLE : MAX_ROLE;
    }

    /** Small words between the capitals, and nobody's name: {@code From Hive to Honey}. */
    private boolean isWork() {
        Tokens tokens = new Tokens(words);
        int capitals = 0;
        boolean small = Vocabulary.OPENING.at(tokens, 0) > 0;
        for (int i = 0; i < tokens.size(); i++) {
            capitals += tokens.isCapital(i) ? 1 : 0;
            small |= i > 0 && !tokens.isCapital(i) && Vocabulary.PARTICLE.at(tokens, i) == 0;
        }
        return small
                && capitals >= 3
                && Names.in(tokens).stream().noneMatch(Name::isPerson)
                && words.matches("[^,;:(]*");
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
    private static String withoutHonorific(String words) {
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

    /** The work: marked, quoted, a link that names one, or what follows the name after a full stop. */
    private @Nullable String title() {
        for (Span mark : line.marked()) {
            boolean whole =
                    mark.start() <= start + 3 && mark.end() >= line.words().length() - 1;
            if (mark.start() >= start && !whole) {
                String marked = Titles.clean(line.words(mark));
                return Dates.is(marked) || marked.isEmpty() ? null : marked;
            }
        }
        for (Link link : links) {
            String rest = words.startsWith(link.words() + ", ")
                    ? words.substring(link.words().length() + 2)
                    : "";
            Name name = !rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0)) ? link.name() : null;
            boolean named = name != null && name.isFull() && name.kind() != Name.Kind.ORGANISATION;
            String title = named ? null : line.title(link);
            if (title != null && !Dates.is(title)) {
                return title;
            }
        }
        String quoted = Titles.inMarks(words);
        return quoted != null ? quoted : afterStop();
    }

    private @Nullable String afterStop() {
        List<String> parts = List.of(words.split("(?<!\\b\\p{Lu})\\.\\s+", -1));
        Name name = parts.size() > 1 ? Names.whole(parts.get(0)) : null;
        return name != null
                        && name.isFull()
                        && !parts.get(1).isEmpty()
                        && Character.isUpperCase(parts.get(1).codePointAt(0))
                ? Titles.clean(parts.get(1))
                : null;
    }

    /** {@code The Work by Jane Doe}. */
    private @Nullable String maker(String title) {
        int at = words.indexOf(title);
        if (at < 0) {
            return null;
        }
        Tokens tokens = new Tokens(words);
        int index = tokens.indexAt(at + title.length());
        boolean by = index < tokens.size() && Vocabulary.BY.at(tokens, index) > 0;
        if (!by) {
            return signed(words.substring(at + title.length()));
        }
        List<Name> names = Names.in(tokens, index + 1, tokens.size());
        return names.isEmpty() || names.get(0).from() > index + 2
                ? null
                : names.get(0).words();
    }

    /** {@code The Work, Jane Doe}: a person's name and nothing else after the work. */
    static @Nullable String signed(String rest) {
        Matcher matcher = SIGNED.matcher(rest);
        Name name = matcher.matches() ? Names.whole(matcher.group(1)) : null;
        return name != null && name.isPerson() && name.words().equals(matcher.group(1)) ? name.words() : null;
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
