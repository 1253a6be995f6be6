package org.broadsheet.transform.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.quote.Line.Span;
import org.jspecify.annotations.Nullable;

/**
 * The link in the sentences before the quotation that leads to its source: {@code In <a>Some Work</a> Jane writes:}. Each link
 * is weighed by its {@link Sign}s. The text stays where it is.
 */
final class LeadInLink implements Scorer {
    private static final int MAX = 2;

    @Override
    public List<Clue> clues(Quotation quotation) {
        Line leadIn = quotation.leadIn();
        if (leadIn == null) {
            return List.of();
        }
        LinkSigns signs = new LinkSigns(quotation, leadIn);
        List<Candidate> candidates = new ArrayList<>();
        List<Line> before = quotation.before();
        for (int i = 0; i < before.size(); i++) {
            for (Link link : before.get(i).links()) {
                if (link.url() != null && (!FollowingLink.isPlayer(link.url()) || Vocabulary.SAYS.in(link.tokens()))) {
                    candidates.add(new Candidate(before.get(i), link, Sign.strength(signs.of(before.get(i), i, link))));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::strength).reversed());
        List<Clue> clues = new ArrayList<>();
        for (Candidate candidate : candidates.subList(0, Math.min(MAX, candidates.size()))) {
            clues.add(clue(quotation, candidate));
        }
        return clues;
    }

    /** A link that may be the source. */
    private record Candidate(Line line, Link link, double strength) {}

    private static Clue clue(Quotation quotation, Candidate candidate) {
        Line line = candidate.line();
        Link link = candidate.link();
        Span sentence = LinkSigns.sentenceOf(line, link);
        Clue clue = Clue.of("lead-in", line.words(sentence), candidate.strength());
        String shown = link.shown();
        Name name = link.name();
        Address address = Address.of(link);
        boolean profile = address == Address.PROFILE || address == Address.HOME || address == Address.REFERENCE;
        boolean named = name != null || shown.startsWith("The ");
        boolean siteItself = named && link.url() != null && Site.isNameOf(shown, link.url());
        boolean account =
                !siteItself && name != null && address == Address.PROFILE && name.kind() != Name.Kind.ORGANISATION;
        Name holder = address == Address.PROFILE ? NameBeside.holder(line, link) : null;
        if (holder != null) {
            return clue.withAuthor(new Author(holder.words(), link.url()));
        }
        if (name != null && profile && (name.isPerson() || account)) {
            return clue.withAuthor(new Author(shown, link.url()));
        }
        Speaker speaker = line.speaker(sentence);
        boolean speaks = speaker != null && isSaidBy(speaker, line, link);
        boolean organisation = speaker != null && speaker.name().kind() == Name.Kind.ORGANISATION;
        boolean reference = siteItself && address == Address.REFERENCE;
        if (speaks && profile && !reference && (address == Address.PROFILE || !organisation)) {
            String full = quotation.article().people().fullName(speaker.name());
            return clue.withAuthor(new Author(full, link.url()));
        }
        String title = speaks || isAccordingTo(line, link) ? null : line.title(link);
        title = title == null && !speaks ? NamedWork.of(line, sentence, link) : title;
        title = siteItself && shown.equals(title) && !LinkSigns.isOwned(line, link) ? null : title;
        Author author = author(quotation, line, sentence, link, title);
        String site = Site.in(line, sentence, link, title);
        return clue.withUrl(link.url())
                .withTitle(title)
                .withAuthor(author)
                .withSite(site == null ? publisher(line, link, shown, author) : site);
    }

    /** The link shows who speaks; what is all of the line, and nobody's name, is a title. */
    private static boolean isSaidBy(Speaker speaker, Line line, Link link) {
        boolean alone = line.words().length() - link.words().length() <= 2;
        boolean title = speaker.isWork()
                || (alone && !speaker.name().isPerson() && speaker.name().isFull());
        return speaker.name().words().equals(link.shown()) && !title;
    }

    /** {@code according to <a>Google's Head of Bees</a>}: a title of somebody, and of no work. */
    private static boolean isAccordingTo(Line line, Link link) {
        Tokens tokens = line.tokens();
        int first = tokens.indexAt(link.span().start());
        return first > 1
                && tokens.lower(first - 1).equals("to")
                && tokens.lower(first - 2).equals("according")
                && Titles.quoted(line.words()) == null
                && link.tokens().isPossessive(0);
    }

    /** {@code @jane} with a link to her account. */
    private static @Nullable Author handle(Line line, Span sentence) {
        String only = Titles.clean(line.words(sentence));
        return line.links().stream()
                .filter(link ->
                        sentence.contains(link.span().start()) && link.words().startsWith("@") && link.url() != null)
                .filter(link ->
                        link.address() == Address.PROFILE || link.shown().equals(only))
                .findFirst()
                .map(link ->
                        new Author(link.words().substring(1), link.address() == Address.PROFILE ? link.url() : null))
                .orElse(null);
    }

    /** A word alone before a colon, as blogs quote each other's posts; an organisation that speaks on its own pages. */
    private static @Nullable String publisher(Line line, Link link, String shown, @Nullable Author author) {
        boolean alone = link.tokens().size() > 0
                && line.words().length() <= link.words().length() + 2
                && shown.indexOf(' ') < 0
                && !Vocabulary.LINK.is(shown);
        if (alone && link.address() == Address.PAGE && !shown.startsWith("@")) {
            return shown;
        }
        Name name = author == null ? null : Names.whole(author.name());
        if (name != null && !name.isFull() && link.url() != null && Site.isIn(author.name(), link.url())) {
            return author.name();
        }
        boolean organisation = name != null && name.kind() == Name.Kind.ORGANISATION;
        boolean elsewhere = link.url() != null && Site.ofHost(link.url()) != null;
        return author != null && organisation && !elsewhere ? author.name() : null;
    }

    /** {@code <a>Jane Doe does a good job of …</a>}: the person whose name the link begins with. */
    private static @Nullable Author first(Link link) {
        List<Name> names = Names.in(link.tokens());
        Name first = names.isEmpty() || names.get(0).from() > 0 ? null : names.get(0);
        boolean whole = first != null && first.to() == link.tokens().size();
        boolean person =
                first != null && (first.isPerson() || (whole && first.isFull() && Site.isOwn(first, link.url())));
        return person ? new Author(first.words(), null) : null;
    }

    /** {@code <a>Jane Doe on bees</a>}. */
    static boolean isTopical(Link link) {
        Tokens tokens = link.tokens();
        List<Name> names = tokens.size() > 2 && tokens.isCapital(0) ? Names.in(tokens) : List.of();
        Name first = names.isEmpty() ? null : names.get(0);
        return first != null
                && first.from() == 0
                && (first.isPerson() || (Names.isGiven(tokens, 0) && tokens.isCapital(tokens.size() - 1)))
                && first.to() + 1 < tokens.size()
                && Vocabulary.TOPIC.at(tokens, first.to()) > 0
                && tokens.gapAfter(first.to() - 1).equals(" ");
    }

    /**
     * {@code <a>The Work</a> van Jane Doe}, {@code Jane Doe <a>disagrees</a>}, {@code Jane Doe: <a>The Work</a>}, {@code <a>Jane Doe</a> put it
     * <a>so</a>} with links to her account and to what she wrote there; or null.
     */
    private static @Nullable Author beside(Line line, Span sentence, Link link) {
        Tokens tokens = line.tokens();
        int first = tokens.indexAt(link.span().start());
        int after = tokens.indexAt(link.span().end());
        boolean states = link.tokens().size() > 0
                && !Vocabulary.WORK.in(link.tokens())
                && !link.tokens().isCapital(0)
                && Character.isLetter(link.words().codePointAt(0));
        for (Name name : line.names(sentence)) {
            boolean full = name.isFull()
                    && name.kind() != Name.Kind.ORGANISATION
                    && Vocabulary.OPENING.at(tokens, name.to() - 1) == 0;
            boolean maker = name.from() == after + 1
                    && Vocabulary.MADE_BY.at(tokens, after) > 0
                    && tokens.gapAfter(after - 1).isBlank();
            boolean subject = states
                    && name.to() == first
                    && !tokens.isPossessive(first - 1)
                    && tokens.gapAfter(first - 1).equals(" ");
            subject |= states
                    && name.from() == 0
                    && name.to() == first
                    && tokens.gapAfter(first - 1).equals(", ");
            boolean titled =
                    name.to() == first && tokens.gapAfter(first - 1).strip().startsWith(":");
            if (full && (maker || subject || titled)) {
                return new Author(name.words(), null);
            }
        }
        for (Link other : line.links()) {
            Name name = other.equals(link) || other.url() == null || other.address() != Address.PROFILE
                    ? null
                    : other.name();
            if (name != null
                    && name.isFull()
                    && link.url() != null
                    && link.url().startsWith(other.url() + "/")) {
                return new Author(name.words(), other.url());
            }
        }
        return null;
    }

    /** {@code <a>Jane took issue</a>}, {@code <a>Doe lays it out</a>}: the name that a statement in the link begins with; or null. */
    private static @Nullable Author stated(Quotation quotation, Link link) {
        Tokens tokens = link.tokens();
        List<Name> names = Names.in(tokens);
        boolean account = tokens.size() > 2
                && !tokens.isCapital(0)
                && tokens.lower(1).equals("on")
                && Vocabulary.OPENING.at(tokens, 0) == 0
                && Vocabulary.WORK.at(tokens, 0) == 0
                && Vocabulary.SAYS.at(tokens, 0) == 0
                && !tokens.lower(0).endsWith("ed")
                && link.url() != null
                && Site.named(link.url(), link.words()) != null;
        if (account) {
            return new Author(tokens.words(0, 1), null);
        }
        Name first = names.isEmpty() || names.get(0).from() > 0 ? null : names.get(0);
        if (first != null && isTopical(link)) {
            return new Author(first.words(), null);
        }
        boolean states = first != null
                && first.kind() != Name.Kind.ORGANISATION
                && first.to() < tokens.size()
                && !tokens.isCapital(first.to())
                && !tokens.isPossessive(first.to() - 1)
                && tokens.gapAfter(first.to() - 1).equals(" ")
                && Vocabulary.SAYS.at(tokens, first.to()) > 0;
        return states ? new Author(quotation.article().people().fullName(first), null) : null;
    }

    /** Who made the linked work or speaks in its sentence; else who speaks in the sentence right before the quotation. */
    private static @Nullable Author author(
            Quotation quotation, Line line, Span sentence, Link link, @Nullable String title) {
        Speaker speaker = line.speaker(sentence);
        Author stated = stated(quotation, link);
        if (stated != null
                && (speaker == null || !link.words().contains(speaker.name().words()))) {
            return stated;
        }
        if (speaker == null && quotation.leadIn() != null) {
            speaker = quotation.leadIn().speaker(quotation.leadIn().lastSentence());
        }
        boolean itself = speaker != null
                && (speaker.isWork()
                        || (title != null && title.contains(speaker.name().words())));
        if (speaker == null || itself) {
            Author handle = handle(line, sentence);
            if (handle != null) {
                return handle;
            }
            Author beside = beside(line, sentence, link);
            if (beside != null) {
                return beside;
            }
            String account = Handle.in(line, sentence);
            if (account != null) {
                return new Author(account, null);
            }
            String maker = title == null
                    ? null
                    : AttributedWork.signed(line.words().substring(link.span().end()));
            maker = maker == null && title != null ? NameBeside.person(line, link) : maker;
            if (maker != null) {
                return new Author(maker, null);
            }
            return title == null ? first(link) : Titles.owner(title);
        }
        String full = quotation.article().people().fullName(speaker.name());
        return new Author(full, LeadInSpeaker.page(line, speaker.name().words()));
    }
}
