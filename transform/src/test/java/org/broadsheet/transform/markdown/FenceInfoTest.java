package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FenceInfoTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ruby|ruby",
                "{.python .numberLines}|python",
                "{r, echo=FALSE}|r",
                "js{1,3-4}|js",
                "ruby:app/tide.rb|ruby",
                "c++|c++",
                "rust,ignore|rust",
                "title=tide|''",
                "{#tide}|''",
                "''|''"
            })
    void namesTheLanguage(String info, String language) {
        assertThat(FenceInfo.language(info)).isEqualTo(language);
    }
}
