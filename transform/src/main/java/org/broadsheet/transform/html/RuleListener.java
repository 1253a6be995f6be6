package org.broadsheet.transform.html;

import java.util.function.Supplier;

/** Hears of each step of a post through the rules. For those who look closely; nobody listens in the ordinary run. */
public interface RuleListener {
    /** Nobody listens. */
    RuleListener NONE = (rule, count, html) -> {};

    /**
     * A rule came by.
     *
     * @param count how often it changed something, which may be never
     * @param html the body as it is now; made when asked for
     */
    void after(String rule, int count, Supplier<String> html);
}
