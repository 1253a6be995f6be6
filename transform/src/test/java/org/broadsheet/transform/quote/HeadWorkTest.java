package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadWorkTest {
    @ParameterizedTest
    @ValueSource(strings = {"The Quiet Hive, by Ada Quill", "\\\"The Quiet Hive\\\" by Ada Quill"})
    void namesTheWorkAndItsMakerWithoutALabel(String title) {
        Source source = Quoted.last(title, "<p>On loneliness.</p>¶").source();

        assertThat(source.title()).isEqualTo("The Quiet Hive");
        assertThat(source.author().name()).isEqualTo("Ada Quill");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Quill on small hives", "Ada Quill: small hives"})
    void namesWhomAPostOpensWith(String title) {
        assertThat(Quoted.last(title, "¶<p>I agree.</p>").source().author().name())
                .isEqualTo("Ada Quill");
        assertThat(Quoted.last(title, "<p>I went there.</p>¶").source()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Book notes: The Quiet Hive by Ada Quill|The Quiet Hive|Ada Quill",
                "Notes on Honey by Ada Quill|Honey|Ada Quill",
                "Rezension: The Quiet Hive by Ada Quill|The Quiet Hive|Ada Quill",
                "Review: The Quiet Hive|The Quiet Hive|"
            })
    void isReadFromThePostsTitle(String head, String title, @Nullable String maker) {
        assertThat(HeadWork.of(head)).isEqualTo(new HeadWork(title, maker));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bread by Ada Quill", "Review: a year", "Review", "Notes on bees", "Reading Ada Quill"})
    void isNotGuessed(String head) {
        assertThat(HeadWork.of(head)).isNull();
    }

    @Test
    void isQuotedWhereNothingElseIsNamed() {
        Source source = source("Book notes: The Quiet Hive by Ada Quill", "<p>On rain:</p>\u00b6");

        assertThat(source).isNotNull();
        assertThat(source.title()).isEqualTo("The Quiet Hive");
        assertThat(source.author().name()).isEqualTo("Ada Quill");
    }

    @Test
    void isNotWhatTheAuthorImagines() {
        assertThat(source("Book notes: The Quiet Hive by Ada Quill", "<p>Imagine something like this:</p>\u00b6"))
                .isNull();
    }

    @Test
    void completesWhatItsMakerSays() {
        Source source = source("Review: The Quiet Hive", "<p>As Ada Quill puts it:</p>\u00b6");

        assertThat(source).isNotNull();
        assertThat(source.title()).isEqualTo("The Quiet Hive");
    }

    private static @Nullable Source source(String title, String html) {
        return Quoted.last(title, html).source();
    }
}
