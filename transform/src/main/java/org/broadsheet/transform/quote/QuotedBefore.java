package org.broadsheet.transform.quote;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.broadsheet.events.PostEnriched.Source;
import org.broadsheet.transform.quote.Line.Span;
import org.jspecify.annotations.Nullable;

/**
 * A page that the post has quoted further above and quotes again without another link: {@code From the same study:}, {@code As Doe
 * says,} of a Doe of whom one page was quoted. Asked only where nothing nearer names a page.
 */
final class QuotedBefore {
    private static final double SAME = 0.85;
    private static final double BY_AUTHOR = 0.76;
    private static final double ONLY = 0.6;
    private static final int BESIDE = 3;
    /** A longer paragraph may have come to speak of something else. */
    private static final int MAX_WORDS = 9;
    /** What is said of a page and not of one quotation alone. */
    private static final Set<String> SHARED =
            Set.of("lead-in", "continued", "quoted-before", "mentioned-work", "section-heading", "front-matter");

    private QuotedBefore() {}

    /**
     * What was quoted before, or null.
     *
     * @param earlier the outcomes for the quotations above it, in order
     */
    static @Nullable Clue of(Quotation quotation, List<Resolution> earlier) {
        Line leadIn = quotation.leadIn();
        if (leadIn == null || earlier.isEmpty() || !quotation.isProse()) {
            return null;
        }
        Span sentence = leadIn.lastSentence();
        Tokens tokens = leadIn.lastTokens();
        boolean linked = leadIn.links().stream()
                .anyMatch(link -> sentence.contains(link.span().start()));
        boolean invented = Vocabulary.HYPOTHETICAL.in(tokens) || Vocabulary.MACHINE.in(tokens);
        if (linked || invented) {
            return null;
        }
        if (isOfSameWork(tokens)) {
            Source last = last(earlier);
            return last == null ? null : clue(leadIn.words(sentence), SAME, last);
        }
        Source only = isOfNobodyElse(quotation, leadIn, sentence) ? onlyPage(earlier) : null;
        if (only != null) {
            return clue(leadIn.words(sentence), ONLY, only);
        }
        Speaker speaker = Vocabulary.WORK.in(tokens) ? null : leadIn.speaker(sentence);
        Source source = speaker == null ? null : onlyBy(speaker.name(), earlier);
        return source == null ? null : clue(leadIn.words(sentence), BY_AUTHOR, source);
    }

    /** {@code the same article}. */
    private static boolean isOfSameWork(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (Vocabulary.SAME.at(tokens, i) > 0
                    && Vocabulary.WORK.in(tokens, i + 1, Math.min(tokens.size(), i + BESIDE))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Source last(List<Resolution> earlier) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Source source = earlier.get(i).source();
            if (source != null && source.url() != null) {
                return source;
            }
        }
        return null;
    }

    /** {@code On bees in winter:} is all of the paragraph, leads on, and names neither the author of the post nor anybody else. */
    private static boolean isOfNobodyElse(Quotation quotation, Line leadIn, Span sentence) {
        return leadIn.tokens().size() <= MAX_WORDS
                && LeadIn.leadsOn(leadIn)
                && quotation.before().stream().allMatch(line -> line.links().isEmpty())
                && !Vocabulary.SELF.in(leadIn.lastTokens())
                && leadIn.speaker(sentence) == null
                && leadIn.names(sentence).stream().noneMatch(Name::isFull);
    }

    /** The one page that all quotations so far are from, where sentences before them tell so; or null. */
    private static @Nullable Source onlyPage(List<Resolution> earlier) {
        Source only = null;
        for (Resolution each : earlier) {
            Source source = each.source();
            boolean told = source != null
                    && source.url() != null
                    && SHARED.contains(each.clues().get(0).kind())
                    && (only == null || Objects.equals(source.key(), only.key()));
            if (!told) {
                return null;
            }
            only = source;
        }
        return only;
    }

    /** The page of a person, where the post has quoted one of hers and no other. */
    private static @Nullable Source onlyBy(Name name, List<Resolution> earlier) {
        Source only = null;
        for (Resolution each : earlier) {
            Source source = each.source();
            boolean hers = source != null
                    && source.url() != null
                    && source.author() != null
                    && Address.of(source.url()) == Address.PAGE
                    && isOf(name, source.author().name());
            if (hers && only != null && !SourceKey.of(source.url()).equals(SourceKey.of(only.url()))) {
                return null;
            }
            only = hers ? source : only;
        }
        return only;
    }

    /** The same name, or one of them is the first or the last word of the other. */
    private static boolean isOf(Name name, String author) {
        String words = name.words();
        return name.kind() != Name.Kind.ORGANISATION
                && (words.equals(author)
                        || author.startsWith(words + " ")
                        || author.endsWith(" " + words)
                        || words.endsWith(" " + author));
    }

    private static Clue clue(String text, double strength, Source source) {
        return Clue.of("quoted-before", text, strength)
                .withUrl(source.url())
                .withTitle(source.title())
                .withAuthor(source.author())
                .withSite(source.site())
                .withPublished(source.published());
    }
}
