package org.broadsheet.transform.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "100vw",
                "(max-width: 600px) 100vw, 600px",
                "(min-width: 40em) and (max-width: 60em) 50vw, (orientation: portrait) 90vw, 33.3vw"
            })
    void keepsSizes(String sizes) {
        assertThat(Conditions.sizes(sizes)).isEqualTo(sizes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "auto",
                "(max-width: 600px) 100vw",
                "calc(100vw - 2rem)",
                "100%",
                "url(//evil.example)",
                "(max-width: 600px) 100vw, expression(alert(1))"
            })
    void dropsSizesThatAreNotSurelyValid(String sizes) {
        assertThat(Conditions.sizes(sizes)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(min-width:600px)                               | (min-width:600px)",
                "only screen  and (Max-Width: 30rem)             | only screen and (max-width: 30rem)",
                "(prefers-color-scheme: dark)                    | (prefers-color-scheme: dark)",
                "(min-width: 1px) or (url(x))                    | ''",
                "</style><script>                                | ''"
            })
    void keepsMediaOfFewWords(String media, String kept) {
        assertThat(Conditions.media(media)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image/webp                        | image/webp",
                "IMAGE/SVG+XML                     | image/svg+xml",
                "video/mp4; codecs=\"avc1, mp4a\"  | video/mp4",
                "text/html                         | ''",
                "image/<b>                         | ''"
            })
    void keepsTypesOfMedia(String type, String kept) {
        assertThat(Conditions.type(type)).isEqualTo(kept);
    }

    @Test
    void doesNotReadWhatNobodyWrote() {
        assertThat(Conditions.sizes("(max-width: 1px) 1px, ".repeat(100_000) + "1px"))
                .isEmpty();
    }
}
