package org.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.publish.PostBuilder.post;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.broadsheet.events.PostId;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    @Test
    void prefersWhoAskedToWhoDerived() {
        Map<PostId, Address> settled = settle(
                post("derived").on("2001-01-01").cameFrom("/same/"),
                post("asked").on("2020-01-01").asksFor("/same/"));

        assertThat(settled).containsEntry(id("asked"), new Address("/same/"));
        assertThat(settled.get(id("derived")).value()).matches("/same-[0-9a-f]{8}/");
    }

    @Test
    void prefersTheEarlierAndTheUndatedLast() {
        Map<PostId, Address> settled = settle(
                post("a").undated().asksFor("/same/"),
                post("b").on("2020-01-02").asksFor("/same/"),
                post("c").on("2020-01-01").asksFor("/same/"));

        assertThat(settled).containsEntry(id("c"), new Address("/same/"));
    }

    @Test
    void prefersTheSmallerIdAmongEquals() {
        assertThat(settle(post("b").asksFor("/same/"), post("a").asksFor("/same/")))
                .containsEntry(id("a"), new Address("/same/"));
    }

    @Test
    void takesAddressesThatDifferInCaseForOne() {
        assertThat(settle(post("a").asksFor("/Same/"), post("b").asksFor("/same/"))
                        .values())
                .contains(new Address("/Same/"))
                .doesNotContain(new Address("/same/"));
    }

    @Test
    void settlesTheSameWhateverTheOrderOfArrival() {
        List<PostBuilder> posts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            PostBuilder post = post("p" + i).on("2020-01-0" + (1 + i % 3));
            posts.add(i % 2 == 0 ? post.asksFor("/a" + i % 4 + "/") : post.cameFrom("/a" + i % 3 + "/"));
        }
        Map<PostId, Address> expected = settle(posts.toArray(PostBuilder[]::new));

        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(posts, random);
            assertThat(settle(posts.toArray(PostBuilder[]::new))).isEqualTo(expected);
        }
    }

    @Test
    void givesNobodyTheAddressOfAnother() {
        String suffixed = Permalink.claim(post("b").asksFor("/a/").build(), ZoneOffset.UTC)
                .candidates()
                .get(1)
                .value();

        assertThat(settle(
                                post("a").asksFor("/a/"),
                                post("b").asksFor("/a/"),
                                post("0").asksFor(suffixed))
                        .values())
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void keepsPostsOffTheSitesOwnAddresses() {
        for (String path : List.of(
                "/",
                "/tags/",
                "/tags/x/",
                "/Assets/x/",
                "/2020/",
                "/2020/05/",
                "/feed.xml/",
                "/sitemap.xml/",
                "/undated/")) {
            Address given = settle(post("a").undated().slug("a").asksFor(path)).get(id("a"));

            assertThat(given.isFree()).as(path + " gives " + given).isTrue();
        }
    }

    private static Map<PostId, Address> settle(PostBuilder... posts) {
        return Claims.settle(Stream.of(posts)
                .map(post -> Permalink.claim(post.build(), ZoneOffset.UTC))
                .toList());
    }

    private static PostId id(String path) {
        return PostId.of("inbox", path + ".md");
    }
}
