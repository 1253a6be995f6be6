package org.broadsheet.transform.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Bare {@code key: value} lines up to the first blank line, as Pelican, MultiMarkdown and Nikola write them. */
final class PlainHead implements HeadReader {
    /** A sentence may begin with a word and a colon; a head names one of these first. */
    static final Set<String> FIRST_KEYS =
            Set.of("title", "date", "author", "authors", "slug", "tags", "category", "layout", "subject", "published");

    @Override
    public Optional<PostFile> read(String text, int start) {
        List<String> lines = new ArrayList<>();
        int end = start;
        while (end < text.length()) {
            int next = text.indexOf('\n', end);
            String line = text.substring(end, next < 0 ? text.length() : next);
            if (line.isBlank()) {
                break;
            }
            lines.add(line);
            end = next < 0 ? text.length() : next + 1;
        }
        int line = PostFile.lineAt(text, start);
        int bodyLine = line + lines.size();
        String body = text.substring(end);
        return values(lines)
                .map(values -> new PostFile(new FrontMatter(values, lines, line), body, bodyLine, List.of()));
    }

    static Optional<Map<String, Object>> values(List<String> lines) {
        Map<String, Object> values = new LinkedHashMap<>();
        String last = "";
        for (String line : lines) {
            Optional<HeadLine> pair = HeadLine.of(line);
            if (pair.isPresent()) {
                last = pair.get().key();
                values.putIfAbsent(last, pair.get().value());
            } else if (!last.isEmpty() && Character.isWhitespace(line.charAt(0))) {
                values.merge(last, line.strip(), (before, more) -> before + " " + more);
            } else {
                return Optional.empty();
            }
        }
        return values.keySet().stream()
                .findFirst()
                .filter(first -> FIRST_KEYS.contains(FrontMatter.normal(first)))
                .map(first -> values);
    }
}
