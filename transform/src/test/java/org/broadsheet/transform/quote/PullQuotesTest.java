package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched;
import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;

class PullQuotesTest {
    private static final String PULLED =
            "<blockquote><p>\u201cI never open a hive in the rain, and never in a hurry.\u201d</p></blockquote>";

    @Test
    void areOfWhoSpeaksInAnInterview() {
        String html =
                PULLED + "<p><strong>Bo Reed:</strong> What do you never do?</p><p><strong>Ada Quill:</strong> Well. "
                        + "I never open a hive in the rain, and never in a hurry. So.</p>";

        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
        assertThat(post(html).html()).contains("class=\"quote h-cite pull\"");
    }

    @Test
    void areOfNobodyElseInAnyOtherPost() {
        PostEnriched post = post(PULLED + "<p>I never open a hive in the rain, and never in a hurry. So.</p>");

        assertThat(post.quotes())
                .singleElement()
                .satisfies(quote -> assertThat(quote.source()).isNull());
        assertThat(post.html()).contains("class=\"quote pull\"");
        assertThat(post(post.html()).html()).isEqualTo(post.html());
    }

    @Test
    void areNoneWhereSomebodyIsNamed() {
        String html = "<p>As Ada Quill wrote:</p>" + PULLED
                + "<p>I never open a hive in the rain, and never in a hurry. How true.</p>";

        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
        assertThat(post(html).html()).doesNotContain("pull");
    }

    private static PostEnriched post(String html) {
        return Posts.transformed("a.html", "---\ntitle: T\ndate: 2020-01-01\n---\n" + html);
    }
}
