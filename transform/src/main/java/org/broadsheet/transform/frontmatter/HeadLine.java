package org.broadsheet.transform.frontmatter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line {@code key: value}; MultiMarkdown and Notion write keys of several words. */
record HeadLine(String key, String value) {
    private static final Pattern LINE =
            Pattern.compile("(?:\\.\\. )?([A-Za-z][\\w-]{0,40}(?: [\\w-]{1,20}){0,2}):(?:\\s+(.*))?");

    static Optional<HeadLine> of(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String value = parts.group(2) == null ? "" : parts.group(2).strip();
        return Optional.of(new HeadLine(parts.group(1), value));
    }
}
