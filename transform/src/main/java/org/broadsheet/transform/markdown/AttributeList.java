package org.broadsheet.transform.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of attributes as kramdown ({@code {: .note #tides title="Tides"}}), Pandoc, Goldmark, Python-Markdown and markdown-it
 * ({@code {.note #tides}}) write it. Names of definitions, such as {@code {:toc}}, need kramdown's colon.
 *
 * @param text as written
 */
record AttributeList(String text) {
    private static final String ITEM = "(?:[#.][\\p{L}_][\\p{L}\\p{N}_:.-]*+"
            + "|[A-Za-z][\\w:-]*+=(?:\"[^\"]*+\"|'[^']*+'|\u201c[^\u201d]*+\u201d|[^\\s\"'{}<>]++))";
    private static final String NAMED = "(?:" + ITEM + "|[A-Za-z][\\w-]*+)";
    /** With kramdown's colon. */
    static final String KRAMDOWN = "\\{:[ \\t]*+" + NAMED + "(?:[ \\t]++" + NAMED + ")*+[ \\t]*+\\}";
    /** Of any dialect. */
    static final String ANY = "(?:\\{[ \\t]*+" + ITEM + "(?:[ \\t]++" + ITEM + ")*+[ \\t]*+\\}|" + KRAMDOWN + ")";
    /** Attributes that kramdown keeps under a name for later. */
    static final String DEFINITION = "\\{:[A-Za-z][\\w-]*+:[^{}\\n]*+\\}";

    private static final Pattern TITLE =
            Pattern.compile("(?<![\\w-])title=(?:\"([^\"]*+)\"|'([^']*+)'|\u201c([^\u201d]*+)\u201d)");
    private static final Pattern LANGUAGE = Pattern.compile("\\.(?:language-|lang-|brush-)([\\w+#-]{1,30})");
    private static final Pattern ID = Pattern.compile("(?<=[ \\t{:])#([\\p{L}_][\\p{L}\\p{N}_:.-]*+)");
    private static final Pattern TABLE_OF_CONTENTS = Pattern.compile("\\{:[^=}]*\\btoc\\b");

    /** The title that it gives; empty without one. */
    String title() {
        Matcher title = TITLE.matcher(text);
        if (!title.find()) {
            return "";
        }
        String plain = title.group(1) == null ? title.group(2) : title.group(1);
        return plain == null ? title.group(3) : plain;
    }

    /** The programming language that it names; empty without one. */
    String language() {
        Matcher language = LANGUAGE.matcher(text);
        return language.find() ? language.group(1) : "";
    }

    /** The identifier that it gives; empty without one. */
    String id() {
        Matcher id = ID.matcher(text);
        return id.find() ? id.group(1) : "";
    }

    /** Whether what it describes only stands for a table of contents. */
    boolean isTableOfContents() {
        return TABLE_OF_CONTENTS.matcher(text).lookingAt();
    }
}
