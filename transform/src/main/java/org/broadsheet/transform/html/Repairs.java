package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.broadsheet.events.PostEnriched.Repair;
import org.jsoup.nodes.Node;

/**
 * What was repaired in one post, counted by rule in the order in which the rules came by; and what rules took out on purpose, so
 * that loss accounting knows of it.
 */
public final class Repairs {
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Removals removals = new Removals();
    private final RuleListener listener;

    /** To which nobody listens. */
    public Repairs() {
        this(RuleListener.NONE);
    }

    /** To which somebody listens. */
    public Repairs(RuleListener listener) {
        this.listener = listener;
    }

    /** Counts places mended by a rule. */
    public void add(String rule, int count) {
        if (count > 0) {
            counts.merge(rule, count, Integer::sum);
        }
    }

    /** Counts places mended by a rule, after which the body looks like this. */
    public void add(String rule, int count, Supplier<String> html) {
        add(rule, count);
        listener.after(rule, count, html);
    }

    /** How often a rule changed something. */
    public int count(String rule) {
        return counts.getOrDefault(rule, 0);
    }

    /**
     * Declares that a rule takes a node out of the post for good, with its words, links and images: a tracking pixel, a control of a
     * player. Not for what moves or is said elsewhere.
     */
    public void removed(Node node) {
        removals.add(node);
    }

    /** What was taken out for good. */
    public Removals removals() {
        return removals;
    }

    /** The rules that changed something. */
    public List<Repair> list() {
        List<Repair> list = new ArrayList<>(counts.size());
        counts.forEach((rule, count) -> list.add(new Repair(rule, count)));
        return list;
    }
}
