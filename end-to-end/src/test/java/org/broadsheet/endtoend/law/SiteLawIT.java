package org.broadsheet.endtoend.law;

import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.awaitility.core.ConditionTimeoutException;

/**
 * The law of the site, for histories at random. How many is said by {@code -Djqwik.tries.default}; a breach is cut short
 * and printed as a script, to be kept in {@code src/test/resources/scripts/}.
 */
class SiteLawIT {
    private static final Duration TIME_TO_SHORTEN = Duration.ofMinutes(5);

    /** Without the shrinking of jqwik, which plays thousands of scripts; {@link Shortening} plays dozens. */
    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void isWhatIsMadeAfresh(@ForAll("scripts") Script script) {
        try {
            Theatre.play(script);
        } catch (AssertionError | ConditionTimeoutException e) {
            long deadline = System.nanoTime() + TIME_TO_SHORTEN.toNanos();
            Script shortest = new Shortening(SiteLawIT::isBrokenBy, () -> System.nanoTime() > deadline).of(script);
            throw new AssertionError(
                    "the law is broken by this script (in full: " + script.steps() + "):\n\n" + shortest, e);
        }
    }

    private static boolean isBrokenBy(Script script) {
        try {
            Theatre.play(script);
            return false;
        } catch (AssertionError | ConditionTimeoutException e) {
            return true;
        }
    }

    @Provide
    Arbitrary<Script> scripts() {
        return Scripts.scripts();
    }
}
