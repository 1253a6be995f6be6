package org.broadsheet.publish.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.publish.PostBuilder;
import org.junit.jupiter.api.Test;

class DecodedPostsTest {
    private final DecodedPosts posts = new DecodedPosts();
    private final List<String> decoded = new ArrayList<>();

    @Test
    void decodesAPostOnce() {
        read("a", "1", "<p>x</p>");
        read("a", "1", "<p>x</p>");
        assertThat(decoded).containsExactly("a 1");
    }

    @Test
    void neverAnswersWithContentOfAnotherHash() {
        read("a", "1", "<p>x</p>");
        assertThat(read("a", "2", "<p>y</p>").html()).isEqualTo("<p>y</p>");
        assertThat(read("a", "1", "<p>x</p>").html()).isEqualTo("<p>x</p>");
    }

    @Test
    void forgetsTheOneNotReadForLongest() {
        for (int i = 0; i <= DecodedPosts.POSTS; i++) {
            read("a" + i, "1", "<p>x</p>");
        }
        decoded.clear();
        read("a" + DecodedPosts.POSTS, "1", "<p>x</p>");
        read("a0", "1", "<p>x</p>");
        assertThat(decoded).containsExactly("a0 1");
    }

    @Test
    void keepsNoLargeOne() {
        read("a", "1", "x".repeat(70_000));
        read("a", "1", "x".repeat(70_000));
        assertThat(decoded).hasSize(2);
    }

    private PostEnriched read(String path, String sha256, String html) {
        PostEnriched post = PostBuilder.post(path).html(html).build();
        return posts.of(post.id(), sha256, () -> {
            decoded.add(path + " " + sha256);
            return post;
        });
    }
}
