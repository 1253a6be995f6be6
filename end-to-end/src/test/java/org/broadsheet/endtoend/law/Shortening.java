package org.broadsheet.endtoend.law;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.broadsheet.endtoend.law.Script.Step;

/**
 * Cuts a script that breaks the law down to the steps that it takes: leaves out one half of it, or else one quarter, and so on
 * down to single steps, as long as it still breaks it (delta debugging; Zeller and Hildebrandt, 2002).
 *
 * <p>A play takes seconds, so there is only time for some. Of some sixty steps, mostly a few are left after thirty plays.
 *
 * @param breaks whether a script breaks the law
 * @param isTimeUp asked before each play; what is the shortest by then is taken
 */
record Shortening(Predicate<Script> breaks, BooleanSupplier isTimeUp) {
    Script of(Script broken) {
        List<Step> steps = broken.steps();
        int parts = 2;
        while (steps.size() >= 2 && !isTimeUp.getAsBoolean()) {
            List<Step> shorter = withoutOnePart(steps, parts);
            if (shorter.size() < steps.size()) {
                steps = shorter;
                parts = Math.max(parts - 1, 2);
            } else if (parts < steps.size()) {
                parts = Math.min(2 * parts, steps.size());
            } else {
                break;
            }
        }
        return new Script(steps);
    }

    /** All steps, where each part is needed or time is up. */
    private List<Step> withoutOnePart(List<Step> steps, int parts) {
        for (int part = 0; part < parts && !isTimeUp.getAsBoolean(); part++) {
            List<Step> shorter = new ArrayList<>(steps.subList(0, steps.size() * part / parts));
            shorter.addAll(steps.subList(steps.size() * (part + 1) / parts, steps.size()));
            if (breaks.test(new Script(shorter))) {
                return shorter;
            }
        }
        return steps;
    }
}
