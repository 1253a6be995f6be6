package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It rises. ^high-water|<p>It rises.</p>",
                "It *rises*. ^0b7f3c|<p>It <em>rises</em>.</p>",
                "- One ^first1¶- Two|<ul><li>One</li><li>Two</li></ul>",
                "It rises.¶¶^high-water|<p>It rises.</p>",
                "It rises.¶^high-water|<p>It rises.</p>"
            })
    void areNotShown(String written, String html) {
        assertThat(Posts.markdown(written.replace('¶', '\n'))).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See above ^^",
                "x ^2",
                "It is ^high-water here",
                "`a ^high-water`",
                "a^high",
                "^this",
                "So funny ^_^"
            })
    void leavesOtherSigns(String markdown) {
        assertThat(Posts.markdown(markdown)).contains("^");
    }
}
