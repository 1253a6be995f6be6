package org.broadsheet.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
    @ParameterizedTest
    @CsvSource({
        "/2009/08/outage.html,/2009/08/outage/",
        "2009/08/outage/index.html,/2009/08/outage/",
        "http://example.org/2009/08/outage/?x=1#y,/2009/08/outage/",
        "//example.org/a%20b,/a b/",
        "/a//b/./c,/a/b/c/"
    })
    void asksForAPage(String written, String path) {
        assertThat(SitePath.page(written)).hasValue(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "",
                "http://example.org",
                "/../etc/passwd",
                "/a/%2e%2e/b",
                "/:year/:title/",
                "/a%00b",
                "/a%5cb"
            })
    void asksForNothingWhereItIsNoPageOfItsOwn(String written) {
        assertThat(SitePath.page(written)).isEmpty();
    }

    @Test
    void keepsTheFileNamesOfAliases() {
        assertThat(SitePath.alias("/archive/old.aspx")).hasValue("/archive/old.aspx");
        assertThat(SitePath.alias("archive/old")).hasValue("/archive/old/");
    }
}
