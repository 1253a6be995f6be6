package org.broadsheet.transform.quote;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.html.Tree;
import org.broadsheet.transform.quote.Line.Span;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which words are the proper name of a work. */
final class Titles {
    private static final Pattern BEGINS_QUOTED = Pattern.compile(
            "\\s*(?:\"[^\"]+\"|\u201c[^\u201d]+\u201d|\u2018[^\u2019]+\u2019|\u00ab[^\u00bb]+\u00bb)\\s.*\\w\\s*");
    private static final Pattern QUOTED = Pattern.compile(
            "[\"\u201c\u201e\u00ab]([^\"\u201c\u201d\u00ab\u00bb]{4,150})[\"\u201d\u201c\u00bb]|(?<=\\s)['\u2018](\\p{Lu}[^'\u2018\u2019]{4,150})['\u2019](?!\\p{L})|\u300a([^\u300a\u300b]{1,80})\u300b");
    private static final String OPENING = "\"\u201c\u201e\u00ab'\u2018\u300a";
    private static final Pattern FILE = Pattern.compile("(?i)[^/]+\\.(?:jpe?g|png|gif|svg|webp|txt|pdf)");
    private static final Pattern HOST = Pattern.compile("(?:https?://)?[\\w-]+(?:\\.[\\w-]+)+(?:/\\S*)?");
    private static final Pattern BEFORE = Pattern.compile("^[\\s\"\u201c\u201e\u00ab'\u2018*_]+");
    private static final Pattern AFTER = Pattern.compile("[\\s\"\u201d\u201c\u00bb'*_,:;]+$");
    private static final Pattern STOP = Pattern.compile("(?<=[^.])\\.$");
    private static final Pattern ENTRY = Pattern.compile(
            ".*_\\((?:[\\w'-]+_)*(?:novel|novella|book|film|movie|album|song|poem|play|essay|story|series|comics|musical|opera|short_story|roman|livre|libro|buch|lied)\\)");
    /** {@code [tip] } before the title of a page. */
    private static final Pattern LABEL = Pattern.compile("^\\[[^\\]]{1,20}\\]\\s*");

    private static final int MAX = 200;
    private static final int MAX_SITE = 4;
    private static final int MAX_SIGNATURE = 60;
    private static final int MAX_DESCRIPTION = 9;
    /** What a mark around a link may hold besides: more of it marks a remark, and no work. */
    private static final int MAX_BESIDE = 12;

    private static final int MIN_LIKE = 3;
    /** Below a blog's own folder, or a file. */
    private static final Pattern DEEP = Pattern.compile("//[^/]+/(?:[^/?#]+/[^/?#]|[^/?#]*[.?])");

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[\u2022\u00b7|\u2013\u2014-]\\s+");
    private static final String BLOG =
            "['\u2019]s? (?:\\w+ )?(?:[Bb]log|[Ww]eblog|[Ww]eb ?[Ss]ite|[Ss]ite|[Nn]ewsletter)$";

    private static final Set<String> ONE_OF_MANY =
            Set.of("a", "an", "another", "this", "ein", "eine", "un", "une", "una", "um", "uma");

    private static final Set<String> INTERVIEW =
            Set.of("interview", "conversation", "chat", "q&a", "live", "talking", "interviews");

    /** Within the names of papers. */
    private static final Set<String> SMALL = Set.of("of", "des", "do", "dos", "am", "im", "for", "the");

    private static final Set<String> FOUND =
            Set.of("principle", "theorem", "paradox", "rule", "maxim", "conjecture", "effect", "hypothesis");

    private static final Set<String> CALLED = Set.of("called", "named");

    /** Small words in titles that seldom stand between two names. */
    private static final Set<String> JOINING = Set.of("by", "with", "without");

    private Titles() {}

