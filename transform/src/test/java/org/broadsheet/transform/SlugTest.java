package org.broadsheet.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "Hello World,hello-world",
        "Crème brûlée & Co.,creme-brulee-co",
        "Today's news,todays-news",
        "Straße nach Łódź,strasse-nach-lodz",
        "--a__b--,a-b",
        "你好 世界,你好-世界",
        "???,''"
    })
    void foldsToLettersDigitsAndDashes(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
    }
}
