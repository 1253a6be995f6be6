package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;

class PageFactsTest {
    @Test
    void readsWhatThePageSaysInItsHead() {
        PostEnriched post = Posts.transformed("tides.html", """
                <!doctype html><html lang="de"><head><title>Tide tables</title>
                <meta name="author" content="Jane Doe"><meta name="description" content="When it is high.">
                <meta property="article:published_time" content="2011-05-03T10:20:30Z">
                <meta property="article:tag" content="tides"><meta property="article:tag" content="sea">
                <link rel="canonical" href="https://a.example/2011/tides/"></head><body><p>High.</p></body></html>
                """);

        assertThat(post.authors()).containsExactly(new Author("Jane Doe", null));
        assertThat(post.summary()).isEqualTo("When it is high.");
        assertThat(post.published().at()).isEqualTo("2011-05-03T10:20:30Z");
        assertThat(post.tags()).containsExactly("tides", "sea");
        assertThat(post.language()).isEqualTo("de");
        assertThat(post.originalUrl()).isEqualTo("https://a.example/2011/tides/");
        assertThat(post.warnings()).isEmpty();
    }

    @Test
    void believesTheFrontMatterFirst() {
        PostEnriched post = Posts.transformed(
                "tides.html",
                "---\ndate: 2012-01-02\n---\n<html><head><title>T</title><meta name=date content=2011-05-03></head><body>High.");

        assertThat(post.published().raw()).isEqualTo("2012-01-02");
    }

    @Test
    void refusesNoPageForADateThatNobodyCanRead() {
        PostEnriched post = Posts.transformed(
                "2011-05-03-tides.html",
                "<html><head><title>T</title><meta name=date content='low tide'></head><body>High.");

        assertThat(post.published().raw()).isEqualTo("2011-05-03");
    }

    @Test
    void findsTheTitleBehindAPicture() {
        PostEnriched post = Posts.transformed(
                "a.html",
                "<html><head><title>Tide tables</title></head><body><img src=http://a.example/a.png><h1>Tide tables</h1><p>High.");

        assertThat(post.title()).isEqualTo("Tide tables");
        assertThat(post.html()).doesNotContain("Tide tables");
    }

    @Test
    void readsNothingInAPartOfAPage() {
        assertThat(Posts.transformed("2011-05-03-a.html", "<p class=h-entry><a class=p-author>Jane</a> sang.</p>")
                        .authors())
                .isEmpty();
    }
}