    /** The title that a link shows or carries, or null where it only says that there is one. */
    static @Nullable String of(Line line, Link link) {
        String shown = link.shown();
        Span span = link.span();
        boolean marked = line.marked().stream()
                .anyMatch(mark -> (mark.start() <= span.start()
                                && span.end() <= mark.end()
                                && mark.end() - mark.start() <= span.end() - span.start() + MAX_BESIDE)
                        || (span.start() <= mark.start() && mark.end() <= span.end() && mark.end() - mark.start() > 3));
        if (isHost(shown)
                || (shown.indexOf(':') > 0 && shown.chars().noneMatch(Character::isLetter))
                || Vocabulary.LINK.is(link.shownTokens())
                || Vocabulary.ASKS.begins(link.tokens())
                || Vocabulary.VIA.begins(link.tokens())
                || Tree.first(link.element(), "small") != null) {
            return attribute(link);
        }
        if (NamedWork.isMade(line, link)) {
            return shown;
        }
        if (isEponymous(link)) {
            return shown;
        }
        String called = calledInside(link);
        if (called != null) {
            return called;
        }
        Name name = link.name();
        boolean person = name != null
                && (name.isPerson() || (name.isFull() && (isSiteOf(link, name) || Site.isOwn(name, link.url()))));
        if (isStatement(link.shownTokens()) || isLeading(line, link) || isOfSite(link) || LeadInLink.isTopical(link)) {
            return attribute(link);
        }
        if (person || (!marked && !isQuoted(line.words(), span) && isSite(line, link))) {
            return null;
        }
        if ((marked && link.shownTokens().size() > 1)
                || isQuoted(line.words(), span)
                || looksLikeTitle(shown, link.shownTokens())
                || isSentence(line, link, shown)
                || isCalledSo(line, link)
                || isOwnedWork(line, link)
                || isOwnedByPerson(line, link)
                || isSigned(line, link)
                || isEntryOfWork(link)
                || (startsHigh(shown) && Address.isCalled(link.url(), shown))
                || isCited(link.element())
                || (startsHigh(shown) && link.isSold())) {
            return shown;
        }
        return attribute(link);
    }

    /** {@code Doe's law} in an encyclopaedia: what it is called after whoever found it. */
    private static boolean isEponymous(Link link) {
        Tokens tokens = link.shownTokens();
        int last = tokens.size() - 1;
        return link.address() == Address.REFERENCE
                && last > 0
                && last < MAX_SITE
                && tokens.isPossessive(last - 1)
                && tokens.isCapital(0)
                && (Vocabulary.DOCUMENT.at(tokens, last) > 0 || FOUND.contains(tokens.lower(last)));
    }

    /** {@code <a>The work</a> – Jane Doe}, {@code <a>The work</a> (Jane Doe)}: all of the line. */
    private static boolean isSigned(Line line, Link link) {
        String rest = line.words().substring(link.span().end());
        return link.span().start() <= 1
                && rest.length() > 3
                && rest.length() < MAX_SIGNATURE
                && startsHigh(link.shown())
                && link.tokens().size() > 1
                && Attribution.signed(rest) != null;
    }

    /** {@code a post titled The Work}, {@code a post called Honey}: whatever its letters are. */
    private static boolean isCalledSo(Line line, Link link) {
        Tokens tokens = line.tokens();
        int before = tokens.indexAt(link.span().start()) - 1;
        boolean called = before > 0
                && CALLED.contains(tokens.lower(before))
                && Vocabulary.WORK.at(tokens, before - 1) > 0
                && startsHigh(link.shown());
        return called || (before >= 0 && Vocabulary.TITLED.at(tokens, before) > 0);
    }

    /** {@code <a>a post titled "The Work"</a>}: what stands in marks after the word for it; or null. */
    private static @Nullable String calledInside(Link link) {
        String quoted = inMarks(link.words());
        Tokens tokens = quoted == null ? null : new Tokens(link.words());
        int at = tokens == null ? 0 : tokens.indexAt(link.words().indexOf(quoted));
        return at > 0 && (Vocabulary.TITLED.at(tokens, at - 1) > 0 || Vocabulary.WORK.at(tokens, at - 1) > 0)
                ? quoted
                : null;
    }

