package org.broadsheet.transform.loss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The tide, at nine.   | The tide, at nine.  | The tide, at nine
            The tide at nine     | The tide            | The tide
            The tide<br>at nine  | The tide at nine    | The tide
            tide</p>             | tide                | tide
            tidewater            | tide                | ''
            tide                 | tidewater           | ''
            ti<b>de</b>          | tide                | ''
            caf&eacute;          | café                | ''
            tide*s*              | tides               | ''
            tide\u2019s end      | tide\u2019s end     | tide
            Tide                 | tide                | ''
            , tide               | tide                | ''
            amp                  | &amp;               | ''
            """)
    void readsWhatIsTheSameInWholeWords(String source, String text, String same) {
        Alignment alignment = new Alignment(source, text, List.of());

        assertThat(alignment.read(0)).isEqualTo(same.length());
    }

    @Test
    void goesOnBehindWordsOfTheProductAlone() {
        Alignment alignment = new Alignment("the tide<br>is in", "By Ada: the tide is out", List.of());

        assertThat(alignment.read(0)).isEqualTo(8);
        assertThat(alignment.read(12)).isEqualTo(2);
        assertThat(alignment.isWhole()).isTrue();
    }

    @Test
    void isWholeWhereWhatWasMissedStandsElsewhere() {
        Alignment alignment = new Alignment("tide", "the tide is out", List.of("Ada says"));
        alignment.read(0);
        miss(alignment, "Ada");
        miss(alignment, "the");
        miss(alignment, "out");

        assertThat(alignment.isWhole()).isTrue();

        miss(alignment, "tide");

        assertThat(alignment.isWhole()).isFalse();
    }

    private static void miss(Alignment alignment, String word) {
        ShownText.scan(word, (hash, offset) -> alignment.miss(hash));
    }
}
