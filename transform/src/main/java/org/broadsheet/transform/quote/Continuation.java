package org.broadsheet.transform.quote;

import java.util.List;
import java.util.Set;
import org.broadsheet.events.PostEnriched.Source;
import org.jspecify.annotations.Nullable;

/**
 * A quotation that goes on where the one before it ended: nothing stands between them, or only {@code She goes on:}. It has the
 * same source, unless the one before carries its attribution itself, as each of a row of testimonials does.
 */
final class Continuation {
    private static final double CERTAINTY = 0.9;

    private static final double ADJACENT = 0.96;
    /** What stands in or right after one quotation speaks of that one. */
    private static final Set<String> BESIDE = Set.of(
            "caption",
            "social-post",
            "permalink",
            "via",
            "dash-line",
            "citation",
            "byline",
            "opening",
            "mail-header",
            "following-link",
            "following-name",
            "footnote");

    private static final int MAX_BRIDGE = 120;

    private Continuation() {}

    /** {@code — Ibid., p. 12}: the source of the last quotation that has one, whatever stands between. */
    static @Nullable Clue ibid(Quotation quotation, List<Resolution> earlier) {
        for (Line line : new @Nullable Line[] {quotation.lastLine(), quotation.after()}) {
            if (line != null && Attribution.isIbid(line.words())) {
                for (int i = earlier.size() - 1; i >= 0; i--) {
                    Source source = earlier.get(i).source();
                    if (source != null) {
                        return clue(line.words(), CERTAINTY, source);
                    }
                }
            }
        }
        return null;
    }

    static @Nullable Clue of(Quotation quotation, @Nullable Resolution previous) {
        if (previous == null
                || previous.source() == null
                || previous.clues().stream().anyMatch(clue -> BESIDE.contains(clue.kind()))
                || !goesOn(quotation)) {
            return null;
        }
        Source source = previous.source();
        String text = quotation.leadIn() == null || quotation.isAdjacent()
                ? previous.clues().get(0).text()
                : quotation.leadIn().words(quotation.leadIn().lastSentence());
        return clue(text, previous.confidence() * (quotation.isAdjacent() ? ADJACENT : CERTAINTY), source);
    }

    private static Clue clue(String text, double strength, Source source) {
        return Clue.of("continued", text, strength)
                .withUrl(source.url())
                .withTitle(source.title())
                .withAuthor(source.author())
                .withSite(source.site())
                .withPublished(source.published());
    }

    /** Few words between two quotations, of nobody in particular, that lead on. */
    private static boolean isShortBridge(Quotation quotation, Line line) {
        Tokens tokens = line.tokens();
        return quotation.before().size() == 1
                && line.words().length() <= MAX_BRIDGE
                && !line.words().matches("(?s).*[.!?][\"\u201d*)]*")
                && Names.in(tokens).isEmpty()
                && !Vocabulary.SELF.in(tokens)
                && !Vocabulary.HYPOTHETICAL.in(tokens)
                && !Vocabulary.MACHINE.in(tokens);
    }

    private static boolean goesOn(Quotation quotation) {
        if (quotation.isAdjacent()) {
            return true;
        }
        Line line = quotation.leadIn();
        if (quotation.previous() == null || line == null || !line.links().isEmpty()) {
            return false;
        }
        Tokens tokens = line.lastTokens();
        if (isShortBridge(quotation, line)) {
            return true;
        }
        boolean linesOn = Vocabulary.CONTINUES.begins(tokens) || Vocabulary.PRONOUN.begins(tokens);
        boolean says = Vocabulary.SAYS.in(tokens) || Vocabulary.CONTINUES.in(tokens);
        boolean closes = line.words().matches("(?s).*[:,\u2026][\"\u201d*)]*|(?s).*\\.\\.+");
        boolean invented = Vocabulary.HYPOTHETICAL.in(tokens) || Vocabulary.SELF.in(tokens);
        return linesOn
                && !invented
                && (says || closes || tokens.size() <= 3)
                && Names.in(tokens).isEmpty();
    }
}
