package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\u201cThe Tide at Night\u201d,|The Tide at Night",
                "\"The Tide at Night\"|The Tide at Night",
                "\u2018Tide\u2019 bought by the Harbour Times|\u2018Tide\u2019 bought by the Harbour Times",
                "The \"Tide\" at Night.|The \"Tide\" at Night"
            })
    void takesOffTheMarksAroundATitleAndNoOthers(String written, String title) {
        assertThat(Titles.clean(written)).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>There is <a href=U>a post titled \"How bees dance\"</a> that says it:</p>¶",
                "<p>Ada Quill has a post called <a href=U>How bees dance</a> in which she says:</p>¶",
                "<p>This is from the article titled How bees dance:</p>¶",
                "<p>A quote from the story <em>How bees dance</em></p>¶"
            })
    void areReadWhereAWorkIsCalledSo(String html) {
        assertThat(Quoted.title(html)).isEqualTo("How bees dance");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<p>The Bee Board regulations specify the following:</p>¶|Bee Board regulations",
                "<p>As they say in the FAQ:</p>¶|FAQ",
                "<p>In the Migrating from Wax guide on the site, it ends with:</p>¶|Migrating from Wax guide",
                "<p>In Ada Quill's <a href=U>Honey</a> there is a scene:</p>¶|Honey",
                "<p>Ada Quill's latest, <a href=U>Small Hives</a>, is excellent. My favourite part:</p>¶|Small Hives",
                "<p>The narrator, in <a href='https://en.wikipedia.org/wiki/Swarm_(novel)'>Swarm</a>, explains:</p>¶|Swarm",
                "<p>A line from the song Harbour Goose:</p>¶|Harbour Goose"
            })
    void areReadFromWhatIsSaidOfThem(String html, String title) {
        assertThat(Quoted.title(html)).isEqualTo(title);
    }

    @Test
    void speakForThemselves() {
        assertThat(Quoted.title("<p>Mind this from the Terms of Service of the hive:</p>¶"))
                .isEqualTo("Terms of Service");
        assertThat(Quoted.author("<p>A quote from the story <em>Quiet Harbour</em></p>¶"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>At one point (<a href=U>33:56</a>) Ada Quill recalls how it began:</p>¶",
                "<p><a href=U>A comment on Bee News</a> sums it up:</p>¶",
                "<p>Comme l'écrit <a href=U>Jeanne Abeille dans La Ruche</a> :</p>¶"
            })
    void areNoDescriptionsOfALink(String html) {
        assertThat(Quoted.url(html)).isEqualTo(Quoted.U);
        assertThat(Quoted.title(html)).isNull();
    }
}
