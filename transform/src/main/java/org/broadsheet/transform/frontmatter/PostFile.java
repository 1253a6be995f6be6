package org.broadsheet.transform.frontmatter;

import java.util.List;
import java.util.Optional;
import org.broadsheet.events.PostEnriched.Warning;

/**
 * A post file taken apart.
 *
 * @param head its front matter
 * @param body what follows
 * @param bodyLine the body's first line in the file, from 1
 * @param warnings what was odd but could be read
 */
public record PostFile(FrontMatter head, String body, int bodyLine, List<Warning> warnings) {
    private static final List<HeadReader> READERS = List.of(
            new YamlHead(),
            new TomlHead(),
            new JsonHead(),
            new CommentHead(),
            new UnopenedHead(),
            new PlainHead(),
            new PropertyHead());

    public PostFile {
        warnings = List.copyOf(warnings);
    }

    /**
     * Splits a file by its content: what its first characters say, not its name.
     *
     * @throws org.broadsheet.transform.InvalidPostException where a head begins that cannot be read
     */
    public static PostFile read(String source) {
        String text = lineFeeds(source);
        int start = firstVisible(text);
        for (HeadReader reader : READERS) {
            Optional<PostFile> file = reader.read(text, start);
            if (file.isPresent()) {
                return file.get();
            }
        }
        return new PostFile(FrontMatter.NONE, text, 1, List.of());
    }

    /** The line, from 1, in which a character stands. */
    static int lineAt(String text, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        return line;
    }

    private static String lineFeeds(String source) {
        String text = source.startsWith("\uFEFF") ? source.substring(1) : source;
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int firstVisible(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }
}
