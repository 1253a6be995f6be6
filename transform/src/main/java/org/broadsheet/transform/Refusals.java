package org.broadsheet.transform;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.broadsheet.events.PostReceived;

/** What is no post, as far as the whole file shows. */
final class Refusals {
    /** How Movable Type's import format parts the head of a post from its text. */
    private static final Pattern BODY = Pattern.compile("\\R-----\\R(?:EXTENDED )?BODY:\\R");

    private static final Map<String, String> UNREAD = Map.of(
            ".rst", "reStructuredText",
            ".org", "Org",
            ".adoc", "AsciiDoc",
            ".asciidoc", "AsciiDoc",
            ".textile", "Textile");

    private Refusals() {}

    static void check(PostReceived post) {
        if (post.source().isBlank()) {
            throw new InvalidPostException("empty", 0, "the file is empty", "write something, or delete it");
        }
        int zero = post.source().indexOf('\0');
        if (zero >= 0) {
            int line = (int) post.source()
                            .substring(0, zero)
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
            throw new InvalidPostException(
                    "binary", line, "the file is not text: it holds a zero byte", "save it as plain text in UTF-8");
        }
        String path = post.path().toLowerCase(Locale.ROOT);
        UNREAD.forEach((ending, name) -> {
            if (path.endsWith(ending)) {
                throw new InvalidPostException(
                        "unsupported-format",
                        0,
                        name + " is not supported",
                        "export it to Markdown, with pandoc for instance");
            }
        });
        if (post.source().startsWith("AUTHOR: ") || post.source().startsWith("TITLE: ")) {
            checkDump(post.source());
        }
    }

    /** Comments in it have addresses of mail and of machines: published as one post, they would be everybody's. */
    private static void checkDump(String source) {
        if (BODY.matcher(source).find()) {
            throw new InvalidPostException(
                    "unsupported-format",
                    0,
                    "it is an export of Movable Type with posts and their comments in one file",
                    "import it into a blog tool that writes a file for each post, and take those");
        }
    }
}
