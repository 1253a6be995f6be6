package org.broadsheet.publish.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.events.PostEnriched.Quote;
import org.broadsheet.publish.SourceName;
import org.broadsheet.publish.site.Citation;
import org.broadsheet.publish.site.Citations;

/**
 * Whom a post quotes, and what.
 *
 * @param name as the post writes it first
 * @param citations as the source's page shows them
 */
record QuotedSource(SourceName name, Citations citations) {
    /** The sources of quotations by key, in their order. */
    static Map<String, QuotedSource> of(List<Quote> quotes) {
        Map<String, SourceName> names = new LinkedHashMap<>();
        Map<String, List<Quote>> quoted = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            for (SourceName name : SourceName.of(quote)) {
                names.putIfAbsent(name.key(), name);
                quoted.computeIfAbsent(name.key(), key -> new ArrayList<>()).add(quote);
            }
        }
        Map<String, QuotedSource> sources = new LinkedHashMap<>();
        names.forEach((key, name) ->
                sources.put(key, new QuotedSource(name, Citations.of(Citation.of(quoted.get(key))))));
        return sources;
    }
}
