package org.broadsheet.standalone.convert;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.events.PostEnriched.Quote;
import org.broadsheet.events.PostEnriched.Source;

/** A quotation's source in words. */
final class Sources {
    private Sources() {}

    static String words(Quote quote) {
        Source source = quote.source();
        if (source == null) {
            return "source: nobody can tell";
        }
        return String.format(Locale.ROOT, "source: %s (confidence %.2f)", words(source), quote.confidence());
    }

    /** What an unanswered quotation might be of, the likeliest first, each with the passage that says so. */
    static List<String> candidates(Quote quote) {
        return quote.candidates().stream()
                .map(candidate -> String.format(
                        Locale.ROOT,
                        "perhaps: %s (confidence %.2f); %s: %s",
                        words(candidate.source()),
                        candidate.confidence(),
                        candidate.evidence().kind(),
                        candidate.evidence().text()))
                .toList();
    }

    private static String words(Source source) {
        String author = source.author() == null ? null : source.author().name();
        return Stream.of(source.title(), author, source.site(), source.published(), source.url())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
