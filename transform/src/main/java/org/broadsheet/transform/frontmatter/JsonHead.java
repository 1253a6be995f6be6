package org.broadsheet.transform.frontmatter;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.transform.InvalidPostException;

/** An object in JSON, then the body, as Hugo allows; or a post that is JSON altogether, its body under a key. */
final class JsonHead implements HeadReader {
    private static final List<String> BODY_KEYS = List.of("html", "content", "body", "text", "content_html");

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public Optional<PostFile> read(String text, int start) {
        return begins(text, start) ? Optional.of(readObject(text, start)) : Optional.empty();
    }

    /** A brace and a quoted key; two braces, or a brace and a per cent sign, begin template tags. */
    private static boolean begins(String text, int start) {
        if (start >= text.length() || text.charAt(start) != '{') {
            return false;
        }
        int next = start + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && (text.charAt(next) == '"' || text.charAt(next) == '}');
    }

    private PostFile readObject(String text, int start) {
        int line = PostFile.lineAt(text, start);
        try (JsonParser parser = json.getFactory().createParser(text.substring(start))) {
            JsonNode tree = json.readTree(parser);
            int end = start + (int) parser.currentLocation().getCharOffset();
            Map<String, Object> values = JsonValues.map(tree);
            List<String> lines = text.substring(start, end).lines().toList();
            FrontMatter head = new FrontMatter(values, lines, line);
            String rest = text.substring(end);
            return rest.isBlank()
                    ? new PostFile(head, head.text(BODY_KEYS).orElse(""), line, List.of())
                    : new PostFile(head, rest, PostFile.lineAt(text, end), List.of());
        } catch (JsonProcessingException e) {
            // One that is nested too deep has no place.
            int within = e.getLocation() == null ? 0 : e.getLocation().getLineNr() - 1;
            throw new InvalidPostException(
                    "front-matter",
                    line + within,
                    "the front matter is not JSON: " + e.getOriginalMessage(),
                    "check commas, quotes and the closing }");
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }
}
