package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanSpeakerTest {
    private static final String QUOTATION = "<blockquote><p>蜜蜂在冬天睡觉，没有人叫醒它们。</p></blockquote>";

    @ParameterizedTest
    @CsvSource({"鲁迅写道：, 鲁迅", "鲁迅曾说过：, 鲁迅", "据新华社报道：, 新华社", "正如鲁迅所说：, 鲁迅", "约翰·史密斯指出：, 约翰·史密斯"})
    void isNamedBeforeTheVerb(String sentence, String name) {
        assertThat(Quoted.author("<p>" + sentence + "</p>" + QUOTATION)).isEqualTo(name);
    }

    @Test
    void writesInAWork() {
        String html = "<p>鲁迅在《野草》中写道：</p>" + QUOTATION;

        assertThat(Quoted.author(html)).isEqualTo("鲁迅");
        assertThat(Quoted.title(html)).isEqualTo("野草");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我说：", "他写道：", "有人曾说：", "下雨了。", "说："})
    void isNotGuessed(String sentence) {
        assertThat(Quoted.source("<p>" + sentence + "</p>" + QUOTATION)).isNull();
    }

    @Test
    void isNamedWithAWorkBehindADash() {
        String html = "<blockquote><p>蜜蜂在冬天睡觉。</p><p>—— 鲁迅《野草》</p></blockquote>";

        assertThat(Quoted.author(html)).isEqualTo("鲁迅");
        assertThat(Quoted.title(html)).isEqualTo("野草");
    }
}
