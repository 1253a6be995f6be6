package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagScannerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<p>a</p>                                  | TAG <p>, TAG </p>",
                "a < b, 1<2, <3                            | ~~",
                "<P CLASS=\"a>b\">                         | TAG <P CLASS=\"a>b\">",
                "<img alt='<b>'>                           | TAG <img alt='<b>'>",
                "List<String>                              | TEXT",
                "<jane@example.org>                        | TEXT",
                "<o:p>a</o:p>                              | TAG <o:p>, TAG </o:p>",
                "<em a                                     | TEXT",
                "<my-box>a</my-box>                        | TAG, TAG",
                "<my-box>a                                 | TEXT",
                "<thing a=\"b\">c</thing>                  | TAG, TAG",
                "</thing>                                  | TEXT",
                "<code><thing a=\"b\"></code>              | TAG <code>, TEXT, TAG </code>"
            })
    void tellsTagsFromWords(String html, String found) {
        assertThat(String.join(", ", tags(html))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<!-- <b> --><i>                           | TAG <i>",
                "<!-- <b>                                  | TEXT, TAG <b>",
                "<script>a<b>c</script><i>                 | TAG <script>, TAG </script>, TAG <i>",
                "<textarea><b></TEXTAREA>                  | TAG <textarea>, TAG </TEXTAREA>",
                "<title>a                                  | TEXT",
                "<p<b>                                     | TEXT, TAG <b>",
                "<script src=\"a\">b                       | UNCLOSED </script>"
            })
    void passesOverWhatIsNoMarkup(String html, String found) {
        assertThat(String.join(", ", tags(html))).isEqualTo(found);
    }

    @Test
    void visitsEachTagOnceAndComesToAnEnd() {
        assertThat(tags("<".repeat(50_000) + "<b>")).containsExactly("TAG <b>");
        assertThat(tags("<a ".repeat(20_000))).hasSize(20_000).containsOnly("TEXT");
        assertThat(tags("<script>".repeat(20_000))).hasSize(20_000);
    }

    private static List<String> tags(String html) {
        TagScanner scanner = new TagScanner(html);
        List<String> tags = new ArrayList<>();
        for (int at = scanner.next(); at >= 0; at = scanner.next()) {
            boolean known = scanner.kind() == TagScanner.Kind.TAG && scanner.end() >= 0;
            String what = scanner.kind() == TagScanner.Kind.UNCLOSED
                    ? " " + scanner.endTag()
                    : known ? " " + html.substring(at, scanner.end() + 1) : "";
            tags.add(scanner.kind() + what);
        }
        return tags;
    }
}
