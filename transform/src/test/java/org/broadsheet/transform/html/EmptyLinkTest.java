package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmptyLinkTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<p><a href=\"http://f.example/1\"></a></p>|<p><a href=\"http://f.example/1\">http://f.example/1</a></p>|1",
                "a<br><a href=\"http://f.example\"> </a><br>b|a<br><a href=\"http://f.example\">http://f.example</a><br>b|1",
                "<p><a href=\"http://f.example/1\"></a> <a href=\"http://f.example/1\"></a></p>|<p><a href=\"http://f.example/1\">http://f.example/1</a> <a href=\"http://f.example/1\"></a></p>|1",
                "a<a href=\"http://youtube.com/v/dQw4w9WgXcQ\" title=\"blocked\"></a>b|a<figure class=\"embed\"><a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\">Video on YouTube</a></figure>b|1",
                "<a href=\"http://youtube.com/v/dQw4w9WgXcQ\"></a><a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\">b</a>|<a href=\"http://youtube.com/v/dQw4w9WgXcQ\"></a><a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\">b</a>|1",
                "a<a href=\"http://www.f.example/1?b\"></a>b|a <a href=\"http://www.f.example/1?b\">f.example</a> b|1",
                "<a href=\"http://f.example\"></a><a href=\"http://f.example\">b</a>|<a href=\"http://f.example\"></a><a href=\"http://f.example\">b</a>|0",
                "<a href=\"/1\"></a>|<a href=\"/1\"></a>|0",
                "<a href=\"javascript:x\"></a><a name=\"x\"></a>|<a href=\"javascript:x\"></a><a name=\"x\"></a>|0",
                "<a href=\"http://f.example\"><img src=\"/a.png\"></a>|<a href=\"http://f.example\"><img src=\"/a.png\"></a>|0"
            })
    void keepsWhereItLeads(String html, String expected, int count) {
        assertThat(Trees.applied(new EmptyLink(), html)).isEqualTo(new Trees.Mended(expected, count));
    }
}
