package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpacedAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "![pier](old pier.jpg)|![pier](old%20pier.jpg)",
                "![](/img/Screen Shot 2019-03-03 at 10.10.png)|![](/img/Screen%20Shot%202019-03-03%20at%2010.10.png)",
                "[plan](files/tide plan (1).pdf \"Tides\")|[plan](files/tide%20plan%20(1).pdf \"Tides\")",
                "[mail](https://example.org/to?subject=Re: Tides)|[mail](https://example.org/to?subject=Re:%20Tides)",
                "[page](/notes/low tide/)|[page](/notes/low%20tide/)",
                "[pier](/a.jpg \"Photo by \"jane\" of it\")|[pier](/a.jpg \"Photo by &quot;jane&quot; of it\")",
                "![](tide.png =250x) b|![](tide.png) b",
                "![](tide.png \"Low\" =100x200)|![](tide.png \"Low\")",
                "[![](https://example.org/a.png align=\"center\")](/b)|[![](https://example.org/a.png)](/b)",
                "![](https://example.org/0b7f align=\"left\")|![](https://example.org/0b7f)"
            })
    void writesAddressesAsMarkdownTakesThem(String written, String mended) {
        SourceRule.Mended after = SpacedAddress.mend(written);

        assertThat(after.html()).isEqualTo(mended);
        assertThat(after.count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`![pier](old pier.jpg)`",
                "```\n![pier](old pier.jpg)\n```\n",
                "[sic](as he said it)",
                "[sic](as he said. And left)",
                "![pier](pier.jpg)",
                "![pier](<old pier.jpg>)",
                "[pier](pier.html \"The old pier\")",
                "[pier](pier.html 'The old pier')",
                "f[i](a = b)",
                "[pier](old\npier.jpg)",
                "[pier](old pier.jpg"
            })
    void leavesCodeAndWordsInBrackets(String markdown) {
        assertThat(SpacedAddress.mend(markdown)).isEqualTo(new SourceRule.Mended(markdown, 0));
    }

    @Test
    void readsOnlyWhatIsNear() {
        String long1 = "](".repeat(50_000);

        assertThat(SpacedAddress.mend(long1).count()).isZero();
    }
}
