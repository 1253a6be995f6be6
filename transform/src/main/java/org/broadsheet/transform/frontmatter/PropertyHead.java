package org.broadsheet.transform.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Notion's: the title as a heading, and below it a paragraph of nothing but {@code Key: value} lines, the page's properties. They
 * leave the body; the heading stays.
 */
final class PropertyHead implements HeadReader {
    private static final String HEADING = "# ";
    /** One of these has to be among them, for a paragraph may have colons too. */
    private static final Set<String> PROPERTIES = Set.of(
            "created",
            "created_time",
            "created_at",
            "date",
            "date_created",
            "last_edited",
            "last_edited_time",
            "last_updated",
            "publish_date",
            "published",
            "published_date",
            "tags");

    @Override
    public Optional<PostFile> read(String text, int start) {
        if (!text.startsWith(HEADING, start)) {
            return Optional.empty();
        }
        int heading = lineEnd(text, start);
        int from = heading;
        while (from < text.length() && text.charAt(from) == '\n') {
            from++;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        int to = from;
        while (to < text.length() && text.charAt(to) != '\n') {
            int end = lineEnd(text, to);
            Optional<HeadLine> line = HeadLine.of(text.substring(to, end));
            if (line.isEmpty()) {
                return Optional.empty();
            }
            lines.add(text.substring(to, end));
            values.putIfAbsent(line.get().key(), line.get().value());
            to = Math.min(text.length(), end + 1);
        }
        boolean known = values.keySet().stream().map(FrontMatter::normal).anyMatch(PROPERTIES::contains);
        return known ? Optional.of(file(text, start, from, to, values, lines)) : Optional.empty();
    }

    /** The body is as many lines long as before, so that its places stay those of the file. */
    private static PostFile file(
            String text, int start, int from, int to, Map<String, Object> values, List<String> lines) {
        int line = PostFile.lineAt(text, from);
        String body = text.substring(start, from) + "\n".repeat(lines.size()) + text.substring(to);
        return new PostFile(new FrontMatter(values, lines, line), body, PostFile.lineAt(text, start), List.of());
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
