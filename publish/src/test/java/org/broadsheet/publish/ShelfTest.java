package org.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.broadsheet.events.PostId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShelfTest {
    private static final PostId POST = new PostId("inbox/a.md");

    @Test
    void liesByDateThenLetterThenPart() {
        assertThat(shelf("2009-08-06T23:30:00Z", "Tides", ZoneOffset.UTC).drawers())
                .startsWith("2009", "2009/08", "2009/08/06", "2009/08/06/~t")
                .hasSize(10);
        assertThat(shelf("2009-08-06T23:30:00Z", "Tides", ZoneId.of("Europe/Paris"))
                        .drawers())
                .contains("2009/08/07");
    }

    @Test
    void liesByLetterWithoutADate() {
        Shelf shelf = Shelf.of(Rank.of(POST, null), "Tides", ZoneOffset.UTC);

        assertThat(shelf.top()).isEqualTo("undated");
        assertThat(shelf.drawers()).startsWith("undated", "undated/~t", "undated/~t/" + part(shelf));
    }

    @ParameterizedTest
    @CsvSource({
        "Über uns, ~u",
        "éclair, ~e",
        "9 lives, ~0",
        "٣ months, ~0",
        "'“Quoted”', ~other",
        "Ωμέγα, ~ω",
        "ς, ~σ",
        // In one block of the dictionary.
        "一年, ~一",
        "丁目, ~一",
        "한국, ~\u1112"
    })
    void knowsANamesFirstLetterInAnyScript(String name, String drawer) {
        assertThat(Shelf.ofName(name).top()).isEqualTo(drawer);
    }

    @Test
    void doesNotMoveWithTheTitleBelowItsLetter() {
        assertThat(part(shelf("2009-08-06T00:00:00Z", "One", ZoneOffset.UTC)))
                .isEqualTo(part(shelf("2009-08-06T00:00:00Z", "Two", ZoneOffset.UTC)));
    }

    private static String part(Shelf shelf) {
        return shelf.path().replaceFirst(".*~[^/]+/", "").substring(0, 1);
    }

    private static Shelf shelf(String instant, String title, ZoneId zone) {
        return Shelf.of(new Rank(Instant.parse(instant).toEpochMilli(), POST), title, zone);
    }
}
