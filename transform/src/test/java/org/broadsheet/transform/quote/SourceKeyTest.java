package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceKeyTest {
    @ParameterizedTest
    @CsvSource({
        "http://example.org/a/b.html,example.org/a/b.html",
        "https://www.Example.org/A/,example.org/A",
        "http://example.org:80,example.org",
        "https://example.org:8443/x,example.org:8443/x",
        "http://example.org/?b=2&utm_source=feed&a=1#part,example.org?a=1&b=2",
        "http://user@example.org/x?utm_medium=rss,example.org/x",
        "https://example.org/a//,example.org/a",
        "https://example.org/?,example.org",
        "https://example.org/a?x&x,example.org/a?x&x",
        "https://example.org/a?fbclid=1&GCLID=2&q=utm_,example.org/a?q=utm_",
        "https://example.org#top,example.org",
        "HTTP://EXAMPLE.ORG/x%20y,example.org/x%20y",
        "a,a",
        "'',''"
    })
    void isOneForTheWaysToWriteAnAddress(String url, String key) {
        assertThat(SourceKey.of(url)).isEqualTo(key);
    }
}
