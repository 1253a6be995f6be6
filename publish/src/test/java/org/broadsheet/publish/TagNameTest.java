package org.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagNameTest {
    @ParameterizedTest
    @CsvSource({
        "News, news",
        "Two Words, two-words",
        "C++, c-plus-plus",
        "C#, c-sharp",
        "../etc, etc",
        "Überraschung, überraschung",
        "東京, 東京",
    })
    void hasAReadableSlug(String written, String slug) {
        assertThat(TagName.of(written)).contains(new TagName(slug, written));
    }

    @Test
    void hasASlugEvenOfSigns() {
        assertThat(TagName.of("!!!").orElseThrow().slug()).matches("tag-[0-9a-f]{8}");
        assertThat(TagName.of("  ")).isEmpty();
    }
}
