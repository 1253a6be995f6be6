package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.broadsheet.transform.InvalidPostException;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestingGuardTest {
    private final NestingGuard guard = new NestingGuard(5);

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "- ", "* ", "+ ", "1. > "})
    void countsTheMarkersAtTheStartOfALine(String marker) {
        assertThatCode(() -> guard.checkMarkers(marker.repeat(5) + "a", 1)).doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidPostException.class)
                .isThrownBy(() -> guard.checkMarkers("a\n\n" + marker.repeat(6) + "a", 10))
                .satisfies(refusal -> assertThat(refusal.line()).isEqualTo(12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a >>>>>>>>",
                "----------",
                "**********",
                "*a* - b - c - d - e - f - g",
                "- a\n- b\n- c\n- d\n- e\n- f"
            })
    void countsNoOtherSigns(String markdown) {
        assertThatCode(() -> guard.checkMarkers(markdown, 1)).doesNotThrowAnyException();
    }

    @Test
    void refusesAParagraphWithoutEnd() {
        assertThatExceptionOfType(InvalidPostException.class)
                .isThrownBy(() -> guard.checkMarkers("a\n".repeat(50_001), 1))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo("too-large"));
        assertThatCode(() -> guard.checkMarkers("a\n\n".repeat(50_001), 1)).doesNotThrowAnyException();
    }

    @Test
    void countsTheLevelsOfATreeAndNotItsNodes() {
        assertThatCode(() -> guard.checkTree(tree(4, 100))).doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidPostException.class)
                .isThrownBy(() -> guard.checkTree(tree(6, 1)))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo("too-deep"));
        assertThatExceptionOfType(InvalidPostException.class).isThrownBy(() -> guard.checkTree(tree(100_000, 1)));
    }

    private static Node tree(int depth, int leaves) {
        Document root = new Document();
        Node inner = root;
        for (int i = 1; i < depth; i++) {
            BlockQuote quote = new BlockQuote();
            inner.appendChild(quote);
            inner = quote;
        }
        for (int i = 0; i < leaves; i++) {
            inner.appendChild(new Paragraph());
        }
        return root;
    }
}
