package org.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.publish.PostBuilder.quote;

import java.util.List;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.events.PostEnriched.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNameTest {
    @ParameterizedTest
    @CsvSource({
        "http://Blog.Example.org/2009/a.html, blog.example.org",
        "https://www.example.org, example.org",
        "https://www2.example.org/, example.org",
        "https://www.org/, www.org",
        "https://user@example.org:8080/?q=http://other.example/, example.org",
        "https://example.org/a b|c, example.org",
        "https://xn--mnchen-3ya.example/, münchen.example",
        "https://web.archive.org/web/2009/http://www.example.org/a, example.org",
        "https://web.archive.org/web/2009/http:/example.org/a, example.org",
        "http://us.rd.example.com/rss/*http://news.example.org/a, news.example.org",
    })
    void knowsASiteByItsHost(String url, String host) {
        assertThat(names(url, null, "Whatever They Call It"))
                .containsExactly(new SourceName(SourceName.Kind.SITE, host, host));
    }

    @Test
    void knowsASiteWithoutUrlByItsName() {
        assertThat(names(null, null, " The Guardian "))
                .containsExactly(new SourceName(SourceName.Kind.SITE, "the-guardian", "The Guardian"));
        assertThat(names("mailto:a@example.org", null, "List"))
                .containsExactly(new SourceName(SourceName.Kind.SITE, "list", "List"));
    }

    @Test
    void takesAHandleAndANameForOneAuthor() {
        assertThat(names(null, "@Biz", null)).extracting(SourceName::key).containsExactly("authors/biz");
        assertThat(names(null, "BIZ", null)).extracting(SourceName::key).containsExactly("authors/biz");
    }

    @ParameterizedTest
    @CsvSource({"'  '", "../..", "http://../", "http://%2e%2e/", "http://%2f/"})
    void staysInItsFolder(String hostile) {
        assertThat(names(hostile, hostile, hostile))
                .allSatisfy(name ->
                        assertThat(name.slug()).isNotBlank().doesNotContain("/").doesNotStartWith("."));
    }

    @Test
    void namesNobodyWhereThePostDoesNotTell() {
        assertThat(SourceName.of(quote("q-1", "words", null))).isEmpty();
        assertThat(names(null, null, null)).isEmpty();
    }

    private static List<SourceName> names(@Nullable String url, @Nullable String author, @Nullable String site) {
        Author who = author == null ? null : new Author(author, null);
        return SourceName.of(quote("q-1", "words", new Source(null, url, null, who, site, null)));
    }
}
