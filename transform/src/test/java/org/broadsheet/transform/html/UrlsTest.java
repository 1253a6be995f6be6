package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            https://a.example/x -> https://a.example/x
            //a.example/x -> https://a.example/x
            \\\\a.example/x -> https://a.example/x
            http:/a.example/x -> http://a.example/x
            HTTP:a.example -> HTTP://a.example
            http://a.example\\x -> http://a.example/x
            /x{y}|z -> /x%7By%7D%7Cz
            https://a.example/#a#b -> https://a.example/#a%23b
            https://a.example/100% -> https://a.example/100%25
            https://a.example/a%20b -> https://a.example/a%20b
            https://[::1]:80/[x] -> https://[::1]:80/%5Bx%5D
            https://bücher.example/ü -> https://bücher.example/ü
            mailto:a@b.example -> mailto:a@b.example
            ../x?y -> ../x?y
            """)
    void writesAddressesAsEveryBrowserReadsThem(String written, String address) {
        assertThat(Urls.link(written)).isEqualTo(address);
        assertThat(Urls.link(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:x",
                "java\tscript:x",
                "\u0001javascript:x",
                "data:text/html,x",
                "vbscript:x",
                "http://",
                "https://a b.example/",
                "https://a%20b.example/",
                "https://a\u2024b.example/<"
            })
    void writesNoAddressThatLeadsNowhereGood(String written) {
        assertThat(Urls.link(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://a.example", "https://a-b.example/x/y-z_1.html?a=b&c=d#e", "http://1.example/a:b+c!@(d)~"
            })
    void takesPlainAddressesAsTheyAre(String written) {
        assertThat(Urls.isPlain(written)).isTrue();
        assertThat(Urls.web(written)).isSameAs(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "http:///a.example",
                "http://a..example",
                "http://.example",
                "http://a.example.",
                "http://-a.example",
                "http://a.example:80/",
                "http://a@b.example/",
                "http://a.example?x",
                "http://http://a.example/",
                "http://a.example/100%",
                "http://a.example/a b",
                "http://a.example/#a#b",
                "http://a.example/&amp;",
                "http://a.example/\u201d",
                "HTTP://a.example/",
                "//a.example/",
                "/x",
                ""
            })
    void looksCloserAtOthers(String written) {
        assertThat(Urls.isPlain(written)).isFalse();
    }
}
