package org.broadsheet.standalone.convert;

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
        String author = source.author() == null ? null : source.author().name();
        String words = Stream.of(source.title(), author, source.site(), source.published(), source.url())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "source: %s (confidence %.2f)", words, quote.confidence());
    }
}
