package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalloutsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "> [!NOTE]¶> Low *water*.|<details open><summary>Note</summary><p>Low <em>water</em>.</p></details>",
                "> [!warning]- Mind the tide¶>¶> Words.|<details open><summary>Mind the tide</summary><p>Words.</p></details>",
                "> [!tip] Mind *the* `tide`¶> Words.|<details open><summary>Mind the tide</summary><p>Words.</p></details>",
                "!!! tip¶    Words.¶¶    More.¶¶After.|<details open><summary>Tip</summary><p>Words.</p><p>More.</p></details>¶<p>After.</p>",
                "??? note \"Mind the tide\"¶    - One|<details open><summary>Mind the tide</summary><ul><li>One</li></ul></details>"
            })
    void areBoxesWithATitleAndQuoteNobody(String written, String expected) {
        PostEnriched post = Markdown.post(written.replace('¶', '\n'));

        assertThat(post.html()).isEqualTo(expected.replace('¶', '\n'));
        assertThat(post.quotes()).isEmpty();
        assertThat(post.warnings()).isEmpty();
    }

    @Test
    void quoteSomebodyWhereTheySaySo() {
        PostEnriched post = Markdown.post("> [!quote] Jane Doe\n> The tide waits for nobody.");

        assertThat(post.quotes()).singleElement().satisfies(quote -> {
            assertThat(quote.text()).isEqualTo("The tide waits for nobody.");
            assertThat(quote.source().author().name()).isEqualTo("Jane Doe");
        });
        assertThat(post.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> Words [!NOTE]\n> here.",
                "!!! What a tide, they said",
                "??? who knows",
                "`> [!NOTE]` makes one."
            })
    void areNoneElsewhere(String markdown) {
        assertThat(Markdown.html(markdown)).doesNotContain("<details");
    }
}
