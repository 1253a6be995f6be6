package org.broadsheet.transform.shortcode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueExpressionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "\"/about/\" | relative_url ~ /about/",
                "site.baseurl ~ ^^",
                "page.title | escape ~ A title",
                "image ~ /cover.png",
                "page.image | prepend: site.baseurl ~ /cover.png",
                "'a|b' | append: \".png\" ~ a|b.png"
            })
    void comesTo(String expression, String value) {
        assertThat(ValueExpression.of(expression, Tagged.variables())
                        .orElseThrow()
                        .value())
                .isEqualTo(value);
    }

    @Test
    void saysWhichFilterItDoesNotKnow() {
        ValueExpression value = ValueExpression.of("\"x\" | embed: \"A talk\"", Tagged.variables())
                .orElseThrow();

        assertThat(value.filter()).isEqualTo("embed");
        assertThat(value.argument()).isEqualTo("A talk");
    }

    @Test
    void isNothingWhereThePostDoesNotKnow() {
        assertThat(ValueExpression.of("site.data.x", Tagged.variables())).isEmpty();
        assertThat(ValueExpression.of("a + b", Tagged.variables())).isEmpty();
    }

    @Test
    void knowsWhatATagAssigned() {
        Variables variables = Tagged.variables();
        variables.assign("photo", "/p.jpg");

        assertThat(ValueExpression.of("photo", variables).orElseThrow().value()).isEqualTo("/p.jpg");
    }
}
