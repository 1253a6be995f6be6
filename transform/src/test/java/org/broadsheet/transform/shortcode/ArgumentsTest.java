package org.broadsheet.transform.shortcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    @Test
    void readsNamedOnes() {
        Arguments given = read("src=\"a b.png\" alt='It\\'s' width=300 raw=`x \"y\"`");

        assertThat(given.named("src")).isEqualTo("a b.png");
        assertThat(given.named("ALT", "alt")).isEqualTo("It's");
        assertThat(given.named("width")).isEqualTo("300");
        assertThat(given.named("raw")).isEqualTo("x \"y\"");
    }

    @Test
    void readsThoseWithColonsAndCommas() {
        Arguments given = read("\"figure.html\", image: \"/a,b.png\", alt: \"A, B\"");

        assertThat(given.at(0)).isEqualTo("figure.html");
        assertThat(given.named("image")).isEqualTo("/a,b.png");
        assertThat(given.named("alt")).isEqualTo("A, B");
    }

    @Test
    void takesAnAddressForOneValue() {
        assertThat(read("http://a.org/b?c=d left").positional()).containsExactly("http://a.org/b?c=d", "left");
    }

    @Test
    void looksUpBareWordsOnly() {
        Arguments given = Arguments.read("id=page.image \"page.image\"", Tagged.variables()::bare);

        assertThat(given.named("id")).isEqualTo("/cover.png");
        assertThat(given.at(0)).isEqualTo("page.image");
    }

    @Test
    void hasNothingWhereNothingIsGiven() {
        assertThat(read("").values()).isEmpty();
        assertThat(read("a=").named("a")).isEmpty();
        assertThat(read("x").at(5)).isEmpty();
    }

    private static Arguments read(String text) {
        return Arguments.read(text, UnaryOperator.identity());
    }
}
