package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;

/** Whole pages as Medium, Notion and Google Docs export them. */
class ExportedPagesTest {
    @Test
    void saysOnceWhatMediumSaysTwice() {
        PostEnriched post = Posts.transformed("2019-05-06_The-tide-0123.html", """
                <!DOCTYPE html><html><head><title>The tide</title><style>p{}</style></head><body><article class="h-entry">
                <header><h1 class="p-name">The tide</h1></header>
                <section data-field="subtitle" class="p-summary">How it rises and…</section>
                <section data-field="body" class="e-content"><section class="section"><div class="section-divider"><hr></div>
                <h3 class="graf graf--h3 graf--title">The tide</h3><h4 class="graf graf--subtitle">How it rises and falls</h4>
                <p class="graf">High.</p>
                <div class="graf--mixtapeEmbed"><a href="https://a.example/"><strong>Tables</strong><br><em>Of the year</em>a.example</a></div>
                </section></section>
                <footer><p>By <a href="https://medium.com/@jane" class="p-author h-card">Jane Doe</a> on
                <a href="https://medium.com/p/1"><time class="dt-published" datetime="2019-05-06T07:08:09.123Z">May 6, 2019</time></a>.</p>
                <p><a href="https://medium.com/@jane/the-tide-0123" class="p-canonical">Canonical link</a></p>
                <p>Exported from <a href="https://medium.com">Medium</a> on June 1, 2020.</p></footer></article></body></html>
                """);

        assertThat(post.title()).isEqualTo("The tide");
        assertThat(post.authors()).containsExactly(new Author("Jane Doe", null));
        assertThat(post.published().at()).isEqualTo("2019-05-06T07:08:09Z");
        assertThat(post.originalUrl()).isEqualTo("https://medium.com/@jane/the-tide-0123");
        assertThat(post.html()).isEqualTo("""
                <p>How it rises and falls</p>
                <p>High.</p>
                <p><a href="https://a.example/"><strong>Tables</strong><br><em>Of the year</em><br>a.example</a></p>""");
        assertThat(post.warnings()).isEmpty();
    }

    @Test
    void takesPropertiesOfNotionForTheHead() {
        PostEnriched post = Posts.transformed("tides.html", """
                <html><head><title>The tide</title></head><body><article class="page sans"><header><h1 class="page-title">The tide</h1>
                <table class="properties"><tbody><tr><th>Created</th><td><time>@March 3, 2021</time></td></tr><tr><th>Tags</th><td><span class="selected-value">sea</span><span class="selected-value">moon</span></td></tr><tr><th>Place</th><td>The pier</td></tr></tbody></table></header><div class="page-body">
                <ul class="to-do-list"><li><div class="checkbox checkbox-on"></div> Rise</li></ul><ul class="to-do-list"><li><div class="checkbox checkbox-off"></div> Fall</li></ul>
                <figure><a href="https://a.example/" class="bookmark source"><div class="bookmark-info"><div class="bookmark-title">Tables</div><div class="bookmark-description">Of the year</div></div><img src="https://a.example/og.png"></a></figure>
                </div></article></body></html>
                """);

        assertThat(post.published().raw()).isEqualTo("March 3, 2021");
        assertThat(post.tags()).containsExactly("sea", "moon");
        assertThat(post.html()).isEqualTo("""
                <table><tbody><tr><th>Place</th><td>The pier</td></tr></tbody></table>
                <ul><li>\u2611  Rise</li><li>\u2610  Fall</li></ul>
                <figure><p><a href="https://a.example/">Tables</a><br>Of the year</p></figure>""");
        assertThat(post.warnings()).isEmpty();
    }

    @Test
    void readsTheStyleSheetOfGoogleDocs() {
        PostEnriched post = Posts.transformed("2021-01-02-tides.html", """
                <html><head><style>.c1{font-weight:700}.c2{color:#000;font-style:italic}.c0{font-weight:400}</style></head>
                <body class="c7 doc-content"><p class="c4 title"><span class="c6">The tide</span></p>
                <p class="c4"><span class="c1">High</span><span class="c0"> and </span><span class="c2">low</span>, says
                <a href="https://www.google.com/url?q=https://a.example/b&amp;sa=D&amp;ust=1">she</a>.</p></body></html>
                """);

        assertThat(post.title()).isEqualTo("The tide");
        assertThat(post.html())
                .isEqualTo(
                        "<p><strong>High</strong> and <em>low</em>, says\n<a href=\"https://a.example/b\">she</a>.</p>");
        assertThat(post.warnings()).isEmpty();
    }
}
