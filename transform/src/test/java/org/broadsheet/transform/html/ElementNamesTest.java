package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ElementNamesTest {
    private final ElementNames names = new ElementNames(List.of("p", "table", "td", "p"));

    @Test
    void isASet() {
        assertThat(names).isEqualTo(new HashSet<>(List.of("td", "table", "p"))).hasSize(3);
        assertThat(names.contains("t")).isFalse();
        assertThat(names.contains(null)).isFalse();
    }

    @Test
    void tellsNamesOfOneHashApart() {
        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(new ElementNames(List.of("Aa")).contains("BB")).isFalse();
        assertThat(new ElementNames(List.of("Aa", "BB"))).contains("Aa", "BB");
    }

    @Test
    void holdsMany() {
        List<String> many =
                IntStream.range(0, 1_000).mapToObj(number -> "x" + number).toList();

        assertThat(new ElementNames(many)).containsExactlyElementsOf(many).doesNotContain("x1000");
    }

    @Test
    void findsANameInAText() {
        assertThat(names.in("<TaBle>", 1, 6)).isEqualTo("table");
        assertThat(names.in("<table>", 1, 5)).isNull();
        assertThat(names.in("<table>", 1, 1)).isNull();
        assertThat(names.in("<pre>", 1, 4)).isNull();
    }
}
