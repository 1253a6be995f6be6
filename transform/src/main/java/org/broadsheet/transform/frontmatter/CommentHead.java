package org.broadsheet.transform.frontmatter;

import java.util.List;
import java.util.Optional;

/** {@code .. title: Hello} lines inside an HTML comment, as Nikola writes them in Markdown and HTML. */
final class CommentHead implements HeadReader {
    @Override
    public Optional<PostFile> read(String text, int start) {
        int end = text.indexOf("-->", start);
        if (!text.startsWith("<!--", start) || end < 0) {
            return Optional.empty();
        }
        List<String> lines = text.substring(start + 4, end)
                .lines()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .toList();
        if (lines.isEmpty() || !lines.get(0).startsWith(".. ")) {
            return Optional.empty();
        }
        int line = PostFile.lineAt(text, start);
        int bodyLine = PostFile.lineAt(text, end);
        return PlainHead.values(lines)
                .map(values -> new PostFile(
                        new FrontMatter(values, lines, line), text.substring(end + 3), bodyLine, List.of()));
    }
}
