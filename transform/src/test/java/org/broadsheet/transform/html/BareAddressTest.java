package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareAddressTest {
    @Test
    void linksAddressesInText() {
        assertThat(Trees.applied(
                        new BareAddress(),
                        "<p>by http://a.example/b (see https://b.example/c_(d)).<br>http://c.example</p>"))
                .isEqualTo(new Trees.Mended(
                        "<p>by <a href=\"http://a.example/b\">http://a.example/b</a> (see"
                                + " <a href=\"https://b.example/c_(d)\">https://b.example/c_(d)</a>).<br>"
                                + "<a href=\"http://c.example\">http://c.example</a></p>",
                        3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>at http://localhost/axis or http://.../B000 or http://+:80/ or http://a.example/{id}</p>",
                "<p><code>http://a.example</code> <a href=\"/b\">http://a.example</a></p><pre>http://a.example</pre>",
                "<p>[b](http://a.example/b) and 'http://a.example/ns'</p>",
                "<p>the name \"<span>http://a.example/ns</span>\"</p>",
                "<p>http://a.example/?id=<code>1</code> <em>http</em>://a.example</p>",
                "<p>no address: http://</p>"
            })
    void leavesWhatNobodyCanFollow(String html) {
        assertThat(Trees.applied(new BareAddress(), html)).isEqualTo(new Trees.Mended(html, 0));
    }
}
