package org.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.broadsheet.events.PostId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "/2009/08/06/hello/, /2009/08/06/hello/",
        "hello, /hello/",
        "/a//b/?x=1#y, /a/b/",
        "/a/index.html, /a/",
        "/a/index.html/b/, /a/index-html/b/",
        "/caf%C3%A9/, /café/",
        "/100%/, /100%/",
        "/../../etc/passwd, /etc/passwd/",
        "/a/.hidden/, /a/_hidden/",
        "/a:b*c/, /a-b-c/",
    })
    void makesPathsSafe(String path, String address) {
        assertThat(Address.of(path)).contains(new Address(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "..", "/./", "?x"})
    void knowsWhenNothingIsLeft(String path) {
        assertThat(Address.of(path)).isEmpty();
    }

    @Test
    void keepsNamesShortEnoughForFileSystems() {
        Address address = Address.of("/" + "é".repeat(300) + "/").orElseThrow();
        Address longest = new Claim(PostId.of("inbox", "a.md"), true, 0, address).last();

        assertThat(Stream.of(longest.value().split("/", -1)))
                .allSatisfy(segment -> assertThat(segment.getBytes(StandardCharsets.UTF_8).length)
                        .isLessThan(255));
    }

    @Test
    void tellsLongNamesApart() {
        assertThat(Address.of("x".repeat(300) + "1")).isNotEqualTo(Address.of("x".repeat(300) + "2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/2009/08/atom.xml/",
                "/2009/08/06/Feed.JSON/a/",
                "/feed.xml/",
                "/2009/08/",
                "/tags/x/",
                "/2009/08/06/~t/",
                "/2009/08/06/~T/3/a/",
                "/sitemap-2009-08-06-~t.xml/"
            })
    void leavesTheSitesOwnFilesToTheSite(String wish) {
        Claim claim = new Claim(PostId.of("inbox", "a.md"), true, 0, new Address(wish));

        assertThat(new Address(wish).isFree()).isFalse();
        assertThat(claim.candidates()).allMatch(Address::isFree);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/2009/08/06/atom/", "/2009/atom.xml/", "/notes/08/atom.xml/", "/2009/08/06/t/", "/~joan/notes/"
            })
    void leavesWhatOnlyLooksLikeAnArchiveToPosts(String wish) {
        assertThat(new Address(wish).isFree()).isTrue();
    }

    @Test
    void encodesForLinks() {
        assertThat(new Address("/café & co/").href()).isEqualTo("/caf%C3%A9%20&%20co/");
    }

    @Test
    void knowsTheWayUp() {
        assertThat(new Address("/2009/08/06/hello/").toRoot()).isEqualTo("../../../../");
        assertThat(Address.ROOT.toRoot()).isEmpty();
    }
}
