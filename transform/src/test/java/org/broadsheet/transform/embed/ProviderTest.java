package org.broadsheet.transform.embed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProviderTest {
    @ParameterizedTest
    @CsvSource({
        "//www.youtube.com/embed/dQw4w9WgXcQ?rel=0, https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "http://www.youtube.com/v/dQw4w9WgXcQ&hl=en&fs=1, https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com/watch?feature=share&v=dQw4w9WgXcQ, https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com/embed/videoseries?list=PL1234567, https://www.youtube.com/playlist?list=PL1234567",
        "https://player.vimeo.com/video/123?title=0, https://vimeo.com/123",
        "http://vimeo.com/moogaloop.swf?clip_id=123&server=vimeo.com, https://vimeo.com/123",
        "http://video.google.com/googleplayer.swf?docId=-12345&hl=en, http://video.google.com/videoplay?docid=-12345",
        "https://twitter.com/jane/status/12345, https://twitter.com/jane/status/12345",
        "https://gist.github.com/jane/0a1b2c3d4e.js, https://gist.github.com/jane/0a1b2c3d4e",
        "https://codepen.io/jane/embed/AbCdEf?height=265, https://codepen.io/jane/pen/AbCdEf",
        "https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1&x=1, https://api.soundcloud.com/tracks/1",
        "https://open.spotify.com/embed/track/0123456789abc, https://open.spotify.com/track/0123456789abc",
        "http://www.facebook.com/v/1234567890, https://www.facebook.com/watch/?v=1234567890",
        "http://www.collegehumor.com/moogaloop/moogaloop.swf?clip_id=1800&x=1, http://www.collegehumor.com/video/1800",
        "//player.bilibili.com/player.html?aid=1&bvid=BV1sK4y1Z7KG&page=1, https://www.bilibili.com/video/BV1sK4y1Z7KG",
        "https://www.google.com/maps/embed?pb=1, https://www.google.com/maps/embed?pb=1"
    })
    void knowsThePageBehindAFrame(String address, String page) {
        assertThat(Provider.of(address).orElseThrow().page()).isEqualTo(page);
    }

    @Test
    void knowsNothingOfOtherSites() {
        assertThat(Provider.of("https://example.org/youtube.com/embed/dQw4w9WgXcQ"))
                .isEmpty();
        assertThat(Provider.of("https://youtube.com.example.org/embed/dQw4w9WgXcQ"))
                .isEmpty();
        assertThat(Provider.of("/embed/x")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void hasWordsForReaders(Provider provider) {
        assertThat(provider.label()).matches("[A-Z]\\w+ (?:on|at) .+");
    }

    @Test
    void makesACardWithTheTitle() {
        assertThat(Provider.VIMEO.embed("1").card("A <b>film</b>").outerHtml())
                .contains("<a href=\"https://vimeo.com/1\">Video on Vimeo: A &lt;b&gt;film&lt;/b&gt;</a>");
    }
}
