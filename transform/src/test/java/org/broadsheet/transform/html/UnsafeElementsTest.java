package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.broadsheet.transform.embed.FramePolicy;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsafeElementsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a<script>alert(1)</script><style>b{}</style>b|ab|2",
                "a<!-- b -->c|ac|0",
                "<template>a</template><meta charset=x><link rel=x>b|b|0",
                "<input type=checkbox checked>Milk|\u2611 Milk|0",
                "<input type=checkbox>Milk|\u2610 Milk|0",
                "a<input type=submit value=Go>b<input type=hidden value=x>|a Go b|0",
                "a<textarea>b</textarea>|a<code> b </code>|0",
                "a<svg><text>drawn</text></svg>b|a drawn b|1",
                "<video controls><source src=/a.mp4></video>|<video controls><source src=\"/a.mp4\"></video>|0"
            })
    void leaveOnlyTheirWords(String html, String expected, int count) {
        Trees.Mended mended = Trees.applied(new UnsafeElements(FramePolicy.NONE), html);

        assertThat(mended.html().replace("controls=\"\"", "controls")).isEqualTo(expected);
        assertThat(mended.count()).isEqualTo(count);
    }

    @Test
    void showsTheNamesOfTabsThatStandInComments() {
        Element body = Trees.of("<!-- tab macOS@fas fa-bomb --><p>a</p><!-- endtab --><!-- table follows -->");

        new UnsafeElements(FramePolicy.NONE).apply(body);

        assertThat(body.html()).isEqualTo("<p><strong>macOS</strong></p><p>a</p>");
    }

    @Test
    void keepTheLinesOfAText() {
        assertThat(Posts.html("<form><textarea>a\n  b</textarea></form>")).isEqualTo("<pre> a\n  b </pre>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<iframe src=//v.example/1></iframe>|https://v.example/1",
                "<object data=http://v.example/2></object>|http://v.example/2",
                "<object><param name=movie value=http://v.example/3></object>|http://v.example/3",
                "<object><param name=movie value=http://v.example/4><embed src=http://v.example/4></object>|http://v.example/4"
            })
    void giveWayToALink(String html, String address) {
        Trees.Mended mended = Trees.applied(new UnsafeElements(FramePolicy.NONE), html);

        assertThat(mended.html()).isEqualTo("<a href=\"" + address + "\">" + address + "</a>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<select><option>one<option>two</select>|one two",
                "a<iframe src=http://v.example/></iframe>b|a http://v.example/ b",
                "<button>one</button><label>two</label>|one two"
            })
    void keepWordsApart(String html, String words) {
        var body = Trees.of(html);

        new UnsafeElements(FramePolicy.NONE).apply(body);

        assertThat(Words.of(body)).isEqualTo(words);
    }
}
