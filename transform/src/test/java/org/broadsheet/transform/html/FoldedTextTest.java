package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTextTest {
    @Test
    void hasOneSpaceForEachRunOfWhiteSpace() {
        assertThat(folded("one two")).hasToString("one two");
        assertThat(folded("  one  two ")).hasToString("one two");
        assertThat(folded("one\ttwo\n three")).hasToString("one two three");
        assertThat(folded("one \u00A0two\u3000three\u00A0")).hasToString("one two three");
        assertThat(folded("\u00e9n \u201ctwo\u201d")).hasToString("\u00e9n \u201ctwo\u201d");
        assertThat(folded("   ")).hasToString("");
    }

    @Test
    void foldsWhiteSpaceOverTheEdgesOfItsParts() {
        assertThat(folded("one ", " two", "-three", " ", "four")).hasToString("one two-three four");
    }

    @Test
    void breaksALineOnlyBetweenWords() {
        FoldedText text = new FoldedText();
        text.end();
        text.append("one ");
        text.end();
        text.end();
        text.append(" two");
        text.end();

        assertThat(text).hasToString("one\ntwo");
    }

    @Test
    void growsWithWhatIsAdded() {
        FoldedText text = new FoldedText(1);
        text.append("one");
        text.append(" two ".repeat(1000));

        assertThat(text).hasToString("one" + " two".repeat(1000));
        assertThat(text.subSequence(4, 7)).isEqualTo("two");
    }

    private static FoldedText folded(String... parts) {
        FoldedText text = new FoldedText();
        for (String part : parts) {
            text.append(part);
        }
        return text;
    }
}
