package org.broadsheet.publish.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.broadsheet.events.PostEnriched.Author;

/** JSON Feed 1.1; {@code next_url} leads from the newest items through all archives. */
public final class JsonFeedWriter {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private JsonFeedWriter() {}

    /** The feed as {@code feed.json}. */
    public static byte[] write(Feed feed) {
        Map<String, String> links = feed.links("feed.json");
        ObjectNode json = MAPPER.createObjectNode()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", feed.title())
                .put("home_page_url", feed.home())
                .put("feed_url", links.get("self"));
        if (links.containsKey("prev-archive")) {
            json.put("next_url", links.get("prev-archive"));
        }
        ArrayNode items = json.putArray("items");
        feed.entries().forEach(entry -> items.add(item(entry)));
        try {
            return MAPPER.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write JSON to memory", e);
        }
    }

    private static ObjectNode item(Feed.Entry entry) {
        ObjectNode item = MAPPER.createObjectNode()
                .put("id", entry.id())
                .put("url", entry.url())
                .put("title", entry.title())
                .put("content_html", entry.html());
        if (!entry.summary().isEmpty()) {
            item.put("summary", entry.summary());
        }
        item.put(
                "date_published",
                entry.published().truncatedTo(ChronoUnit.SECONDS).toString());
        if (!entry.updated().equals(entry.published())) {
            item.put(
                    "date_modified",
                    entry.updated().truncatedTo(ChronoUnit.SECONDS).toString());
        }
        if (!entry.authors().isEmpty()) {
            ArrayNode authors = item.putArray("authors");
            entry.authors().forEach(author -> authors.add(author(author)));
        }
        if (entry.language() != null) {
            item.put("language", entry.language());
        }
        if (!entry.tags().isEmpty()) {
            ArrayNode tags = item.putArray("tags");
            entry.tags().forEach(tags::add);
        }
        return item;
    }

    private static ObjectNode author(Author author) {
        ObjectNode json = MAPPER.createObjectNode().put("name", author.name());
        return author.url() == null ? json : json.put("url", author.url());
    }
}
