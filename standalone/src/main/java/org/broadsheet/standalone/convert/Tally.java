package org.broadsheet.standalone.convert;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.events.PostEnriched;

/** Counts what became of many files. */
public final class Tally {
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Map<String, Integer> repairs = new TreeMap<>();
    private final Map<String, Integer> warnings = new TreeMap<>();
    private int posts;
    private int quotes;
    private int attributed;

    /** Counts one more. */
    public void add(Converted converted) {
        converted.post().ifPresent(this::add);
        converted.refusal().ifPresent(why -> refusals.merge(why.reason(), 1, Integer::sum));
    }

    /** How many were refused. */
    public int refused() {
        return refusals.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The counts, a line each. */
    public List<String> lines() {
        return List.of(
                "posts     " + posts,
                "refused   " + refused() + detail(refusals),
                "quotes    " + quotes + ", " + attributed + " with a source",
                "repairs  " + (repairs.isEmpty() ? " 0" : detail(repairs)),
                "warnings " + (warnings.isEmpty() ? " 0" : detail(warnings)));
    }

    private void add(PostEnriched post) {
        posts++;
        quotes += post.quotes().size();
        attributed += (int)
                post.quotes().stream().filter(quote -> quote.source() != null).count();
        post.repairs().forEach(repair -> repairs.merge(repair.rule(), repair.count(), Integer::sum));
        post.warnings().forEach(warning -> warnings.merge(warning.kind(), 1, Integer::sum));
    }

    private static String detail(Map<String, Integer> counts) {
        StringBuilder detail = new StringBuilder();
        counts.forEach((name, count) ->
                detail.append("\n  ").append(count).append("  ").append(name));
        return detail.toString();
    }
}
