package org.broadsheet.transform.quote;

import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.transform.html.Tree;
import org.broadsheet.transform.quote.Line.Span;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Whether what a link shows, or carries as its {@code title}, is the proper name of a work. */
final class LinkTitle {
    private static final Pattern ENTRY = Pattern.compile(".*_\\((?:[\\w'-]+_)*" + WordSet.ENTRY.alternatives() + "\\)");
    /** {@code [tip] } before the title of a page. */
    private static final Pattern LABEL = Pattern.compile("^\\[[^\\]]{1,20}\\]\\s*");

    private static final int MAX_SITE = 4;
    private static final int MAX_SIGNATURE = 60;
    /** What a mark around a link may hold besides: more of it marks a remark, and no work. */
    private static final int MAX_BESIDE = 12;

    private static final int MIN_LIKE = 3;
    /** Below a blog's own folder, or a file. */
    private static final Pattern DEEP = Pattern.compile("//[^/]+/(?:[^/?#]+/[^/?#]|[^/?#]*[.?])");

    private LinkTitle() {}

    /** The title that a link shows or carries, or null where it only says that there is one. */
    static @Nullable String of(Line line, Link link) {
        String shown = link.shown();
        Span span = link.span();
        boolean marked = line.marked().stream()
                .anyMatch(mark -> (mark.start() <= span.start()
                                && span.end() <= mark.end()
                                && mark.end() - mark.start() <= span.end() - span.start() + MAX_BESIDE)
                        || (span.start() <= mark.start() && mark.end() <= span.end() && mark.end() - mark.start() > 3));
        if (Titles.isHost(shown)
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
                || Titles.looksLikeTitle(shown, link.shownTokens())
                || isSentence(line, link, shown)
                || isCalledSo(line, link)
                || isOwnedWork(line, link)
                || isOwnedByPerson(line, link)
                || isSigned(line, link)
                || isEntryOfWork(link)
                || (Titles.startsHigh(shown) && Address.isCalled(link.url(), shown))
                || isCited(link.element())
                || (Titles.startsHigh(shown) && link.isSold())) {
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
                && (Vocabulary.DOCUMENT.at(tokens, last) > 0 || WordSet.LAW.at(tokens, last));
    }

    /** {@code <a>The work</a> – Jane Doe}, {@code <a>The work</a> (Jane Doe)}: all of the line. */
    private static boolean isSigned(Line line, Link link) {
        String rest = line.words().substring(link.span().end());
        return link.span().start() <= 1
                && rest.length() > 3
                && rest.length() < MAX_SIGNATURE
                && Titles.startsHigh(link.shown())
                && link.tokens().size() > 1
                && AttributedWork.signed(rest) != null;
    }

    /** {@code a post titled The Work}, {@code a post called Honey}: whatever its letters are. */
    private static boolean isCalledSo(Line line, Link link) {
        Tokens tokens = line.tokens();
        int before = tokens.indexAt(link.span().start()) - 1;
        boolean called = before > 0
                && WordSet.NAMED.at(tokens, before)
                && Vocabulary.WORK.at(tokens, before - 1) > 0
                && Titles.startsHigh(link.shown());
        return called || (before >= 0 && Vocabulary.TITLED.at(tokens, before) > 0);
    }

    /** {@code <a>a post titled "The Work"</a>}: what stands in marks after the word for it; or null. */
    private static @Nullable String calledInside(Link link) {
        String quoted = Titles.inMarks(link.words());
        Tokens tokens = quoted == null ? null : new Tokens(link.words());
        int at = tokens == null ? 0 : tokens.indexAt(link.words().indexOf(quoted));
        return at > 0 && (Vocabulary.TITLED.at(tokens, at - 1) > 0 || Vocabulary.WORK.at(tokens, at - 1) > 0)
                ? quoted
                : null;
    }

    /** {@code Jane Doe's <a>Honey</a> post}: whose it is before, and what it is behind. */
    private static boolean isOwnedWork(Line line, Link link) {
        Tokens tokens = line.tokens();
        int before = tokens.indexAt(link.span().start()) - 1;
        int after = tokens.indexAt(link.span().end());
        return before >= 0
                && after < tokens.size()
                && Titles.startsHigh(link.shown())
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
                && Titles.startsHigh(link.shown())
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
                && Titles.startsHigh(link.shown());
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
                    && (Vocabulary.PARTICLE.at(tokens, i) > 0 || WordSet.IN_PRESS.at(tokens, i));
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
                && !Titles.isOwned(tokens)
                && !Titles.isDescription(tokens)
                && shown.length() <= Titles.MAX
                && Titles.startsHigh(shown)
                && (isWhole(line, link) || (!opens && !Vocabulary.SAYS.in(tokens)));
    }

    /** What a link's {@code title} attribute says that it leads to, or null. */
    static @Nullable String attribute(Link link) {
        String title = link.title();
        if (title.isEmpty()
                || title.length() > Titles.MAX
                || !Titles.startsHigh(LABEL.matcher(title).replaceFirst(""))) {
            return null;
        }
        Tokens tokens = new Tokens(title);
        String lower = title.toLowerCase(java.util.Locale.ROOT);
        if (lower.contains("permalink") || lower.contains("permanent link")) {
            return null;
        }
        return (Titles.looksLikeTitle(title) && (tokens.size() > 3 || isOfPage(link, title)))
                        || isPageTitle(link, tokens)
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
                && !Titles.startsHigh(link.shown())
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
        boolean plain = !Vocabulary.SITE.in(title) && !Vocabulary.MINE.in(title) && !Titles.isDescription(title);
        return link.title().endsWith("?")
                || Address.isCalled(link.url(), link.title())
                || (plain && title.size() > 3 && Address.isArticle(link.url()));
    }

    private static boolean isQuoted(String words, Span span) {
        boolean open = span.start() > 0 && "\"\u201c\u201e\u00ab".indexOf(words.charAt(span.start() - 1)) >= 0;
        boolean within =
                span.end() - span.start() > 4 && "\"\u201c\u201e\u00ab".indexOf(words.charAt(span.start())) >= 0;
        return open || within;
    }
}
