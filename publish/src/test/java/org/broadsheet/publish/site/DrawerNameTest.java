package org.broadsheet.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawerNameTest {
    @ParameterizedTest
    @CsvSource({
        "2009, 2009, 2009, Archive",
        "-0044, -0044, -0044, Archive",
        "2009/08, August 2009, August 2009, Months",
        "2009/08/06, 6 August 2009, 6, Days",
        "2009/08/06/~t, 6 August 2009 · T, T, First letters",
        "2009/08/06/~t/3/a, 6 August 2009 · T · part 3a, Part a, Parts",
        "undated, Undated, Undated, Archive",
        "undated/~0, Undated · 0–9, 0–9, First letters",
        "~other, Others, Others, First letters",
        "~t/3, T · part 3, Part 3, Parts"
    })
    void saysADrawerInWords(String drawer, String inFull, String inItsPlace, String kind) {
        assertThat(DrawerName.of(drawer)).isEqualTo(new DrawerName(inFull, inItsPlace, kind));
    }

    @Test
    void putsTheNewestFirstAndWhatHasNoDateLast() {
        assertThat(Stream.of("2008", "undated", "2010").sorted(DrawerName.ORDER))
                .containsExactly("2010", "2008", "undated");
        assertThat(Stream.of("~z", "~other", "~a", "~0").sorted(DrawerName.ORDER))
                .containsExactly("~0", "~a", "~z", "~other");
        assertThat(Stream.of("2010/01/01/~t/a", "2010/01/01/~t/0").sorted(DrawerName.ORDER))
                .containsExactly("2010/01/01/~t/0", "2010/01/01/~t/a");
    }
}
