package org.broadsheet.transform.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SrcsetTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a.jpg                                  | a.jpg 1x",
                "a.jpg 300w, b.jpg 600w                 | a.jpg 300w, b.jpg 600w",
                "a.jpg 300w,b.jpg 600w                  | a.jpg 300w, b.jpg 600w",
                "a.jpg, b.jpg 1.5x, c.jpg 2x            | a.jpg 1x, b.jpg 1.5x, c.jpg 2x",
                "a.jpg,b.jpg 2x                         | a.jpg,b.jpg 2x",
                "/w_300,h_200/a.jpg 300w, c.jpg 600w    | /w_300,h_200/a.jpg 300w, c.jpg 600w",
                ", ,a.jpg 1x,                           | a.jpg 1x",
                "a.jpg 300w 200h, b.jpg wide, c.jpg 0w, d.jpg 0x, e.jpg -1x, f.jpg 9w | f.jpg 9w",
                "a.jpg 2x, b.jpg 300w                   | b.jpg 300w",
                "a.jpg 1x, b.jpg, c.jpg 1.0x            | a.jpg 1x",
                "~~                                     | ~~"
            })
    void readsAsBrowsersDoAndWritesWhatIsValid(String attribute, String written) {
        assertThat(Srcset.parse(attribute)).hasToString(written);
        assertThat(Srcset.parse(written)).hasToString(written);
    }

    @Test
    void takesNoMoreThanAPictureHas() {
        assertThat(Srcset.parse("a 1w, ".repeat(100_000)).candidates()).hasSize(1);
        assertThat(Srcset.parse(" ".repeat(100_000) + "a,".repeat(100_000)).candidates())
                .hasSize(1);
    }

    @Test
    void leavesOutWhatCannotBeHad() {
        Srcset set = Srcset.parse("own.jpg 300w, gone.jpg 900w, odd.jpg 600w");

        Srcset there = set.map(address -> switch (address) {
            case "own.jpg" -> "/assets/own.jpg";
            case "odd.jpg" -> "odd,";
            default -> "";
        });

        assertThat(there).hasToString("/assets/own.jpg 300w");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a 300w, b 1200w, c 600w | b", "a, b 3x, c 2x           | b"})
    void knowsTheLargest(String attribute, String largest) {
        assertThat(Srcset.parse(attribute).largest()).isEqualTo(largest);
    }
}
