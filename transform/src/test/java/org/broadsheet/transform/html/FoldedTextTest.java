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

    @Test
    void countsItsWordsAlong() {
        assertThat(folded("the tide", "  turns & ", "- 9", "th").count()).isEqualTo(4);
        assertThat(folded("un", "believ", "able").count()).isEqualTo(1);
        assertThat(folded("-tide ", "--").count()).isEqualTo(1);
        assertThat(folded("caf\u00e9 \u00e0 \u201cla\u201d mar\u00e9e").count()).isEqualTo(4);
        assertThat(folded("caf\u00e9 \u6f6e\u6c50").count()).isEqualTo(3);
        assertThat(folded("\ud83d\ude00 \ud840\udc00\ud840\udc00").count()).isEqualTo(2);
    }

    @Test
    void saysWhetherAPageEscapesAnyOfWhatWasAddedLast() {
        FoldedText text = folded("a < b");
        assertThat(text.hasEscaped()).isTrue();

        text.append("it's \"so\"\n\u2026");
        assertThat(text.hasEscaped()).isFalse();

        text.append("\u00A0");
        assertThat(text.hasEscaped()).isTrue();
    }

    @Test
    void endsAWordWithItsLine() {
        FoldedText text = folded("one");
        text.end();
        text.append("two");

        assertThat(text.count()).isEqualTo(2);
    }

    private static FoldedText folded(String... parts) {
        FoldedText text = new FoldedText();
        for (String part : parts) {
            text.append(part);
        }
        return text;
    }
}
