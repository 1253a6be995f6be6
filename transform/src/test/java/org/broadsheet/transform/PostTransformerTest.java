package org.broadsheet.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.broadsheet.events.Attachment;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostEnriched.Image;
import org.broadsheet.events.PostEnriched.Quote;
import org.broadsheet.events.PostEnriched.Repair;
import org.broadsheet.events.PostEnriched.RequestedBy;
import org.broadsheet.events.PostEnriched.Visibility;
import org.broadsheet.events.PostEnriched.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostTransformerTest {
    private static final String SHA = "a".repeat(64);

    @ParameterizedTest
    @ValueSource(strings = {"harbour-lights", "choir-rehearsal", "seed-library"})
    void makesOfACaseWhatIsExpected(String name) throws IOException {
        PostEnriched post = Posts.transformed(name + ".md", resource(name + "/input.md"));

        assertThat(EventCodec.encodePretty(post).strip())
                .isEqualTo(resource(name + "/expected.json").strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour-lights", "choir-rehearsal", "seed-library"})
    void changesNothingWhenItReadsItsOwnHtml(String name) throws IOException {
        PostEnriched once = Posts.transformed(name + ".md", resource(name + "/input.md"));

        PostEnriched twice = Posts.transformed(name + ".html", once.html());

        assertThat(twice.html()).isEqualTo(once.html());
        assertThat(twice.repairs()).isEmpty();
        assertThat(twice.quotes()).extracting(Quote::id).isEqualTo(ids(once));
        assertThat(twice.quotes().get(0).source())
                .isEqualTo(once.quotes().get(0).source());
    }

    @Test
    void givesTheSameProductTwice() throws IOException {
        String source = resource("harbour-lights/input.md");

        assertThat(Posts.transformed("a.md", source)).isEqualTo(Posts.transformed("a.md", source));
    }

    @Test
    void readsAPlainPost() {
        PostEnriched post = Posts.transformed("2024/hello-world.md", """
                ---
                title: Hello
                date: 2024-05-06 07:08:09 +0200
                tags: [Java, java, kafka]
                categories: News
                url: /greetings/hello.html
                aliases: [/old/hello.html]
                uuid: 1f0e
                lang: en_GB
                ---
                First *words* of `it`.

                More of [them](http://example.org/).
                """);

        assertThat(post.html())
                .isEqualTo("<p>First <em>words</em> of <code>it</code>.</p>\n"
                        + "<p>More of <a href=\"http://example.org/\">them</a>.</p>");
        assertThat(post.published().at()).hasToString("2024-05-06T05:08:09Z");
        assertThat(post.tags()).containsExactly("Java", "kafka", "News");
        assertThat(post.requestedPath()).isEqualTo("/greetings/hello/");
        assertThat(post.requested()).isEqualTo(RequestedBy.FRONT_MATTER);
        assertThat(post.aliases()).containsExactly("/old/hello.html");
        assertThat(post.feedId()).isEqualTo("1f0e");
        assertThat(post.language()).isEqualTo("en-GB");
        assertThat(post.slug()).isEqualTo("hello-world");
        assertThat(post.wordCount()).isEqualTo(7);
        assertThat(post.repairs()).isEmpty();
        assertThat(post.warnings()).isEmpty();
    }

    @Test
    void takesTitleAndDateFromHeadingsWhereThereIsNoHead() {
        PostEnriched post = Posts.transformed("bees.md", "# On bees\n## 2010/11/01 04:33:00\n\nThey hum.\n");

        assertThat(post.title()).isEqualTo("On bees");
        assertThat(post.published().at()).hasToString("2010-11-01T04:33:00Z");
        assertThat(post.html()).isEqualTo("<p>They hum.</p>");
    }

    @Test
    void doesNotSayTheTitleTwice() {
        PostEnriched post =
                Posts.transformed("a.md", "---\ntitle: On bees\ndate: 2020-01-01\n---\n# On Bees\n\nThey hum.\n");

        assertThat(post.html()).isEqualTo("<p>They hum.</p>");
        assertThat(post.repairs()).extracting(Repair::rule).containsExactly("repeated-title");
    }

    @Test
    void takesTitleAndDateFromTheFileNameAtLast() {
        PostEnriched post = Posts.transformed("_drafts/2009-08-06-crème-brûlée.md", "Sugar.\n");

        assertThat(post.title()).isEqualTo("Crème brûlée");
        assertThat(post.slug()).isEqualTo("creme-brulee");
        assertThat(post.published().raw()).isEqualTo("2009-08-06");
        assertThat(post.visibility()).isEqualTo(Visibility.DRAFT);
        assertThat(post.warnings()).extracting(Warning::kind).containsExactly("no-title");
    }

    @Test
    void warnsOfAPostWithoutADate() {
        PostEnriched post = Posts.transformed("notes/a.md", "---\ntitle: A\n---\nText\n");

        assertThat(post.published()).isNull();
        assertThat(post.warnings()).extracting(Warning::kind).containsExactly("no-date");
    }

    @Test
    void readsPostsThatAreJsonAltogether() {
        PostEnriched post = Posts.transformed("link.md", """
                {"title": "A page", "type": "bookmark", "date": "2020-11-13T17:21:55.000Z",
                 "original_url": "https://example.org/page", "text": "<blockquote>Words of it.</blockquote>"}
                """);

        assertThat(post.originalUrl()).isNull();
        assertThat(post.quotes()).singleElement().satisfies(quote -> {
            assertThat(quote.text()).isEqualTo("Words of it.");
            assertThat(quote.source().url()).isEqualTo("https://example.org/page");
        });
    }

    /** The page that a head names is not in the body: its HTML alone leads to the page but cannot say its title. */
    @Test
    void readsFromItsOwnHtmlWhatItReadBefore() {
        PostEnriched once = Posts.transformed("link.md", """
                {"title": "A page", "type": "bookmark", "date": "2020-11-13",
                 "original_url": "https://example.org/page", "text": "<blockquote>Words of it.</blockquote>"}
                """);

        PostEnriched twice = Posts.transformed("link.html", once.html());

        assertThat(twice.html()).isEqualTo(once.html());
        assertThat(once.quotes().get(0).source().title()).isEqualTo("A page");
        assertThat(twice.quotes().get(0).source())
                .isEqualTo(once.quotes().get(0).source());
    }

    @Test
    void pointsImagesAtTheirFilesAndTellsOfMissingOnes() {
        PostEnriched post = Posts.transformed(
                "a.md",
                "---\ntitle: A\ndate: 2020-01-01\n---\n![Cat](img/cat.JPG) ![Dog](dog.png) ![Dog](dog.png)\n",
                new Attachment("img/cat.JPG", "img/cat.JPG", SHA, 12, 640, 480));

        assertThat(post.html())
                .isEqualTo(
                        "<p><img src=\"/assets/" + SHA
                                + ".jpg\" alt=\"Cat\" width=\"640\" height=\"480\" loading=\"lazy\" decoding=\"async\"> <small>Not shown: Dog</small> <small>Not shown: Dog</small></p>");
        assertThat(post.images()).containsExactly(new Image("/assets/" + SHA + ".jpg", "Cat", 640, 480));
        assertThat(post.assets())
                .singleElement()
                .satisfies(asset -> assertThat(asset.size()).isEqualTo(12));
        assertThat(post.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.kind()).isEqualTo("missing-image");
            assertThat(warning.message()).contains("dog.png");
        });
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(refusal("a.md", " \n").reason()).isEqualTo("empty");
    }

    @Test
    void refusesABinaryFileWithItsLine() {
        InvalidPostException refusal = refusal("a.md", "PNG\n\0\0");

        assertThat(refusal.reason()).isEqualTo("binary");
        assertThat(refusal.line()).isEqualTo(2);
    }

    @Test
    void refusesADateThatIsNone() {
        InvalidPostException refusal = refusal("a.md", "---\ntitle: A\ndate: 31/02/2026\n---\n");

        assertThat(refusal.reason()).isEqualTo("date");
        assertThat(refusal.line()).isEqualTo(3);
        assertThat(refusal).hasMessageContaining("31/02/2026");
        assertThat(refusal.hint()).contains("2026-02-28");
    }

    @Test
    void refusesBrokenYamlWithTheLineInTheFile() {
        InvalidPostException refusal = refusal("a.md", "---\ntitle: A\ntags: [a, b\ndate: 2020-01-01\n---\nText\n");

        assertThat(refusal.reason()).isEqualTo("front-matter");
        assertThat(refusal.line()).isBetween(3, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "<div>", "<b>", "[", "![", "*a **b ", "(", "<blockquote>", "<ul><li>"})
    void endsWithAnyNesting(String opening) {
        try {
            Posts.transformed("deep.md", opening.repeat(10_000) + "x\n");
        } catch (InvalidPostException e) {
            assertThat(e.reason()).isEqualTo("too-deep");
        }
    }

    @Test
    void refusesQuotesNestedTooDeep() {
        assertThat(refusal("a.md", "\n" + "> ".repeat(10_000) + "x\n").line()).isEqualTo(2);
        assertThat(refusal("a.html", "<div>".repeat(10_000) + "x\n").reason()).isEqualTo("too-deep");
    }

    @Test
    void refusesAParagraphOfVeryManyLines() {
        InvalidPostException refusal = refusal("a.md", "\n" + "\"a: b\"\n".repeat(50_001));

        assertThat(refusal.reason()).isEqualTo("too-large");
        assertThat(refusal.line()).isEqualTo(50_002);
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThat(refusal("a.rst", "Title\n=====\n").reason()).isEqualTo("unsupported-format");
        assertThat(refusal("a.adoc", "= Title\n")).hasMessageContaining("AsciiDoc");
        assertThat(refusal("2020-01-02-a.textile", "h1. Title\n")).hasMessageContaining("Textile");
        assertThat(refusal("a.org", "#+title: A\n").reason()).isEqualTo("unsupported-format");
    }

    private static InvalidPostException refusal(String path, String source) {
        return catchThrowableOfType(InvalidPostException.class, () -> Posts.transformed(path, source));
    }

    private static java.util.List<String> ids(PostEnriched post) {
        return post.quotes().stream().map(Quote::id).toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PostTransformerTest.class.getResourceAsStream("/posts/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
