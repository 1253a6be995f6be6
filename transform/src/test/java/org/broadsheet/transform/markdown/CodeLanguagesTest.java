package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeLanguagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Bees:¶¶    :::python¶    import hive¶    hive.open()|<p>Bees:</p>¶<pre><code class=\"language-python\">import hive¶hive.open()¶</code></pre>",
                "Bees:¶¶\t:::c++¶\tint bees;|<p>Bees:</p>¶<pre><code class=\"language-c++\">int bees;¶</code></pre>",
                "Bees:¶¶    :::bash hl_lines=\"1 2\"¶    ls hives|<p>Bees:</p>¶<pre><code class=\"language-bash\">ls hives¶</code></pre>",
                "* Bees:¶¶        :::bash¶        ls hives|<ul><li><p>Bees:</p><pre><code class=\"language-bash\">  ls hives¶</code></pre></li></ul>"
            })
    void namesTheLanguageOfIndentedCode(String written, String expected) {
        assertThat(Markdown.html(written.replace('¶', '\n'))).isEqualTo(expected.replace('¶', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bees:\n\n    :::python",
                "Bees:\n\n    import hive\n    :::python\n    hive.open()",
                "Bees:\n\n    :::python and more\n    hive.open()",
                "Bees:\n\n```\n:::python\nhive.open()\n```"
            })
    void leavesOtherCode(String markdown) {
        assertThat(Markdown.html(markdown)).contains(":::python");
    }
}
