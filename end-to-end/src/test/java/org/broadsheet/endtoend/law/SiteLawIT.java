package org.broadsheet.endtoend.law;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The law of the site, for histories at random. How many is said by {@code -Djqwik.tries.default}; a breach is shrunk and
 * printed as a script, to be kept in {@code src/test/resources/scripts/}.
 */
class SiteLawIT {
    @Property(edgeCases = EdgeCasesMode.NONE)
    void isWhatIsMadeAfresh(@ForAll("scripts") Script script) {
        Theatre.play(script);
    }

    @Provide
    Arbitrary<Script> scripts() {
        return Scripts.scripts();
    }
}
