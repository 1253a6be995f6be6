package org.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostLinksTest {
    private static final PostId FROM = PostId.of("inbox", "2009/hello.md");

    @ParameterizedTest
    @CsvSource({
        "other.md, 2009/other.md",
        "other.html#part, 2009/other.md",
        "./other, 2009/other.markdown",
        "../2010/x.md, 2010/x.md",
        "../about/, about/index.md",
        "caf%C3%A9.md, 2009/café.md",
        "/2010/x.md#part, 2010/x.md",
        "/about/index.mdx, about/index.mdx",
    })
    void meetThePostTheyMean(String href, String path) {
        assertThat(PostLinks.target(FROM, href)).contains(PostLinks.key(PostId.of("inbox", path)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "mailto:a@b.c",
                "/2009/x/",
                "/2009/x.html",
                "//example.org/x.md",
                "//example.org/x",
                "#part",
                "../../../x.md"
            })
    void leadElsewhere(String href) {
        assertThat(PostLinks.target(FROM, href)).isEmpty();
    }

    @Test
    void keepTheirFragment() {
        assertThat(PostLinks.fragment("other.md#part")).isEqualTo("#part");
        assertThat(PostLinks.fragment("other.md")).isEmpty();
    }
}
