package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CjkEmphasisTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "海**深。**船|<p>海<strong>深。</strong>船</p>",
                "他说**“开船”**了|<p>他说<strong>“开船”</strong>了</p>",
                "用**`tide`**看|<p>用<strong><code>tide</code></strong>看</p>",
                "看**[海](/sea)**吧|<p>看<strong><a href=\"/sea\">海</a></strong>吧</p>",
                "**注：**海**很深**的|<p><strong>注：</strong>海<strong>很深</strong>的</p>",
                "**潮（しお）**は|<p><strong>潮（しお）</strong>は</p>",
                "**\"바다\"**는|<p><strong>\"바다\"</strong>는</p>",
                "**注：**API|<p><strong>注：</strong>API</p>",
            })
    void boldWordsNeedNoSpaces(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo(html);
    }

    @Test
    void codeKeepsItsAsterisks() {
        assertThat(html("`海**。`")).isEqualTo("<p><code>海**。</code></p>");
    }

    @Test
    void asterisksThatPairNothingStay() {
        assertThat(html("海**。")).isEqualTo("<p>海**。</p>");
    }

    @Test
    void otherScriptsKeepTheRuleOfCommonMark() {
        assertThat(CjkEmphasis.join("a**(b)**c").count()).isZero();
    }

    private static String html(String markdown) {
        return Posts.transformed("a.md", "---\ntitle: t\n---\n" + markdown).html();
    }
}
