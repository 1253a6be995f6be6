package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "As Ada Quill puts it:|Ada Quill",
                "My friend Ada Quill, who keeps bees, has said:|Ada Quill",
                "Ada van Quill once wrote in her diary:|Ada van Quill",
                "Reading Ada Quill says more:|Ada Quill"
            })
    void ofASpeakerIsRead(String sentence, String name) {
        assertThat(Names.speaker(sentence)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quill says:",
                "The Bee Board says:",
                "Over Radio Ada Quill said:",
                "somebody of North University notes:",
                "Ada Quill and her bees:",
                "ada quill said:"
            })
    void isNotGuessed(String sentence) {
        assertThat(Names.speaker(sentence)).isNull();
    }

    @Test
    void ofAWorksMakerStandsAfterOrBeforeIt() {
        assertThat(Names.maker(" by Ada Quill, 1911")).isEqualTo("Ada Quill");
        assertThat(Names.owner("I liked Ada Quill's new book")).isEqualTo("Ada Quill");
        assertThat(Names.owner("I liked the book")).isNull();
    }

    @Timeout(5)
    @ParameterizedTest
    @ValueSource(strings = {"Ab ", "A", "Ab, ", "A. ", "Ab van "})
    void takesLittleTime(String part) {
        assertThat(Names.speaker(part.repeat(50_000))).isNull();
    }
}
