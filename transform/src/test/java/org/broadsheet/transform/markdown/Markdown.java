package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched;
import org.broadsheet.transform.Posts;

/** Posts in Markdown, through the whole core, for tests of dialects. */
final class Markdown {
    private Markdown() {}

    /** The HTML of a body that loses nothing. */
    static String html(String body) {
        PostEnriched post = post(body);
        assertThat(post.warnings()).isEmpty();
        return post.html();
    }

    static PostEnriched post(String body) {
        return Posts.transformed("a.md", "---\ntitle: Tides\ndate: 2026-01-02\n---\n" + body);
    }
}
