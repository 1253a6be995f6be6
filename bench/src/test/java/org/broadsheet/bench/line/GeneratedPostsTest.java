package org.broadsheet.bench.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.broadsheet.bench.ReceivedPost;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.transform.Limits;
import org.broadsheet.transform.PostTransformer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedPostsTest {
    @TempDir
    Path folder;

    @Test
    void areOfAboutFourKilobytes() {
        assertThat(IntStream.range(0, 100)
                        .map(number -> GeneratedPosts.text(number, "").length())
                        .average()
                        .orElseThrow())
                .isBetween(3_500.0, 4_500.0);
    }

    @Test
    void areTheSameAtEachRun() {
        assertThat(GeneratedPosts.text(17, "")).isEqualTo(GeneratedPosts.text(17, ""));
        assertThat(GeneratedPosts.text(17, "")).isNotEqualTo(GeneratedPosts.text(18, ""));
    }

    @Test
    void areWrittenFromTheGivenNumberOn() {
        new GeneratedPosts(999, 2).write(folder);
        assertThat(folder.resolve("0/post-999.md")).exists();
        assertThat(folder.resolve("1/post-1000.md")).exists();
        assertThat(Programs.files(folder)).isEqualTo(2);
    }

    @Test
    void standWhereTheBenchmarksLookForThem() {
        PostEnriched post = new PostTransformer(ZoneOffset.UTC, Limits.DEFAULT)
                .transform(ReceivedPost.of("0/post-3.md", GeneratedPosts.text(3, ", edited")));
        assertThat(post.requestedPath()).isEqualTo(GeneratedPosts.address(3));
        assertThat(post.title()).isEqualTo("Post 3, edited");
        assertThat(post.tags()).contains(GeneratedPosts.tag(3));
        assertThat(post.warnings()).isEmpty();
        assertThat(post.quotes()).hasSize(1);
    }
}
