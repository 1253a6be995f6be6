package org.broadsheet.transform.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FramePolicyTest {
    private final FramePolicy films = new FramePolicy(Set.of("Player.Vimeo.com"));

    @ParameterizedTest
    @CsvSource({
        "https://player.vimeo.com/video/1,     https://player.vimeo.com/video/1",
        "http://PLAYER.vimeo.com/video/1?a=b,  https://PLAYER.vimeo.com/video/1?a=b",
    })
    void allowsItsHostsByHttps(String address, String allowed) {
        assertThat(films.allowed(address)).isEqualTo(allowed);
        assertThat(FramePolicy.NONE.allowed(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://vimeo.com/1",
                "https://a.player.vimeo.com/1",
                "https://player.vimeo.com.evil.example/1",
                "https://evil.example/?player.vimeo.com",
                "https://player.vimeo.com@evil.example/",
                "https://evil@player.vimeo.com/1",
                "https://player.vimeo.com:8443/1",
                "https://evil.example\\@player.vimeo.com/",
                "javascript://player.vimeo.com/%0aalert(1)",
                "data:text/html,player.vimeo.com",
                "/player.vimeo.com",
                ""
            })
    void allowsNothingElse(String address) {
        assertThat(films.allowed(address)).isEmpty();
    }

    @Test
    void refusesWhatIsNoHost() {
        assertThatThrownBy(() -> new FramePolicy(Set.of("https://player.vimeo.com/")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'https://player.vimeo.com/'")
                .hasMessageContaining("expected the name of a host");
    }
}
