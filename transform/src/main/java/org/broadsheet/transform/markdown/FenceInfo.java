package org.broadsheet.transform.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the opening of a fence: {@code ruby}, Pandoc's {@code {.ruby .numberLines}}, R Markdown's {@code {r, echo=FALSE}},
 * lines to mark as in {@code js{1,3}}, a file as in {@code ruby:app.rb}.
 */
public final class FenceInfo {
    private static final Pattern LANGUAGE = Pattern.compile("\\{?[ \\t]*+\\.?([A-Za-z0-9][\\w+#.-]{0,30}+)(?![\\w=])");

    private FenceInfo() {}

    /** The language that it names; empty where it names none. */
    public static String language(String info) {
        Matcher language = LANGUAGE.matcher(info.strip());
        return language.lookingAt() ? language.group(1) : "";
    }
}
