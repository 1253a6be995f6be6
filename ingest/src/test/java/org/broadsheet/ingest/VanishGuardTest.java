package org.broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VanishGuardTest {
    private final KnownFiles known = new KnownFiles();

    @ParameterizedTest
    @CsvSource({
        "19, 19, false", // few
        "20, 20, true",
        "20, 39, true",
        "20, 40, false", // half is not more than half
        "21, 40, true",
        "100, 1000, false",
        "0, 0, false"
    })
    void holdsWhenManyAndMostAreGone(int missing, int all, boolean held) {
        assertThat(VanishGuard.reasonToHold(known, missingOf(missing, all)).isPresent())
                .isEqualTo(held);
    }

    @Test
    void saysHowMany() {
        assertThat(VanishGuard.reasonToHold(known, missingOf(30, 40))).hasValue("30 of 40 known files are gone");
    }

    @Test
    void whatIsThereUnderAnotherNameIsNotGone() {
        Set<String> missing = missingOf(30, 30);
        for (int i = 0; i < 15; i++) {
            known.put("moved/" + i + ".md", Entries.withHash("hash " + i));
        }

        assertThat(VanishGuard.reasonToHold(known, missing)).isEmpty();
    }

    @Test
    void whatWasDeletedBeforeIsNotAnotherName() {
        Set<String> missing = missingOf(30, 30);
        for (int i = 0; i < 30; i++) {
            known.put("moved/" + i + ".md", Entries.deleted("hash " + i));
        }

        assertThat(VanishGuard.reasonToHold(known, missing)).isPresent();
    }

    private Set<String> missingOf(int missing, int all) {
        Set<String> paths = new TreeSet<>();
        for (int i = 0; i < all; i++) {
            known.put(i + ".md", Entries.withHash("hash " + i));
            if (i < missing) {
                paths.add(i + ".md");
            }
        }
        return paths;
    }
}
