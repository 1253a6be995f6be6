package org.broadsheet.publish.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.broadsheet.events.PostEnriched.Author;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedTest {
    private static final String TITLE = "Tom & <b>Jerry</b> \u0001]]>";
    private static final String HTML = "<p>5 &lt; 6 &amp; \"so\" <![CDATA[x]]></p>";
    private static final Feed FEED = new Feed(
            "The <Daily>",
            "https://example.org/",
            ZoneOffset.ofHours(2),
            Feed.Part.current("2009/08"),
            List.of(new Feed.Entry(
                    "inbox/a b.md",
                    "https://example.org/a/",
                    TITLE,
                    Instant.parse("2009-08-06T10:00:00.123Z"),
                    Instant.parse("2010-01-02T00:00:00Z"),
                    List.of(new Author("A. & B.", "https://example.org/ab")),
                    List.of("x & y"),
                    "de",
                    "Summary",
                    HTML)));

    @Test
    void readsBackFromRss() throws Exception {
        SyndFeed feed = read(RssWriter.write(FEED));

        assertThat(feed.getTitle()).isEqualTo("The <Daily>");
        SyndEntry entry = feed.getEntries().get(0);
        assertThat(entry.getTitle()).isEqualTo("Tom & <b>Jerry</b> ]]>");
        assertThat(entry.getUri()).isEqualTo("inbox/a b.md");
        assertThat(entry.getLink()).isEqualTo("https://example.org/a/");
        assertThat(entry.getPublishedDate()).isEqualTo("2009-08-06T10:00:00Z");
        assertThat(entry.getAuthor()).isEqualTo("A. & B.");
        assertThat(entry.getContents().get(0).getValue()).isEqualTo(HTML);
    }

    @Test
    void readsBackFromAtom() throws Exception {
        SyndFeed feed = read(AtomWriter.write(FEED));

        SyndEntry entry = feed.getEntries().get(0);
        assertThat(feed.getPublishedDate()).isEqualTo("2010-01-02T00:00:00Z");
        assertThat(entry.getTitle()).isEqualTo("Tom & <b>Jerry</b> ]]>");
        assertThat(entry.getUri()).startsWith("urn:uuid:");
        assertThat(entry.getUpdatedDate()).isEqualTo("2010-01-02T00:00:00Z");
        assertThat(entry.getContents().get(0).getValue()).isEqualTo(HTML);
        assertThat(entry.getCategories().get(0).getName()).isEqualTo("x & y");
        assertThat(new String(AtomWriter.write(FEED), StandardCharsets.UTF_8)).contains("<entry xml:lang=\"de\">");
    }

    @Test
    void readsBackFromJsonFeed() throws Exception {
        JsonNode feed = new ObjectMapper().readTree(JsonFeedWriter.write(FEED));

        JsonNode item = feed.at("/items/0");
        assertThat(feed.at("/version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(item.at("/id").asText()).isEqualTo("inbox/a b.md");
        assertThat(item.at("/content_html").asText()).isEqualTo(HTML);
        assertThat(item.at("/date_modified").asText()).isEqualTo("2010-01-02T00:00:00Z");
        assertThat(item.at("/language").asText()).isEqualTo("de");
    }

    @Test
    void isValidWithoutEntries() throws Exception {
        Feed empty = new Feed("Empty", "https://example.org/", ZoneOffset.UTC, Feed.Part.current(null), List.of());

        assertThat(read(RssWriter.write(empty)).getEntries()).isEmpty();
        assertThat(read(AtomWriter.write(empty)).getPublishedDate()).isEqualTo(Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a/, https://example.org/a/",
        "'tag:example.org,2009:a', 'tag:example.org,2009:a'",
        "7D444840-9DC0-11D1-B245-5FFDCE74FAD2, urn:uuid:7D444840-9DC0-11D1-B245-5FFDCE74FAD2",
    })
    void keepsIdsThatAtomTakes(String feedId, String atomId) {
        assertThat(AtomId.of(feedId)).isEqualTo(atomId);
    }

    @Test
    void writesTheSameBytesEachTime() {
        assertThat(AtomWriter.write(FEED)).isEqualTo(AtomWriter.write(FEED));
        assertThat(new String(RssWriter.write(FEED), StandardCharsets.UTF_8))
                .contains("Thu, 6 Aug 2009 12:00:00 +0200");
    }

    private static SyndFeed read(byte[] xml) throws Exception {
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(xml)));
    }
}
