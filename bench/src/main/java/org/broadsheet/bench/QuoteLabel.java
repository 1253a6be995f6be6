package org.broadsheet.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader says of one quotation: one line of a labels file.
 *
 * @param path of the post, ends with {@code path} of the line
 * @param start of the quotation
 * @param dialect the kind of attribution
 * @param hard whether the source is named far from the quotation
 * @param source the right answers; a field is missing where the post gives none
 * @param authorUrl a page of the author's, which is accepted as the URL
 * @param others further acceptable answers
 */
record QuoteLabel(
        String path,
        QuoteStart start,
        String dialect,
        boolean hard,
        Map<Field, String> source,
        @Nullable String authorUrl,
        Map<Field, List<String>> others) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The fields that are scored. */
    enum Field {
        URL,
        TITLE,
        AUTHOR,
        SITE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Nobody can tell where the quotation is from. */
    boolean isNone() {
        return source.isEmpty() && authorUrl == null;
    }

    /** Reads a file, one JSON object a line; blank lines are skipped. */
    static List<QuoteLabel> read(Path file) throws IOException {
        List<QuoteLabel> labels = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                try {
                    labels.add(of(JSON.readTree(line)));
                } catch (IOException | IllegalArgumentException e) {
                    throw new IOException(file + ":" + number + ": is no label: " + e.getMessage(), e);
                }
            }
        }
        return labels;
    }

    private static QuoteLabel of(JsonNode node) {
        Map<Field, String> source = new EnumMap<>(Field.class);
        Map<Field, List<String>> others = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            String right = text(node, "source_" + field.key());
            if (right != null) {
                source.put(field, right);
            }
            List<String> also = new ArrayList<>();
            node.path("also_" + field.key()).forEach(other -> also.add(other.asText()));
            others.put(field, also);
        }
        String path = text(node, "path");
        QuoteStart start = start(node);
        if (path == null || start == null) {
            throw new IllegalArgumentException("it needs path and quote_start, or path, quote_key and quote_letters");
        }
        return new QuoteLabel(
                path,
                start,
                node.path("dialect").asText("?"),
                node.path("hard").asBoolean(),
                source,
                text(node, "author_url"),
                others);
    }

    private static @Nullable QuoteStart start(JsonNode node) {
        String words = text(node, "quote_start");
        String key = text(node, "quote_key");
        int length = node.path("quote_letters").asInt();
        return words != null ? QuoteStart.of(words) : key != null && length > 0 ? QuoteStart.ofHash(key, length) : null;
    }

    private static @Nullable String text(JsonNode node, String name) {
        String text = node.path(name).asText("");
        return text.isEmpty() || node.path(name).isNull() ? null : text;
    }
}
