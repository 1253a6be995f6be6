package org.broadsheet.transform.quote;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.html.Tree;
import org.broadsheet.transform.html.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * {@code — Jane Doe, <em>The Work</em>} as the quotation's last line or the one after it, and what stands in a {@code
 * footer} or alone in a {@code cite}.
 */
final class DashLine implements Scorer {
    /** What a line with via or source says, that scorer reads. */
    private static final ViaLine VIA = new ViaLine();

    private static final int MAX_LENGTH = 200;
    private static final int MAX_NAME = 40;
    /** Without a dash. */
    private static final double ALONE = 0.85;

    private static final Pattern REFERENCE =
            Pattern.compile("[,.] (?:[^.!?]|\\b\\p{L}{1,6}\\.(?= )){0,120}(?:\\(?p{1,2}\\. ?[\\d\u2013-]+\\)?)?\\.?");
    private static final Pattern PAGE = Pattern.compile(
            ".*,? \\(?" + WordSet.PAGE.alternatives() + "\\. ?[\\divxlc]{1,8}(?:[-\u2013]\\d{1,6})?\\)?\\.?");

    /** After a maker nothing, or a work behind a dash or a comma. */
    private static final Pattern BESIDE_MAKER = Pattern.compile("[.)]?|(?:\\s+[-\u2013\u2014]|,)\\s+(?:"
            + WordSet.IN_WORK.alternatives() + " )?([\"\u201c]?[\\p{Lu}\\d][^.:;]{3,80})\\.?");

    private static final Pattern PLAIN =
            Pattern.compile("(?:,? in|, from|,|:) ([\\p{Lu}\\d][^.!?;]{6,90}?)(?:,? \\(?\\d{4}\\)?)?\\.?");

    private static final Pattern MAKER = Pattern.compile("[\"\u201d]?(?:,| by)\\s+([^,;:()]{4,40}?)\\.?");

    /** After the name nothing, or something in capitals. */
    private static final Pattern BRACKETED = Pattern.compile(
            "\\)|, (?:" + WordSet.IN_WORK.alternatives() + " )?[\"\u201c\u201e\u00ab]?[\\p{Lu}\\d][^.!?]*\\)");

    @Override
    public List<Clue> clues(Quotation quotation) {
        Line last = quotation.lastLine();
        Line after = quotation.after();
        Clue inside = last == null ? null : inside(quotation, last);
        if (inside != null) {
            return List.of(inside);
        }
        Clue outside =
                after == null || !(isDash(after) || isOrigin(after) || isMarked(after)) ? fromWork(after) : read(after);
        if (outside == null
                && after != null
                && (isReference(after) || isPlainReference(after) || isWorkFirst(after) || isNameAndLink(after))) {
            outside = Attribution.read(after, 0, "dash-line", ALONE);
        }
        if (outside == null && after != null && isBracketed(after)) {
            outside = Attribution.read(after, 1, "dash-line", ALONE);
        }
        if (outside == null && after != null && isByline(after)) {
            outside = byline(after);
        }
        return outside == null ? List.of() : List.of(outside);
    }

    /** {@code by Jane Doe}, {@code by Jane Doe - The Work} as all of the line after. */
    private static boolean isByline(Line line) {
        if (!line.mayBegin(Vocabulary.BY) || line.words().length() > MAX_LENGTH / 2) {
            return false;
        }
        Tokens tokens = line.tokens();
        Name name = tokens.size() < 3 || Vocabulary.BY.at(tokens, 0) != 1
                ? null
                : Names.in(tokens).stream().findFirst().orElse(null);
        return name != null
                && name.from() == 1
                && name.isFull()
                && BESIDE_MAKER
                        .matcher(line.words().substring(tokens.end(name.to() - 1)))
                        .matches();
    }

    private static @Nullable Clue byline(Line line) {
        Clue clue = Attribution.read(line, line.tokens().start(1), "dash-line", ALONE);
        Matcher matcher = BESIDE_MAKER.matcher(
                clue == null || clue.author() == null
                        ? ""
                        : line.words()
                                .substring(line.words().indexOf(clue.author().name())
                                        + clue.author().name().length()));
        boolean titled = clue != null
                && clue.title() == null
                && matcher.matches()
                && matcher.group(1) != null
                && Titles.looksLikeTitle(matcher.group(1));
        return titled ? clue.withTitle(Titles.clean(matcher.group(1))) : clue;
    }

    /** {@code (Jane Doe, The Work)} as all of the line after. */
    private static boolean isBracketed(Line line) {
        String words = line.words();
        if (words.length() < 4 || words.length() > MAX_NAME * 3 || words.charAt(0) != '(' || !words.endsWith(")")) {
            return false;
        }
        List<Name> names = Names.in(line.tokens());
        return !names.isEmpty()
                && names.get(0).from() == 0
                && names.get(0).isPerson()
                && BRACKETED
                        .matcher(words.substring(line.tokens().end(names.get(0).to() - 1)))
                        .matches();
    }

