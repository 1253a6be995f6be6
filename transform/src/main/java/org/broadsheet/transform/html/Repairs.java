package org.broadsheet.transform.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.events.PostEnriched.Repair;

/** What was repaired in one post, counted by rule in the order in which the rules came by. */
public final class Repairs {
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** Counts places mended by a rule. */
    public void add(String rule, int count) {
        if (count > 0) {
            counts.merge(rule, count, Integer::sum);
        }
    }

    /** The rules that changed something. */
    public List<Repair> list() {
        return counts.entrySet().stream()
                .map(entry -> new Repair(entry.getKey(), entry.getValue()))
                .toList();
    }
}
