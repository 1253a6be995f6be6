package org.broadsheet.transform.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Author;
import org.jspecify.annotations.Nullable;

/**
 * A line after the quotation, or its last, that says where it is from: {@code via <a>Site</a>}, {@code Source: <a>…</a>},
 * a bookmarklet's citation. In {@code from <a>A</a> via <a>B</a>} A is the source, and B only showed the way.
 */
final class ViaLine implements Scorer {
    private static final int MAX_LENGTH = 240;
    /** More of them are a list to read on, and no source of one quotation. */
    private static final int MAX_LINKS = 2;

    private static final int MAX_SITE_WORDS = 6;
    private static final int MIN_WORD = 4;
    /** Han writes names without capitals: what a label names is all there is. */
    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}\u00b7]{2,12}");

    @Override
    public List<Clue> clues(Quotation quotation) {
        List<Clue> clues = new ArrayList<>();
        for (Line line : new @Nullable Line[] {quotation.after(), quotation.lastLine(), quotation.afterSignature()}) {
            Clue clue = line == null ? null : clue(line);
            if (clue != null) {
                clues.add(clue);
            }
        }
        return clues;
    }

    /** What a line that begins so says, or null. */
    @Nullable
    Clue clue(Line line) {
        boolean one = line.links().size() <= MAX_LINKS || Vocabulary.VIA.begins(line.tokens());
        Clue clue = one && line.words().length() <= MAX_LENGTH && leads(line) ? read(line) : null;
        return clue != null && clue.tells() ? clue : null;
    }

    /** It begins with via, source and the like, after brackets and dashes; or a bookmarklet says so. */
    private static boolean leads(Line line) {
        if (line.element().attr("data-origin").contains("citation")) {
            return true;
        }
        if (!line.mayBegin(Vocabulary.VIA) && !line.mayBegin(Vocabulary.SOURCE)) {
            return false;
        }
        Tokens tokens = line.tokens();
        if (tokens.size() == 0 || line.words().substring(0, tokens.start(0)).length() > 4) {
            return false;
        }
        int source = Vocabulary.SOURCE.at(tokens, 0);
        boolean labels = source > 0 && source < tokens.size() && endsLabel(line, tokens, source);
        return Vocabulary.VIA.at(tokens, 0) > 0
                || labels
                || (source == tokens.size() && !line.links().isEmpty());
    }

    /** A colon after the label, or the link at once. */
    private static boolean endsLabel(Line line, Tokens tokens, int length) {
        String gap = tokens.gapAfter(length - 1);
        boolean link = line.links().stream()
                .anyMatch(each -> each.span().start() <= tokens.start(length)
                        && tokens.start(length) < each.span().end());
        boolean whole = line.links().stream()
                .anyMatch(each -> each.span().start() <= tokens.start(0) && !Titles.isHost(each.words()));
        return isColon(gap) || link || whole;
    }

    private static @Nullable Clue read(Line line) {
        Link source = line.links().stream()
                .filter(link ->
                        link.url() != null && !isOwner(line, link) && (!isAfterVia(line, link) || opens(line, link)))
                .findFirst()
                .orElse(line.links().stream()
                        .filter(link -> link.url() != null)
                        .findFirst()
                        .orElse(null));
        Clue clue = Clue.of("via", line.words(), 0.9).onLine(line.element());
        if (source == null) {
            return unlinked(line, clue);
        }
        boolean guide = isAfterVia(line, source);
        Clue found = clue.withUrl(source.url());
        String shown = withoutLabel(source.shown());
        if (Titles.isHost(shown)) {
            return found.withSite(Site.shown(shown));
        }
        if (Vocabulary.LINK.is(shown)
                || shown.isEmpty()
                || Dates.is(shown)
                || Vocabulary.ASKS.begins(new Tokens(shown))) {
            return found.withSite(Site.named(source.url(), line.words()));
        }
        Name person = source.name();
        if (person != null && person.isPerson() && person.words().equals(shown)) {
            return found.withAuthor(new Author(shown, null));
        }
        boolean title = new Tokens(shown).size() > (guide ? MAX_SITE_WORDS : 3)
                || isMarked(line, source)
                || NamedWork.isMade(line, source)
                || (!line.mayBegin(Vocabulary.VIA) && isPhrase(shown))
                || Address.isCalled(source.url(), shown);
        return found.withTitle(title ? shown : LinkTitle.attribute(source))
                .withSite(title ? null : shown)
                .withAuthor(author(line, source, shown));
    }

    /** Who is named as maker in the line, or in the link before a colon, or as owner in a link before. */
    private static @Nullable Author author(Line line, Link source, String shown) {
        Speaker maker = line.speaker(line.lastSentence());
        if (maker != null && !shown.contains(maker.name().words())) {
            return new Author(
                    maker.name().words(), LeadInSpeaker.page(line, maker.name().words()));
        }
        Name owner = isOwner(line, line.links().get(0)) ? line.links().get(0).name() : null;
        String inside = owner == null ? NameBeside.inside(source) : owner.words();
        return inside == null ? null : new Author(inside, LeadInSpeaker.page(line, inside));
    }

    /** {@code <a>Jane Doe's</a> reading of <a>Honey</a>}: whose it is, before the page that it is on. */
    private static boolean isOwner(Line line, Link link) {
        Tokens tokens = link.tokens();
        boolean more = link != line.links().get(line.links().size() - 1);
        Name name = more && tokens.size() > 0 && tokens.isPossessive(tokens.size() - 1) ? link.name() : null;
        return name != null && name.isPerson();
    }

    /** {@code La marée attendra}: words in small letters, and none that says that it is a site. */
    private static boolean isPhrase(String shown) {
        Tokens tokens = new Tokens(shown);
        boolean small = false;
        for (int i = 1; i < tokens.size(); i++) {
            small |= !tokens.isCapital(i)
                    && tokens.end(i) - tokens.start(i) >= MIN_WORD
                    && Vocabulary.PARTICLE.at(tokens, i) == 0;
        }
        return tokens.size() > 2
                && small
                && tokens.isCapital(0)
                && !Vocabulary.SITE.in(tokens)
                && !Vocabulary.PRESS.in(tokens);
    }

    private static boolean isMarked(Line line, Link link) {
        return line.marked().stream()
                .anyMatch(mark -> mark.start() >= link.span().start() - 1
                        && mark.end() <= link.span().end() + 1);
    }

    private static boolean isColon(String gap) {
        return gap.indexOf(':') >= 0 || gap.indexOf('\uff1a') >= 0;
    }

    private static String withoutLabel(String shown) {
        Tokens tokens = new Tokens(shown);
        int via = tokens.size() == 0 ? 0 : Math.max(Vocabulary.VIA.at(tokens, 0), labelLength(tokens));
        return via > 0 && via < tokens.size() ? shown.substring(tokens.start(via)) : shown;
    }

    private static int labelLength(Tokens tokens) {
        int length = Vocabulary.SOURCE.at(tokens, 0);
        return length > 0 && length < tokens.size() && isColon(tokens.gapAfter(length - 1)) ? length : 0;
    }

    /** {@code Source: The Guardian}. */
    private static @Nullable Clue unlinked(Line line, Clue clue) {
        Tokens tokens = line.tokens();
        int label = Math.max(Vocabulary.VIA.at(tokens, 0), labelLength(tokens));
        String rest = label == 0 || label >= tokens.size() ? "" : line.words().substring(tokens.start(label));
        if (Titles.isHost(Titles.clean(rest))) {
            return clue.withSite(Site.shown(Titles.clean(rest)));
        }
        if (HAN.matcher(rest).matches()) {
            return clue.withSite(rest);
        }
        List<Name> names = Names.in(tokens, label, tokens.size());
        if (label == 0 || names.isEmpty() || names.get(0).from() > label + 1) {
            return null;
        }
        Name name = names.get(0);
        if (tokens.lower(0).equals("thanks") || tokens.lower(0).equals("hat")) {
            return null;
        }
        return name.isPerson() ? clue.withAuthor(new Author(name.words(), null)) : clue.withSite(name.words());
    }

    /** {@code via <a>Site</a>} and nothing before it: what comes later in the line is no source either. */
    private static boolean opens(Line line, Link link) {
        Tokens tokens = line.tokens();
        return tokens.size() > 0
                && Vocabulary.VIA.at(tokens, 0) > 0
                && tokens.indexAt(link.span().start()) <= Vocabulary.VIA.at(tokens, 0) + 1;
    }

    /** Whether via or hat tip stands right before the link, after something else. */
    private static boolean isAfterVia(Line line, Link link) {
        Tokens tokens = line.tokens();
        int index = tokens.indexAt(link.span().start());
        for (int back = 1; back <= 4 && index - back >= 0; back++) {
            int length = Vocabulary.VIA.at(tokens, index - back);
            if (length >= back) {
                return true;
            }
        }
        return false;
    }
}
