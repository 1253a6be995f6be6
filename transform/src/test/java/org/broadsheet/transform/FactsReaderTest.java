package org.broadsheet.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.events.PostEnriched.Quote;
import org.broadsheet.events.PostEnriched.Visibility;
import org.broadsheet.events.PostEnriched.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsReaderTest {
    @Test
    void writesTheOriginalAddressAsAnAddress() {
        assertThat(Posts.transformed("a.md", "---\ntitle: a\noriginal_url: \"https://a.example/'x y'\"\n---\na")
                        .originalUrl())
                .isEqualTo("https://a.example/'x%20y'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wordpress_id: 303\nlink: https://me.example/2007/03/22/the-lock/",
                "permalink: https://me.example/2007/03/the-lock/",
                "slug: the-lock\nlink: https://me.example/archive/the-lock.html",
                "date: 2007-03-22 23:13:00+00:00\nurl: https://me.example/2007/03/the-lock",
            })
    void quotesNothingFromThePostsFormerAddress(String head) {
        PostEnriched post = Posts.transformed(
                "2007-03-22-the-lock.md", "---\ntitle: The lock\n" + head + "\n---\nIt said:\n\n> Please unlock it.\n");

        assertThat(post.originalUrl()).startsWith("https://me.example/");
        assertThat(post.requestedPath()).contains("the-lock");
        assertThat(post.quotes()).singleElement().extracting(Quote::source).isNull();
    }

    @Test
    void quotesFromThePageThatALinkBlogSpeaksOf() {
        PostEnriched post = Posts.transformed(
                "2007-03-22-the-lock.md",
                "---\ntitle: The lock\nlink: https://other.example/2006/01/the-lock\n---\n> Please unlock it.\n");

        assertThat(post.originalUrl()).isNull();
        assertThat(post.quotes())
                .singleElement()
                .extracting(quote -> quote.source().url())
                .isEqualTo("https://other.example/2006/01/the-lock");
    }

    @Test
    void takesAnExternalAddressForAnotherPageThoughThePostWasExported() {
        PostEnriched post = Posts.transformed(
                "2010-10-10-good-words.md",
                "---\nwordpress_id: 355\ntitle: Good words\nexternal-url: https://other.example/keys\n---\n> Please unlock it.\n");

        assertThat(post.originalUrl()).isNull();
        assertThat(post.quotes())
                .singleElement()
                .extracting(quote -> quote.source().url())
                .isEqualTo("https://other.example/keys");
    }

    @Test
    void takesTheAuthorForThatOfThePageWhereItsHostHasTheName() {
        String head =
                "---\ntitle: Why hives hum\nauthor: Ada Quill\nlink: https://HOST.example/posts/why-hives-hum/\n---\n> Hives hum.\n";

        assertThat(Posts.transformed("a.md", head.replace("HOST", "adaquill")).quotes())
                .singleElement()
                .extracting(quote -> quote.source().author())
                .isEqualTo(new Author("Ada Quill", null));
        assertThat(Posts.transformed("a.md", head.replace("HOST", "beeline")).quotes())
                .singleElement()
                .extracting(quote -> quote.source().author())
                .isNull();
    }

    @Test
    void readsTheGroupsOfZola() {
        PostEnriched post = Posts.transformed("a.md", """
                +++
                title = "Hello"
                date = 2020-01-02
                updated = 2020-01-03
                [taxonomies]
                tags = ["one", "two"]
                [extra]
                author = "Jane"
                +++
                Text
                """);

        assertThat(post.tags()).containsExactly("one", "two");
        assertThat(post.authors()).containsExactly(new Author("Jane", null));
        assertThat(post.updated().raw()).isEqualTo("2020-01-03");
    }

    @Test
    void knowsNoOriginalWhoseHostIsNone() {
        PostEnriched post =
                Posts.transformed("a.md", "---\ntitle: Hello\ncanonical: \"//javascript:trip(1)\"\n---\nText\n");

        assertThat(post.originalUrl()).isNull();
        assertThat(post.feedId()).isEqualTo(post.id().value());
    }

    @Test
    void takesNoOrderToEleventyForADate() {
        PostEnriched post =
                Posts.transformed("2020-01-02-a.md", "---\ntitle: Hello\ndate: git Last Modified\n---\nText\n");

        assertThat(post.published().raw()).isEqualTo("2020-01-02");
    }

    @Test
    void readsTheDatesOfMkDocs() {
        PostEnriched post = Posts.transformed(
                "a.md", "---\ntitle: Hello\ndate:\n  created: 2020-01-02\n  updated: 2020-01-03\n---\nText\n");

        assertThat(post.published().raw()).isEqualTo("2020-01-02");
        assertThat(post.updated().raw()).isEqualTo("2020-01-03");
    }

    @Test
    void readsAPostOfGhost() {
        PostEnriched post = Posts.transformed("a.json", """
                {"title": "Hello", "slug": "hello-ghost", "html": "<p>Text</p>", "status": "draft",
                 "published_at": "2020-01-02T03:04:05.000Z", "custom_excerpt": "In short",
                 "tags": [{"name": "One", "slug": "one"}], "authors": [{"name": "Jane", "website": "https://e.org/"}]}
                """);

        assertThat(post.slug()).isEqualTo("hello-ghost");
        assertThat(post.published().at()).hasToString("2020-01-02T03:04:05Z");
        assertThat(post.summary()).isEqualTo("In short");
        assertThat(post.tags()).containsExactly("One");
        assertThat(post.authors()).containsExactly(new Author("Jane", "https://e.org/"));
        assertThat(post.visibility()).isEqualTo(Visibility.DRAFT);
        assertThat(post.html()).isEqualTo("<p>Text</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "draft: true",
                "published: false",
                "status: draft",
                "Status: private",
                "visibility: hidden",
                "state: pending"
            })
    void keepsADraftOutOfView(String line) {
        assertThat(Posts.transformed("a.md", "---\ntitle: A\n" + line + "\n---\nText\n")
                        .visibility())
                .isEqualTo(Visibility.DRAFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft: false", "published: true", "status: publish", "draft:"})
    void showsEverythingElse(String line) {
        assertThat(Posts.transformed("a.md", "---\ntitle: A\n" + line + "\n---\nText\n")
                        .visibility())
                .isEqualTo(Visibility.PUBLIC);
    }

    @ParameterizedTest
    @CsvSource({
        "publishDate, updatedAt",
        "pubDate, lastmod",
        "published_at, last-modified",
        "pubDatetime, modDatetime",
        "pubDate, updatedDate",
        "createdAt, lastUpdated",
        "datePublished, dateModified",
        "Published, Updated"
    })
    void readsDatesUnderManyNames(String published, String updated) {
        PostEnriched post = Posts.transformed(
                "a.md", "---\ntitle: A\n" + published + ": 2020-01-02\n" + updated + ": 2020-01-03\n---\nText\n");

        assertThat(post.published().raw()).isEqualTo("2020-01-02");
        assertThat(post.updated().raw()).isEqualTo("2020-01-03");
    }

    @Test
    void takesTheDateOfTheFileNameForOneThatCannotBeRead() {
        PostEnriched post =
                Posts.transformed("_posts/2020-01-02-a.md", "---\ntitle: A\ndate: last summer\n---\nText\n");

        assertThat(post.published().raw()).isEqualTo("2020-01-02");
        assertThat(post.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.kind()).isEqualTo("date");
            assertThat(warning.message()).contains("'date' is 'last summer'");
            assertThat(warning.line()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-03-04T25:00", "'2019-03-04 10:0x'", "2019-03-04 10:00:00 Hive/Garden"})
    void takesTheDayOfADateWhoseTimeCannotBeRead(String written) {
        PostEnriched post =
                Posts.transformed("_posts/2020-01-02-a.md", "---\ntitle: A\ndate: " + written + "\n---\nText\n");

        assertThat(post.published().raw()).isEqualTo("2019-03-04");
        assertThat(post.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.kind()).isEqualTo("date");
            assertThat(warning.message()).contains("'date' is '2019", "the date 2019-03-04 stands for it");
            assertThat(warning.line()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-04-09:T14:00|2026-04-09T14:00:00Z",
                "2019-3-4|2019-03-04T00:00:00Z",
                "2019/03/04 at 10:00|2019-03-04T10:00:00Z",
                "4. März 2019|2019-03-04T00:00:00Z",
                "March 4th, 2019, 10am|2019-03-04T10:00:00Z",
                "04.03.2019|2019-03-04T00:00:00Z"
            })
    void readsDatesThatAreOnlyWrittenOddly(String written, String at) {
        PostEnriched post = Posts.transformed("a.md", "---\ntitle: A\ndate: " + written + "\n---\nText\n");

        assertThat(post.published().at()).hasToString(at);
        assertThat(post.warnings()).isEmpty();
    }

    @Test
    void prefersADateThatCanBeReadToADayAlone() {
        PostEnriched post = Posts.transformed(
                "a.md", "---\ntitle: A\ndate: 2019-03-04T25:00\ncreated: 2019-03-04T22:00\n---\nText\n");

        assertThat(post.published().at()).hasToString("2019-03-04T22:00:00Z");
        assertThat(post.warnings()).isEmpty();
    }

    @Test
    void knowsTheLanguageOfATwin() {
        assertThat(Posts.transformed("posts/hello/index.es.md", "---\ntitle: A\n---\nText\n")
                        .language())
                .isEqualTo("es");
        assertThat(Posts.transformed("posts/hello/index.es.md", "---\ntitle: A\n---\nText\n")
                        .slug())
                .isEqualTo("hello-es");
    }

    @Test
    void theFileOfASectionIsAPageAndNoPost() {
        PostEnriched page =
                Posts.transformed("trips/_index.md", "---\ntitle: Trips\ndate: 2020-01-01\n---\nWhere we went.\n");

        assertThat(page.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(page.published()).isNull();
        assertThat(page.slug()).isEqualTo("trips");
        assertThat(page.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: Trips\n---\n", "+++\ntitle = \"Trips\"\n+++\n\n<!-- a list -->\n"})
    void theFileOfASectionWithoutWordsHasNoPage(String source) {
        PostEnriched page = Posts.transformed("trips/_index.md", source);

        assertThat(page.visibility()).isEqualTo(Visibility.DRAFT);
        assertThat(page.warnings()).extracting(Warning::kind).containsExactly("section");
    }

    @Test
    void asksForATitle() {
        assertThat(Posts.transformed("2020-01-02-a-day.md", "Text\n").warnings())
                .extracting(Warning::kind)
                .containsExactly("no-title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Untitled", "untitled 17", "(no title)", "\"\""})
    void takesNoPlaceholderForATitle(String title) {
        PostEnriched post = Posts.transformed(
                "2013-05-04-untitled.md", "---\ntitle: " + title + "\n---\n[gallery]\nAt the harbour.\n");

        assertThat(post.title()).isEqualTo("At the harbour.");
        assertThat(post.summary()).isEqualTo("At the harbour.");
        assertThat(post.html())
                .isEqualTo("<p><small>Not shown: a gallery of pictures</small></p>\n<p>At the harbour.</p>");
        assertThat(post.warnings()).extracting(Warning::kind).contains("no-title");
    }

    @ParameterizedTest
    @CsvSource({
        "harbour:~The tide is out., The tide is out.",
        "https://a.example/b~--~Jane, Untitled",
        "***~The tide., The tide."
    })
    void findsTheFirstLineThatSaysSomething(String lines, String title) {
        assertThat(Posts.transformed("2013-05-04.md", "---\ndate: 2013-05-04\n---\n" + lines.replace("~", "\n\n"))
                        .title())
                .isEqualTo(title);
    }

    @Test
    void summarisesNoAddress() {
        assertThat(Posts.transformed("a.md", "---\ntitle: Hello\n---\nhttps://a.example/b\n")
                        .summary())
                .isEmpty();
    }

    @Test
    void showsThePageThatABookmarkIsOf() {
        String head =
                "{\"title\": \"Tides\", \"type\": \"pinboard\", \"original_url\": \"https://www.a.example/tides\", \"text\": ";

        assertThat(Posts.transformed("a.json", head + "null}").html())
                .isEqualTo("<p><a href=\"https://www.a.example/tides\">a.example</a></p>");
        assertThat(Posts.transformed("a.json", head + "\"Good.\"}").html())
                .isEqualTo("<p>Good.</p>\n<p><a href=\"https://www.a.example/tides\">a.example</a></p>");
        assertThat(Posts.transformed("a.md", "---\ntitle: Tides\nurl: https://a.example/tides\n---\n")
                        .html())
                .isEqualTo("<p><a href=\"https://a.example/tides\">a.example</a></p>");
        assertThat(Posts.transformed("a.md", "---\ntitle: Tides\nurl: https://a.example/tides\n---\nMy own.\n")
                        .html())
                .isEqualTo("<p>My own.</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"link", "external-url", "bookmark-of", "repost-of", "like-of", "link-url", "linked_list_url"})
    void knowsThePageThatAPostIsAbout(String key) {
        var post = Posts.transformed(
                "a.md", "---\ntitle: T\n" + key + ": https://bees.example/1\n---\n> Never open it.\n");

        assertThat(post.quotes().get(0).source().url()).isEqualTo("https://bees.example/1");
    }
}
