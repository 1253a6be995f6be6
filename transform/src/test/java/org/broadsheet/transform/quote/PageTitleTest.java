package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTitleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "The Quiet Hive - Beeline; https://beeline.example/1; The Quiet Hive; -; Beeline",
                "The Quiet Hive | by Ada Quill | Bees | Beeline; https://beeline.example/1; The Quiet Hive; Ada Quill; Beeline",
                "The Quiet Hive | World news | The Beeline; https://thebeeline.example/1; The Quiet Hive; -; The Beeline",
                "The Quiet Hive - Ada Quill's Blog - Beeline.example; https://blogs.beeline.example/1; The Quiet Hive; Ada Quill; Beeline.example",
                "Beeline: The Quiet Hive; https://www.beeline.example/1; The Quiet Hive; -; Beeline",
                "The Hive - A Story - Beeline; https://beeline.example/1; The Hive - A Story; -; Beeline",
                "[toread] The Quiet Hive; https://hives.example/1; The Quiet Hive; -; -",
                "The Hive: A Story; https://hives.example/1; The Hive: A Story; -; -",
                "Hives - and how to keep them; https://bees.example/1; Hives - and how to keep them; -; -"
            })
    void isReadInItsParts(String title, String url, String work, String author, String site) {
        assertThat(PageTitle.of(title, url)).isEqualTo(new PageTitle(work, author, site));
    }

    @Test
    void isTheTitleOfThePostWhereThePageIsCalledSo() {
        String html =
                "<blockquote class=\"posterous_long_quote\"><p>Never open a hive in the rain, and never in a hurry.</p></blockquote>"
                        + "<div class=\"posterous_quote_citation\">via <a href=\"https://beeline.example/2010/why-the-hives-hum/\">beeline.example</a></div>";

        assertThat(Quoted.last("Why the Hives Hum | Beeline", html).source().title())
                .isEqualTo("Why the Hives Hum");
        assertThat(Quoted.last("On hives", html).source().title()).isNull();
    }
}
