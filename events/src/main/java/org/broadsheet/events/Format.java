package org.broadsheet.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Map;

/** What a file name promises its text to be. */
public enum Format {
    @JsonProperty("markdown")
    MARKDOWN,
    @JsonProperty("html")
    HTML,
    @JsonProperty("json")
    JSON,
    @JsonProperty("text")
    TEXT,
    @JsonProperty("org")
    ORG,
    @JsonProperty("rst")
    RST;

    private static final Map<String, Format> BY_EXTENSION = Map.ofEntries(
            Map.entry("md", MARKDOWN),
            Map.entry("markdown", MARKDOWN),
            Map.entry("mdown", MARKDOWN),
            Map.entry("mkd", MARKDOWN),
            Map.entry("mkdn", MARKDOWN),
            Map.entry("mdwn", MARKDOWN),
            Map.entry("mdx", MARKDOWN),
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("xhtml", HTML),
            Map.entry("json", JSON),
            Map.entry("txt", TEXT),
            Map.entry("text", TEXT),
            Map.entry("adoc", TEXT),
            Map.entry("asciidoc", TEXT),
            Map.entry("textile", TEXT),
            Map.entry("org", ORG),
            Map.entry("rst", RST));

    /** Whether a file of this name is a post: it ends in one of the extensions of a format. */
    public static boolean isPost(String fileName) {
        return BY_EXTENSION.containsKey(extension(fileName));
    }

    /**
     * What the name promises.
     *
     * @throws IllegalArgumentException where the name is not a post's
     */
    public static Format ofFileName(String fileName) {
        Format format = BY_EXTENSION.get(extension(fileName));
        if (format == null) {
            throw new IllegalArgumentException("'" + fileName + "' does not end in an extension of a post");
        }
        return format;
    }

    private static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
