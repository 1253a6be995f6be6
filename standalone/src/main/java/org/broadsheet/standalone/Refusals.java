package org.broadsheet.standalone;

import org.broadsheet.standalone.app.Refusal;

/** Refused posts, for their writers: the place, what is wrong, what to do. */
final class Refusals {
    private Refusals() {}

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
