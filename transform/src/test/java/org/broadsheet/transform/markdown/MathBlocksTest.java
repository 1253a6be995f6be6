package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MathBlocksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "$$|h|+ t|= 3|$$ ~ ````|h|+ t|= 3|````",
                "A|$$|h||+ t|$$|B ~ A|````|h||+ t|````|B",
                "$$ h_1|- t_2 $$. ~ ````|h_1|- t_2.|````",
                "$$|h_1|= t|$$ {#eq:tide} ~ ````|h_1|= t|````",
                "> $$|> h|> + t|> $$ ~ > ````|> h|> + t|> ````",
                "- A||  $$|  h|  + t|  $$ ~ - A||  ````|  h|  + t|  ````",
                "\\begin{align*}|    h &= t \\\\||    t &= 1|\\end{align*} ~ ````|\\begin{align*}|    h &= t \\\\||    t &= 1|\\end{align*}|````"
            })
    void fencesFormulas(String written, String fenced) {
        assertThat(MathBlocks.fence(written.replace('|', '\n'))).isEqualTo(fenced.replace('|', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$ is the shell's number\n\nand $$ again",
                "$$h_1$$ and\n$$t_1$$",
                "```\n$$\nh\n+ t\n$$\n```",
                "It is $$\nh\n$$",
                "$$\n$$",
                "$$\nh_1",
                "$$\nh_1\n$$ and on",
                "\\begin{document}\nWords\n\\end{document}",
                "\\begin{align}\nh"
            })
    void leavesWhatIsNone(String markdown) {
        assertThat(MathBlocks.fence(markdown)).isEqualTo(markdown);
    }

    @Test
    void readsOnlyWhatIsNear() {
        String endless = "\\begin{align}\n".repeat(20_000);

        assertThat(MathBlocks.fence(endless)).isEqualTo(endless);
    }
}
