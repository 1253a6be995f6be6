package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaModelTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<video src=//a.example/1><source src=//a.example/2></video>|<source src=\"https://a.example/1\"><source src=\"https://a.example/2\"></video>",
                "<audio>words <source src=//a.example/1></audio>|<source src=\"https://a.example/1\">words </audio>",
                "<audio><source src=//a.example/1>words</audio>|<source src=\"https://a.example/1\">words</audio>"
            })
    void putsSourcesFirstAndAllAddressesAmongThem(String written, String expected) {
        assertThat(Posts.html(written)).contains(expected).doesNotContain("video src", "audio src");
    }
}
