package org.broadsheet.transform.quote;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.broadsheet.events.PostEnriched.Source;
import org.broadsheet.transform.html.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The one place that decides on a quotation's source. Clues are gathered in a fixed order, the most telling kind first;
 * each field comes from the first clue that has it; clues that agree on the page make it more certain, and one that names
 * another page is set aside.
 */
final class SourceResolver {
    /** Below this we stay silent. */
    static final double THRESHOLD = 0.5;

    private static final List<Scorer> SCORERS = List.of(
            new OwnCaption(),
            new PermalinkLine(),
            new CiteAttribute(),
            new HeadingLink(),
            new ViaLine(),
            new DashLine(),
            new LeadIn(),
            new LinkPost());

    /** What the post tells about a quotation's source. */
    Resolution resolve(Quotation quotation) {
        List<Clue> clues = agreeing(SCORERS.stream()
                .flatMap(scorer -> scorer.clues(quotation).stream())
                .filter(Clue::tells)
                .toList());
        double doubt = clues.stream().mapToDouble(clue -> 1 - clue.strength()).reduce(1, (a, b) -> a * b);
        double confidence = Math.round((1 - doubt) * 100) / 100.0;
        if (clues.isEmpty() || confidence < THRESHOLD) {
            return Resolution.SILENT;
        }
        return new Resolution(source(clues, quotation.heading()), Math.min(confidence, 0.99), clues);
    }

    /** The clues that do not name another page than the first that names one. */
    private static List<Clue> agreeing(List<Clue> clues) {
        String url = first(clues, Clue::url);
        return clues.stream()
                .filter(clue ->
                        url == null || clue.url() == null || SourceKey.of(url).equals(SourceKey.of(clue.url())))
                .toList();
    }

    private static Source source(List<Clue> clues, @Nullable Element heading) {
        String url = first(clues, Clue::url);
        String title = heading == null ? first(clues, Clue::title) : Words.of(heading);
        return new Source(
                url == null ? null : SourceKey.of(url),
                url,
                title,
                first(clues, Clue::author),
                first(clues, Clue::site),
                first(clues, Clue::published));
    }

    private static <T> @Nullable T first(List<Clue> clues, Function<Clue, @Nullable T> field) {
        return clues.stream().map(field).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