    /** {@code Jane Doe} as a line of its own, as epigraphs have it. */
    private static boolean isNameAlone(Line last) {
        Name name = last.words().length() > MAX_NAME || last.links().size() > 1 ? null : Names.whole(last.words());
        return name != null && name.isPerson() && name.words().equals(last.words());
    }

    /** {@code Jane Doe (in the song Honey)} as a line of its own. */
    private static boolean isNameWithBracket(Line last) {
        if (last.words().length() > MAX_LENGTH
                || !(last.words().endsWith(")") || last.words().endsWith(")."))) {
            return false;
        }
        List<Name> names = Names.in(last.tokens());
        return !names.isEmpty()
                && names.get(0).from() == 0
                && names.get(0).isPerson()
                && last.words()
                        .substring(last.tokens().end(names.get(0).to() - 1))
                        .matches(" \\([^()]+\\)\\.?");
    }

    private static @Nullable Clue inside(Quotation quotation, Line last) {
        if (attributes(last) || isSigned(quotation, last) || isSlanted(last) || isReference(last)) {
            return read(last);
        }
        if (isNameAndLink(last)) {
            return Attribution.read(last, 0, "dash-line", ALONE);
        }
        if (isNameWithBracket(last)) {
            Tokens tokens = last.tokens();
            Name name = Names.in(tokens).get(0);
            return Clue.of("dash-line", last.words(), ALONE)
                    .onLine(last.element())
                    .withAuthor(new Author(name.words(), null))
                    .withTitle(UnmarkedTitle.called(tokens, name.to(), tokens.size()));
        }
        if (isNameAlone(last) || Attribution.isVerse(last.words())) {
            return Attribution.read(last, 0, "dash-line", ALONE);
        }
        return ClosingWords.isReference(last) ? fromWork(last) : null;
    }

    /** {@code Jane Doe, Director} as a line of its own, after words in quotation marks. */
    private static boolean isSigned(Quotation quotation, Line last) {
        String words = quotation.words();
        String quoted = words.endsWith(last.words())
                ? words.substring(0, words.length() - last.words().length())
                : "";
        return ClosingWords.isSignature(last) && ClosingWords.isClosed(quoted);
    }

    /** All of it in slanted letters, a person first and then a work: {@code <em><a>Jane Doe</a>, in <a>The Work</a></em>}. */
    private static boolean isSlanted(Line line) {
        boolean whole = line.marked().stream()
                .anyMatch(
                        mark -> mark.start() <= 1 && mark.end() >= line.words().length() - 1);
        List<Name> names = whole && !line.links().isEmpty() ? Names.in(line.tokens()) : List.of();
        return !names.isEmpty() && names.get(0).from() == 0 && names.get(0).isPerson();
    }

    /** {@code Jane Doe, "The Work" (1990)} as a line of its own, without a dash. */
    private static boolean isReference(Line line) {
        boolean work = line.marked().size() == 1 || Titles.hasMarks(line.words());
        List<Name> names = !work
                        || line.words().length() > MAX_LENGTH
                        || (line.words().indexOf(',') < 0 && line.words().indexOf(". ") < 0)
                ? List.of()
                : Names.in(line.tokens());
        Name first = names.isEmpty() ? null : names.get(0);
        return first != null
                && first.from() == 0
                && (first.isPerson() || isBeforeMark(line, first))
                && REFERENCE
                        .matcher(line.words().substring(line.tokens().end(first.to() - 1)))
                        .matches()
                && (line.marked().size() == 1 || Titles.quoted(line.words()) != null);
    }

    /** {@code Jane Doe in The Work and Its Ways}, {@code Jane Doe, The Work (1990)}, nothing marked and no sentence. */
    private static boolean isPlainReference(Line line) {
        if (line.words().length() > MAX_LENGTH / 2
                || line.links().size() > 1
                || line.tokens().size() < 4) {
            return false;
        }
        List<Name> names = line.tokens().isCapital(0) ? Names.in(line.tokens()) : List.of();
        Name first = names.isEmpty() ? null : names.get(0);
        if (first == null || first.from() > 0 || !first.isPerson()) {
            return false;
        }
        Matcher work = PLAIN.matcher(line.words().substring(line.tokens().end(first.to() - 1)));
        return work.matches() && Titles.looksLikeTitle(work.group(1)) && !Vocabulary.SAYS.in(new Tokens(work.group(1)));
    }

    /** Of whatever first name, where what is marked follows at once. */
    private static boolean isBeforeMark(Line line, Name name) {
        return name.kind() == Name.Kind.LIKELY
                && line.marked().size() == 1
                && line.tokens().indexAt(line.marked().get(0).start()) == name.to();
    }

    /** {@code Jane Doe, <a>The Work</a>}, and nothing else. */
    private static boolean isNameAndLink(Line line) {
        Link link = line.links().size() == 1 ? line.links().get(0) : null;
        String name = link == null || link.span().start() < 4 || link.span().start() > MAX_NAME
                ? ""
                : line.words().substring(0, link.span().start()).stripTrailing();
        Name person = name.endsWith(",") ? Names.whole(name.substring(0, name.length() - 1)) : null;
        return link != null
                && person != null
                && person.isPerson()
                && line.words().length() - link.span().end() <= 2
                && line.title(link) != null;
    }

