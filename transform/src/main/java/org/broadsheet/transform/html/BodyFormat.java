package org.broadsheet.transform.html;

import java.util.Locale;

/** What a body is written in. */
public enum BodyFormat {
    /** CommonMark with raw HTML in it. */
    MARKDOWN,
    /** A fragment, as generators keep it. */
    HTML,
    /** A page with head and body. */
    PAGE;

    /** A whole page shows by its first tag, whatever its file is called. */
    public static BodyFormat of(String body, BodyFormat promised) {
        int start = 0;
        while (start < body.length() && Character.isWhitespace(body.charAt(start))) {
            start++;
        }
        String first =
                body.substring(start, Math.min(body.length(), start + 20)).toLowerCase(Locale.ROOT);
        return first.startsWith("<!doctype") || first.startsWith("<html") ? PAGE : promised;
    }
}
