package org.broadsheet.standalone;

import java.util.Optional;
import org.broadsheet.events.PostPublished;
import org.broadsheet.standalone.app.Refusal;

/** Refused posts, for their writers: the place, what is wrong, what to do. */
final class Refusals {
    private Refusals() {}

    /** The same, and what readers see of the post meanwhile. */
    static String text(Refusal refusal, Optional<PostPublished> standing) {
        return text(refusal)
                + standing.map(receipt -> System.lineSeparator() + String.format("%-10s ", "") + stays(receipt))
                        .orElse("");
    }

    /** Such as {@code version 1 stays public at /2010/03/12/tide-tables/}. */
    static String stays(PostPublished receipt) {
        return "version " + receipt.version() + " stays public at " + Printable.line(receipt.address());
    }

    /** Such as {@code refused    2009/hello.md:4: 'date' is '31/02/2026' (expected ISO like 2026-02-28)}. */
    static String text(Refusal refusal) {
        String hint = refusal.hint().isEmpty() ? "" : " (" + refusal.hint() + ")";
        return String.format(
                "%-10s %s%s",
                "refused",
                Printable.line(refusal.description()),
                Printable.line(hint).isEmpty() ? "" : " " + Printable.line(hint));
    }
}