    /** {@code the article titled How bees dance:} without any mark; or null. */
    static @Nullable String titled(Tokens tokens, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (Vocabulary.TITLED.at(tokens, i) == 1 && tokens.isCapital(i + 1)) {
                boolean whole =
                        to - i <= MAX_DESCRIPTION + 3 && tokens.gapAfter(to - 1).startsWith(":");
                return whole ? clean(tokens.words(i + 1, to)) : null;
            }
        }
        return null;
    }

    /** {@code Jane Doe's <a>Honey</a> post}: whose it is before, and what it is behind. */
    private static boolean isOwnedWork(Line line, Link link) {
        Tokens tokens = line.tokens();
        int before = tokens.indexAt(link.span().start()) - 1;
        int after = tokens.indexAt(link.span().end());
        return before >= 0
                && after < tokens.size()
                && startsHigh(link.shown())
                && tokens.isPossessive(before)
                && tokens.isCapital(before)
                && Vocabulary.WORK.at(tokens, after) > 0
                && Vocabulary.TECHNOLOGY.at(link.tokens(), 0) == 0
                && tokens.gapAfter(after - 1).isBlank();
    }

    /** {@code Jane Doe's <a>Honey</a>}: of one word too, where it is no site and no front page. */
    private static boolean isOwnedByPerson(Line line, Link link) {
        Tokens tokens = line.tokens();
        int at = tokens.indexAt(link.span().start());
        boolean owned = at > 1
                && tokens.isPossessive(at - 1)
                && tokens.gapAfter(at - 1).endsWith(" ")
                && startsHigh(link.shown())
                && (link.address() == Address.PAGE || link.isSold())
                && !Vocabulary.TECHNOLOGY.is(link.shown())
                && !Site.isNameOf(link.shown(), link.url())
                && link.name() != null;
        return owned
                && line.names(LinkSigns.sentenceOf(line, link)).stream()
                        .anyMatch(name -> name.to() == at && name.isPerson());
    }

    /** {@code /wiki/Honey_(novel)}: the encyclopaedia says what it is. */
    private static boolean isEntryOfWork(Link link) {
        return link.address() == Address.REFERENCE
                && link.url() != null
                && link.url().endsWith(")")
                && ENTRY.matcher(link.url()).matches()
                && startsHigh(link.shown());
    }

    private static boolean isCited(Element link) {
        return Tree.isIn(link, "cite") || Tree.first(link, "cite") != null;
    }

    /** The link leads to the site of whom it names. */
    private static boolean isSiteOf(Link link, Name name) {
        return link.url() != null && link.title().contains(name.words()) && Address.of(link) == Address.HOME;
    }

    /** {@code over at <a>Bee Blog</a>}: where it was published. */
    private static boolean isSite(Line line, Link link) {
        Tokens shown = link.tokens();
        int last = shown.size() - 1;
        return link.url() != null
                && shown.size() > 0
                && shown.size() <= MAX_SITE
                && isInCapitals(shown)
                && (Site.isAfterPlace(line, link) || isAlone(line, link))
                && (Site.isNameOf(link.shown(), link.url())
                        || Vocabulary.PRESS.at(shown, last) > 0
                        || Vocabulary.PRESS.at(shown, Math.min(1, last)) > 0
                        || (last > 0 && Vocabulary.PRESS.at(shown, 0) > 0)
                        || (Vocabulary.SITE.at(shown, last) > 0 && Vocabulary.TECHNOLOGY.at(shown, last) == 0));
    }

    private static boolean isAlone(Line line, Link link) {
        return line.words().length() - link.words().length() <= 3;
    }

    /** Nothing but signs around the link, and nobody speaks at its beginning. */
    private static boolean isWhole(Line line, Link link) {
        Tokens tokens = link.tokens();
        List<Name> names = Names.in(tokens);
        boolean says = !names.isEmpty()
                && names.get(0).from() == 0
                && Vocabulary.SAYS.in(tokens, names.get(0).to(), names.get(0).to() + 4);
        return isAlone(line, link) && line.tokens().size() == tokens.size() && !says;
    }

    private static boolean isInCapitals(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean small = i > 0
                    && i + 1 < tokens.size()
                    && (Vocabulary.PARTICLE.at(tokens, i) > 0 || SMALL.contains(tokens.lower(i)));
            if (!tokens.isCapital(i) && !small) {
                return false;
            }
        }
        return true;
    }

    /** {@code Jane Doe asked}, {@code Jane Doe, The Gazette}: somebody, and a verb of speech or a comma right after the name. */
    private static boolean isStatement(Tokens tokens) {
        List<Name> names = Names.in(tokens);
        Name first = names.isEmpty() || names.get(0).from() > 0 ? null : names.get(0);
        if (first == null || first.to() >= tokens.size()) {
            return false;
        }
        if (!first.isFull() || isEmployed(tokens, names)) {
            return isEmployed(tokens, names);
        }
        boolean apposition = first.isPerson()
                && (tokens.gapAfter(first.to() - 1).startsWith(",")
                        || (Vocabulary.TOPIC.at(tokens, first.to()) > 0
                                && tokens.gapAfter(first.to() - 1).equals(" ")));
        return apposition
                || Site.after(tokens, first) != null
                || (!tokens.isCapital(first.to()) && Vocabulary.SAYS.at(tokens, first.to()) > 0);
    }

    /** {@code <a>Beeline gives you the news</a>}: the site that the link leads to, and what it does. */
    private static boolean isOfSite(Link link) {
        Tokens tokens = link.shownTokens();
        return link.url() != null
                && tokens.size() > 2
                && tokens.isCapital(0)
                && !tokens.isCapital(1)
                && tokens.lower(1).endsWith("s")
                && tokens.gapAfter(0).equals(" ")
                && !tokens.isPossessive(0)
                && Site.isNameOf(tokens.words(0, 1), link.url());
    }

    /** {@code <a>Doe lays it out</a>,}: all of a line that leads on, and a name and a verb of speech at its beginning. */
    private static boolean isLeading(Line line, Link link) {
        Tokens tokens = link.shownTokens();
        String words = line.words();
        return isAlone(line, link)
                && ",:".indexOf(words.charAt(words.length() - 1)) >= 0
                && tokens.size() > 1
                && tokens.isCapital(0)
                && !tokens.isCapital(1)
                && Vocabulary.SAYS.at(tokens, 1) > 0;
    }

    /** {@code Bee Magazine's Jane Doe}. */
    private static boolean isEmployed(Tokens tokens, List<Name> names) {
        return names.size() > 1
                && names.get(1).isPerson()
                && names.get(1).from() == names.get(0).to()
                && Possession.isEmployer(tokens, names.get(0), tokens.size());
    }

    /** A title in sentence case: many words with a capital where no sentence begins. */
    private static boolean isSentence(Line line, Link link, String shown) {
        Tokens tokens = link.shownTokens();
        boolean opens = line.sentences().stream()
                .anyMatch(sentence -> sentence.start() == link.span().start());
        return tokens.size() >= 4
                && !isOwned(tokens)
                && !isDescription(tokens)
                && shown.length() <= MAX
                && startsHigh(shown)
                && (isWhole(line, link) || (!opens && !Vocabulary.SAYS.in(tokens)));
    }

    /** {@code Jane Doe's great analysis} describes a work. */
    private static boolean isOwned(Tokens tokens) {
        for (int i = 0; i < Math.min(3, tokens.size() - 1); i++) {
            if (tokens.isPossessive(i) && !tokens.isCapital(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** {@code A comment on Bee News}: one of many, and its kind in small letters. */
    private static boolean isDescription(Tokens tokens) {
        return tokens.size() > 2
                && tokens.size() <= MAX_DESCRIPTION
                && ONE_OF_MANY.contains(tokens.lower(0))
                && !tokens.isCapital(1)
                && Vocabulary.WORK.at(tokens, 1) > 0;
    }

    /** What a link's {@code title} attribute says that it leads to, or null. */
    static @Nullable String attribute(Link link) {
        String title = link.title();
        if (title.isEmpty()
                || title.length() > MAX
                || !startsHigh(LABEL.matcher(title).replaceFirst(""))) {
            return null;
        }
        Tokens tokens = new Tokens(title);
        String lower = title.toLowerCase(java.util.Locale.ROOT);
        if (lower.contains("permalink") || lower.contains("permanent link")) {
            return null;
        }
        return (looksLikeTitle(title) && (tokens.size() > 3 || isOfPage(link, title))) || isPageTitle(link, tokens)
                ? title
                : null;
    }

    /** {@code title="Hive Tutorial"} of a link that shows no name itself: a page's, and neither a person's nor a site's. */
    private static boolean isOfPage(Link link, String title) {
        Name name = Names.whole(title);
        return link.url() != null
                && isLike(title, link)
                && DEEP.matcher(link.url()).find()
                && Address.of(link) == Address.PAGE
                && !startsHigh(link.shown())
                && !Site.isNameOf(title, link.url())
                && !Vocabulary.SITE.in(new Tokens(title))
                && (name == null || !name.isPerson());
    }

    /** Most of its words stand in the page's own name in the address, or in what the link shows. */
    private static boolean isLike(String title, Link link) {
        String address = Letters.of(Address.segment(link.url()));
        String shown = Letters.of(link.shown());
        Tokens tokens = new Tokens(title);
        int same = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String word = Letters.of(tokens.words(i, i + 1));
            same += word.length() >= MIN_LIKE && (address.contains(word) || shown.contains(word)) ? 1 : 0;
        }
        return same * 2 >= tokens.size() && !Vocabulary.MINE.in(tokens);
    }

    /**
     * In whatever letters, where the link leads to a page among others: a question, what the address is made of, or more than three
     * words that ask for nothing. Shorter ones name a site or a person more often.
     */
    private static boolean isPageTitle(Link link, Tokens title) {
        if (link.url() == null
                || Address.of(link) != Address.PAGE
                || title.size() < 2
                || Vocabulary.ASKS.begins(title)
                || Vocabulary.LINK.begins(title)
                || Vocabulary.OFFERS.begins(title)) {
            return false;
        }
        boolean plain = !Vocabulary.SITE.in(title) && !Vocabulary.MINE.in(title) && !isDescription(title);
        return link.title().endsWith("?")
                || Address.isCalled(link.url(), link.title())
                || (plain && title.size() > 3 && Address.isArticle(link.url()));
    }

    /** Whatever stands in quotation marks and begins like a title, or null. */
    static @Nullable String inMarks(String words) {
        if (!hasMarks(words)) {
            return null;
        }
        Matcher matcher = QUOTED.matcher(words);
        if (!matcher.find()) {
            return null;
        }
        String quoted = clean(group(matcher));
        return startsHigh(quoted) ? quoted : null;
    }

    private static String group(Matcher matcher) {
        for (int i = 1; i < matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return matcher.group(i);
            }
        }
        return matcher.group(matcher.groupCount());
    }

    /** A title in quotation marks in a sentence, or null. */
    static @Nullable String quoted(String sentence) {
        if (!hasMarks(sentence)) {
            return null;
        }
        Matcher matcher = QUOTED.matcher(sentence);
        while (matcher.find()) {
            String words = clean(group(matcher));
            if (looksLikeTitle(words) || matcher.group(matcher.groupCount()) != null) {
                return words;
            }
        }
        return null;
    }

    /** Whether it has a mark that {@link #QUOTED} could begin with. */
    static boolean hasMarks(String sentence) {
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c < 0x80 ? c == '"' || c == '\'' : OPENING.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** {@code The Work • Jane Doe}, {@code The Work by Jane Doe}: blogs add whose they are to the titles of their pages. */
    static @Nullable Author owner(String title) {
        List<String> parts = List.of(SEPARATOR.split(title, -1));
        Name name = parts.size() < 2
                ? null
                : Names.whole(parts.get(parts.size() - 1).replaceFirst(BLOG, ""));
        return name != null && name.isPerson() ? new Author(name.words(), null) : maker(title);
    }

    /** {@code The Work by Jane Doe}. */
    static @Nullable Author maker(String title) {
        Tokens tokens = new Tokens(title);
        List<Name> names = Names.in(tokens);
        Name last = names.isEmpty() ? null : names.get(names.size() - 1);
        boolean by = last != null
                && last.isFull()
                && last.to() == tokens.size()
                && last.from() > 1
                && Vocabulary.BY.at(tokens, last.from() - 1) > 0;
        return by ? new Author(last.words(), null) : interviewed(tokens, names);
    }

    /** {@code An interview with Jane Doe}: whose words it has. */
    private static @Nullable Author interviewed(Tokens tokens, List<Name> names) {
        for (Name name : names) {
            int with = name.from() - 1;
            boolean asked = with > 0
                    && name.isPerson()
                    && tokens.lower(with).equals("with")
                    && !tokens.isPossessive(name.to() - 1);
            for (int i = 0; asked && i < with; i++) {
                if (INTERVIEW.contains(tokens.lower(i))) {
                    return new Author(name.words(), null);
                }
            }
        }
        return null;
    }

    /** {@code The Work, by Jane Doe}: what all of the sentence says that somebody made; or null. */
    static @Nullable String beforeMaker(Tokens tokens, int from, int to) {
        int by = Vocabulary.FROM.at(tokens, from) > 0 ? to : from + 2;
        while (by < to && Vocabulary.BY.at(tokens, by) != 1) {
            by++;
        }
        List<Name> names = by + 1 < to ? Names.in(tokens, by + 1, to) : List.of();
        boolean whole = !names.isEmpty()
                && names.get(0).from() == by + 1
                && names.get(0).to() == to
                && names.get(0).isPerson();
        String work = whole ? clean(tokens.words(from, by)) : "";
        return looksLikeTitle(work) ? work : null;
    }

    /** A title without mark or link that ends the sentence: {@code this paragraph in Writing Field Notes:}; or null. */
    static @Nullable String atEnd(Tokens tokens, int from, int to) {
        int start = to;
        int capitals = 0;
        while (start > from
                && isTitleWord(tokens, start - 1)
                && (start == to || tokens.gapAfter(start - 1).equals(" "))) {
            start--;
            capitals += tokens.isCapital(start) ? 1 : 0;
        }
        while (start < to && !tokens.isCapital(start)) {
            start++;
        }
        boolean led = start > from
                && (tokens.isPossessive(start - 1)
                        || Vocabulary.FROM.at(tokens, start - 1) > 0
                        || Vocabulary.WORK.at(tokens, start - 1) > 0);
        boolean work = capitals >= 2
                && led
                && (isJoined(tokens, start, to)
                        ? !namesPerson(tokens, start, to)
                        : capitals > 2 && !isNameInPlace(tokens, start, to));
        return work ? tokens.words(start, to) : null;
    }

    /** {@code Beowulf by Jane Doe}: the word between joins a work and its maker. */
    private static boolean namesPerson(Tokens tokens, int start, int to) {
        return Names.in(tokens, start, to).stream().anyMatch(Name::isFull);
    }

    /** The words in capitals that begin at a word and that nothing marks, if they may be a title: {@code The Quiet Hive}; or null. */
    static @Nullable String after(Tokens tokens, int from, int to) {
        int end = from;
        while (end < to
                && isTitleWord(tokens, end)
                && (end == from || tokens.gapAfter(end - 1).equals(" "))) {
            end++;
        }
        while (end > from && !tokens.isCapital(end - 1)) {
            end--;
        }
        String words = end > from + 1 && tokens.isCapital(from) ? tokens.words(from, end) : "";
        boolean press = !words.isEmpty() && Vocabulary.PRESS.at(tokens, end - 1) > 0;
        return looksLikeTitle(words) && !press ? words : null;
    }

    /** {@code the song Surprised by Rain}: the words in capitals after the first word for a work that has some; or null. */
    static @Nullable String called(Tokens tokens, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            boolean called = Vocabulary.WORK.at(tokens, i) == 1
                    && !tokens.isCapital(i)
                    && tokens.isCapital(i + 1)
                    && !Names.isGiven(tokens, i + 1)
                    && tokens.gapAfter(i).isBlank();
            String title = called ? after(tokens, i + 1, to) : null;
            if (title != null) {
                return title;
            }
        }
        return null;
    }

    /** {@code the Bee Board regulations}, {@code the FAQ}: what a document is called by its kind; or null. */
    static @Nullable String documented(Tokens tokens, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (!tokens.lower(i).equals("the") || !tokens.isCapital(i + 1)) {
                continue;
            }
            int end = i + 1;
            while (end < to
                    && isTitleWord(tokens, end)
                    && Vocabulary.DOCUMENT.at(tokens, end) == 0
                    && (end == i + 1 || tokens.gapAfter(end - 1).equals(" "))) {
                end++;
            }
            int kind = end < to && tokens.gapAfter(end - 1).isBlank() ? Vocabulary.DOCUMENT.at(tokens, end) : 0;
            boolean named = end > i + 1
                    || Character.isUpperCase(tokens.words(end, end + 1)
                            .codePointBefore(tokens.words(end, end + 1).length()));
            if (kind > 0 && named) {
                return tokens.words(i + 1, end + kind);
            }
        }
        return null;
    }

    /** {@code Surprised by Rain}: two capitals, and a word between them that joins no names. */
    private static boolean isJoined(Tokens tokens, int start, int to) {
        for (int i = start + 1; i < to - 1; i++) {
            if (JOINING.contains(tokens.lower(i)) && !tokens.isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Jane Doe in the Gazette}: a person, and where. */
    private static boolean isNameInPlace(Tokens tokens, int start, int to) {
        List<Name> names = Names.in(tokens, start, to);
        Name first = names.isEmpty() ? null : names.get(0);
        return first != null
                && first.from() == start
                && first.isPerson()
                && first.to() < to
                && !tokens.isPossessive(first.to() - 1);
    }

    private static boolean isTitleWord(Tokens tokens, int at) {
        return tokens.isCapital(at)
                || Vocabulary.FROM.at(tokens, at) > 0
                || JOINING.contains(tokens.lower(at))
                || List.of("and", "the", "a", "an", "to", "for", "und", "der", "die", "das")
                        .contains(tokens.lower(at));
    }

    /** Most words in capitals, or a capital at the start of many words. */
    static boolean looksLikeTitle(String words) {
        return looksLikeTitle(words, new Tokens(words));
    }

    private static boolean looksLikeTitle(String words, Tokens tokens) {
        if (tokens.size() < 2
                || words.length() > MAX
                || !startsHigh(words)
                || isOwned(tokens)
                || isDescription(tokens)) {
            return false;
        }
        int long_ = 0;
        int capitals = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean capital = tokens.isCapital(i) || Character.isDigit(words.charAt(tokens.start(i)));
            if (capital || tokens.end(i) - tokens.start(i) > 3) {
                long_++;
                capitals += capital ? 1 : 0;
            }
        }
        return capitals * 3 >= long_ * 2 && (capitals > 1 || tokens.size() > 2) && capitals > 0;
    }

    static boolean startsHigh(String words) {
        if (words.isEmpty()) {
            return false;
        }
        boolean quoted = words.length() > 1 && "\"\u201c\u2018\u00ab".indexOf(words.charAt(0)) >= 0;
        int c = words.codePointAt(quoted ? 1 : 0);
        return Character.isUpperCase(c) || Character.isDigit(c) || Character.isIdeographic(c) || c == '#';
    }

    static boolean isHost(String words) {
        return words.indexOf('.') > 0
                && HOST.matcher(words).matches()
                && !FILE.matcher(words).matches();
    }

    private static boolean isQuoted(String words, Span span) {
        boolean open = span.start() > 0 && "\"\u201c\u201e\u00ab".indexOf(words.charAt(span.start() - 1)) >= 0;
        boolean within =
                span.end() - span.start() > 4 && "\"\u201c\u201e\u00ab".indexOf(words.charAt(span.start())) >= 0;
        return open || within;
    }

    /** Without quotation marks and stops around it; marks around some of its words stay. */
    static String clean(String words) {
        if (isPlain(words)) {
            return words;
        }
        if (BEGINS_QUOTED.matcher(words).matches()) {
            return words.strip();
        }
        String begun = BEFORE.matcher(words).replaceFirst("");
        String ended = AFTER.matcher(begun).replaceFirst("");
        return STOP.matcher(ended).replaceFirst("");
    }

    private static boolean isPlain(String words) {
        return !words.isEmpty()
                && Character.isLetterOrDigit(words.charAt(0))
                && Character.isLetterOrDigit(words.charAt(words.length() - 1));
    }
}
