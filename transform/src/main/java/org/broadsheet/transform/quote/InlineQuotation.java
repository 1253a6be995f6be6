package org.broadsheet.transform.quote;

import java.util.List;
import java.util.Objects;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.events.PostEnriched.Source;
import org.broadsheet.transform.html.Words;
import org.broadsheet.transform.quote.Line.Span;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * {@code <q cite="https://…">} in a sentence: its page is in the attribute, and whoever speaks in the sentence around it said it. A few
 * words in such marks are a phrase, and nobody's.
 */
final class InlineQuotation {
    private static final double CITED = 0.9;
    private static final int MIN_LENGTH = 25;

    private InlineQuotation() {}

    static boolean is(Element element) {
        return element.normalName().equals("q")
                && (Address.web(element.attr("cite")) != null
                        || Words.of(element).length() >= MIN_LENGTH)
                && element.closest("blockquote") == null;
    }

    /** What the sentence tells about its source. */
    static Resolution resolve(Element quotation, Article article) {
        String url = Address.web(quotation.attr("cite"));
        Element paragraph = quotation.closest("p, li, td, dd");
        Clue spoken = paragraph == null ? null : spoken(quotation, article.line(paragraph), article);
        if (url == null) {
            return spoken == null ? Resolution.SILENT : resolution(null, spoken.author(), List.of(spoken));
        }
        Clue cited = Clue.of("cite", url, CITED).withUrl(url);
        return spoken == null
                ? resolution(url, null, List.of(cited))
                : resolution(url, spoken.author(), List.of(cited, spoken));
    }

    private static @Nullable Clue spoken(Element quotation, Line line, Article article) {
        String quoted = Words.of(quotation);
        int at = line.words().indexOf(quoted);
        Span sentence = line.sentences().stream()
                .filter(span -> span.contains(at))
                .findFirst()
                .orElse(null);
        if (at < 0 || sentence == null) {
            return null;
        }
        Span before = new Span(sentence.start(), at);
        Speaker speaker = line.speaker(before);
        if (speaker == null || speaker.strength() < SourceResolver.THRESHOLD) {
            return null;
        }
        String name = article.people().fullName(speaker.name());
        return Clue.of("speaker", line.words(before).strip(), speaker.strength())
                .withAuthor(
                        new Author(name, LeadInSpeaker.page(line, speaker.name().words())));
    }

    private static Resolution resolution(@Nullable String url, @Nullable Author author, List<Clue> clues) {
        Source source = new Source(
                url == null ? null : SourceKey.of(url), url, null, author, url == null ? null : Site.ofPage(url), null);
        double strength = url == null ? Objects.requireNonNull(clues.get(0)).strength() : CITED;
        return new Resolution(source, Math.round(strength * 100) / 100.0, clues, List.of());
    }
}
