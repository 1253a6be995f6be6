package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
    @ParameterizedTest
    @CsvSource({"'Bees, 12 of them!',bees12ofthem", "Über 'Bienen',überbienen", "他写道：蜂,他写道蜂", "𝐀 bee,𝐀bee", "'...',''"
    })
    void areAllThatIsLeftOfAText(String text, String letters) {
        assertThat(Letters.of(text)).isEqualTo(letters);
    }
}
