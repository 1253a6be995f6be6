package org.broadsheet.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.events.PostEnriched.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One post as each generator keeps it: the same facts and words come out. */
class FormatsTest {
    static Stream<Arguments> posts() {
        return Stream.of(
                Arguments.of("_posts/2011-05-03-tide-tables.md", """
                        ---
                        layout: post
                        title: "Tide tables"
                        author: Ada
                        categories: [sea]
                        ---
                        High *water*.
                        """),
                Arguments.of("content/posts/2011-05-03-tide-tables/index.md", """
                        +++
                        title = "Tide tables"
                        authors = ["Ada"]
                        tags = ["sea"]
                        +++

                        High *water*.
                        """),
                Arguments.of("content/tide-tables.md", """
                        {
                          "title": "Tide tables",
                          "date": "2011-05-03",
                          "author": "Ada",
                          "tags": ["sea"]
                        }

                        High *water*.
                        """),
                Arguments.of("posts/tide-tables.md", """
                        .. title: Tide tables
                        .. slug: tide-tables
                        .. date: 2011-05-03
                        .. author: Ada
                        .. tags: sea
                        .. link:

                        High *water*.
                        """),
                Arguments.of("posts/tide-tables.html", """
                        <!--
                        .. title: Tide tables
                        .. date: 2011-05-03
                        .. author: Ada
                        .. tags: sea
                        -->
                        <p>High <i>water</i>.</p>
                        """),
                Arguments.of("content/tide-tables.md", """
                        Title: Tide tables
                        Date: 2011-05-03
                        Author: Ada
                        Tags: sea

                        High *water*.
                        """),
                Arguments.of("links/tide-tables.json", """
                        {"title": "Tide tables", "date": "2011-05-03", "author": "Ada", "tags": ["sea"],
                         "html": "<p>High <i>water</i>.</p>"}
                        """),
                Arguments.of("links/tide-tables.md", """
                        {"title": "Tide tables", "published": "2011-05-03", "authors": [{"name": "Ada"}], "categories": "sea",
                         "body": "High *water*."}
                        """),
                Arguments.of("tide-tables.txt", """
                        <html><head><title>Tide tables</title><meta name="author" content="Ada"></head>
                        <body><p>High <i>water</i>.</p></body></html>
                        """));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void readsTheSamePost(String path, String source) {
        PostEnriched post = Posts.transformed(path, source);

        assertThat(post.title()).isEqualTo("Tide tables");
        assertThat(post.slug()).isEqualTo("tide-tables");
        assertThat(post.html()).isEqualTo("<p>High <em>water</em>.</p>");
        if (!path.endsWith(".txt")) { // a page has no head of ours
            assertThat(post.published().raw()).isEqualTo("2011-05-03");
            assertThat(post.authors()).containsExactly(new Author("Ada", null));
            assertThat(post.tags()).containsExactly("sea");
            assertThat(post.warnings()).isEmpty();
        }
        assertThat(post.visibility()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void aDraftOfJekyllNeedsNoDateInItsNameAndStaysOutOfView() {
        PostEnriched draft = Posts.transformed("_drafts/tide-tables.md", "---\ntitle: Tide tables\n---\nHigh water.\n");

        assertThat(draft.visibility()).isEqualTo(Visibility.DRAFT);
        assertThat(draft.slug()).isEqualTo("tide-tables");
    }
}
