package org.broadsheet.transform.quote;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code — Jane Doe, <em>The Work</em>} as the quotation's last line or the one after it, and what stands in a {@code
 * footer} or alone in a {@code cite}.
 */
final class DashLine implements Scorer {
    /** What a line with via or source says, that scorer reads. */
    private static final ViaLine VIA = new ViaLine();

    private static final int MAX_LENGTH = 200;
    private static final Set<String> FROM = Set.of("from", "aus", "tir\u00e9", "de", "of");
    private static final Pattern PAGE =
            Pattern.compile(".*,? \\(?(?:p|pp|page|pages|S|Seite)\\. ?[\\divxlc]{1,8}(?:[-\u2013]\\d{1,6})?\\)?\\.?");

    @Override
    public List<Clue> clues(Quotation quotation) {
        Line last = quotation.lastLine();
        Line after = quotation.after();
        Clue inside = last == null || !attributes(last) ? null : read(last);
        if (inside != null) {
            return List.of(inside);
        }
        Clue outside = after == null || !(isDash(after) || isOrigin(after)) ? fromWork(after) : read(after);
        return outside == null ? List.of() : List.of(outside);
    }

    /** {@code from "The Work" by Jane Doe} on the line after. */
    private static @Nullable Clue fromWork(@Nullable Line line) {
        Tokens tokens = line == null ? null : line.tokens();
        boolean from = tokens != null && tokens.size() > 2 && FROM.contains(tokens.lower(0));
        if (line == null
                || !from
                || line.words().length() > MAX_LENGTH
                || line.words().matches("(?s).*[:?!]")) {
            return null;
        }
        int start = tokens.end(0) + 1;
        boolean marked = line.marked().stream().anyMatch(mark -> mark.start() <= start + 1 && mark.end() > start)
                || "\"\u201c\u201e\u00ab".indexOf(line.words().charAt(start)) >= 0;
        Clue clue = marked ? Attribution.read(line, start, "dash-line", 0.9) : null;
        return clue != null && clue.title() != null ? clue : null;
    }

    private static boolean attributes(Line line) {
        return isDash(line) || isOrigin(line) || isMarked(line) || isWorkAlone(line);
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
        return line.element().select("> :not(br)").size() == 1
                && line.element().child(0).normalName().equals("cite")
                && line.marked().size() >= 1
                && line.marked().stream().anyMatch(mark -> line.words(mark).equals(line.words()));
    }

    /** {@code <a>The Work</a>, p. 18}. */
    private static boolean isWorkAlone(Line line) {
        boolean linkFirst =
                !line.links().isEmpty() && line.links().get(0).span().start() <= 1;
        return linkFirst
                && (PAGE.matcher(line.words()).matches()
                        || (isLinkAlone(line) && Titles.of(line, line.links().get(0)) != null));
    }

    private static boolean isLinkAlone(Line line) {
        return line.links().size() == 1
                && line.links().get(0).words().length() >= line.words().length() - 4;
    }
}