    /** {@code <em>The Work</em>, Jane Doe}, {@code <em>The Work</em> by Jane Doe}, and nothing else. */
    private static boolean isWorkFirst(Line line) {
        Line.Span mark = line.marked().isEmpty() ? null : line.marked().get(0);
        if (mark == null
                || mark.start() > 1
                || line.words().length() > MAX_LENGTH / 2
                || line.words().endsWith(":")) {
            return false;
        }
        Matcher rest = MAKER.matcher(line.words().substring(mark.end()));
        Name maker = rest.matches() ? Names.whole(rest.group(1)) : null;
        return maker != null && maker.isPerson() && maker.words().equals(rest.group(1));
    }

    /** {@code from "The Work" by Jane Doe} on the line after. */
    private static @Nullable Clue fromWork(@Nullable Line line) {
        Tokens tokens = line == null || !line.mayBegin(Vocabulary.ORIGIN) ? null : line.tokens();
        int length = tokens == null || tokens.size() < 2 ? 0 : Vocabulary.ORIGIN.at(tokens, 0);
        if (line == null
                || length == 0
                || line.words().length() > MAX_LENGTH
                || line.words().matches("(?s).*[:?!]")) {
            return null;
        }
        int start = afterLabel(line.words(), tokens.end(length - 1));
        boolean linked = ClosingWords.isReference(line);
        boolean marked = line.marked().stream().anyMatch(mark -> mark.start() <= start + 1 && mark.end() > start)
                || (start < line.words().length()
                        && "\"\u201c\u201e\u00ab".indexOf(line.words().charAt(start)) >= 0);
        Clue clue = marked || linked ? Attribution.read(line, start, "dash-line", 0.9) : null;
        if (clue == null && line.words().startsWith(":", tokens.end(length - 1))) {
            Clue labelled = Attribution.read(line, start, "dash-line", ALONE);
            return labelled != null && labelled.author() != null && labelled.title() != null ? labelled : null;
        }
        return clue != null && clue.title() != null ? clue : null;
    }

    private static int afterLabel(String words, int end) {
        int start = end;
        while (start < words.length() && " :".indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    private static boolean attributes(Line line) {
        return isDash(line) || isOrigin(line) || isMarked(line) || isSmall(line) || isWorkAlone(line);
    }

    private static @Nullable Clue read(Line line) {
        return line.words().length() > MAX_LENGTH || VIA.clue(line) != null
                ? null
                : Attribution.read(line, Dash.length(line.words()), "dash-line", 0.9);
    }

    /** A list of one item was a dash once, if it holds a name or a link and no more. */
    private static boolean isDash(Line line) {
        return Dash.leads(line.words())
                || (line.element().normalName().equals("li") && (beginsWithName(line) || isLinkAlone(line)));
    }

    private static boolean beginsWithName(Line line) {
        List<Name> names = Names.in(line.tokens());
        return !names.isEmpty()
                && names.get(0).from() == 0
                && names.get(0).isFull()
                && line.words().substring(names.get(0).words().length()).matches("(?s)[.,(]?.{0,90}")
                && line.words().substring(names.get(0).words().length()).matches("(?s)(?:\\s*[.,(].*)?");
    }

    private static boolean isOrigin(Line line) {
        return line.element().attr("data-origin").contains("footer");
    }

    private static boolean isMarked(Line line) {
        Element first = line.element().firstElementChild();
        return first != null
                && first.normalName().equals("cite")
                && isOnly(first)
                && line.marked().stream().anyMatch(mark -> line.words(mark).equals(line.words()));
    }

    /** {@code <small>Jane Doe in <cite>The Work</cite></small>}, as Bootstrap writes it: all of the line. */
    private static boolean isSmall(Line line) {
        Element first = Tree.childElements(line.element()) == 1 ? line.element().child(0) : null;
        if (first == null
                || !first.normalName().equals("small")
                || line.words().length() > MAX_LENGTH
                || !Words.of(first).equals(line.words())) {
            return false;
        }
        List<Name> names = Names.in(line.tokens());
        return !names.isEmpty() && names.get(0).from() == 0 && names.get(0).isPerson();
    }

    /** Whether nothing but line breaks stands beside an element, besides text. */
    private static boolean isOnly(Element element) {
        Element next = element.nextElementSibling();
        while (next != null && next.normalName().equals("br")) {
            next = next.nextElementSibling();
        }
        return next == null;
    }

    /** {@code <a>The Work</a>, p. 18}. */
    private static boolean isWorkAlone(Line line) {
        boolean linkFirst =
                !line.links().isEmpty() && line.links().get(0).span().start() <= 1;
        return linkFirst
                && (PAGE.matcher(line.words()).matches()
                        || (isLinkAlone(line) && line.title(line.links().get(0)) != null));
    }

    private static boolean isLinkAlone(Line line) {
        return line.links().size() == 1
                && line.links().get(0).words().length() >= line.words().length() - 4;
    }
}
