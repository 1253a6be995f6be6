package org.broadsheet.standalone.convert;

import java.util.List;

/**
 * A rule that changed a post.
 *
 * @param rule its name, as in the event's repairs
 * @param count how often, by its own count
 * @param changes the places
 */
public record RepairStep(String rule, int count, List<Change> changes) {
    public RepairStep {
        changes = List.copyOf(changes);
    }
}
