package org.broadsheet.transform.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drops the rest of an end tag that stands behind its whole, as an editor leaves it: {@code </li> /li>}. */
final class TornEndTag implements SourceRule {
    private static final Pattern TORN =
            Pattern.compile("</([A-Za-z][A-Za-z0-9]{0,10})>(\\s{0,3}/\\1(?:>|&gt;))", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "torn-end-tag";
    }

    @Override
    public Mended apply(String html) {
        Matcher tags = TORN.matcher(html);
        if (!tags.find()) {
            return new Mended(html, 0);
        }
        CodeRanges code = CodeRanges.in(html);
        StringBuilder mended = new StringBuilder(html.length());
        StringBuilder replaced = new StringBuilder();
        int copied = 0;
        int count = 0;
        do {
            if (!code.contains(tags.start())) {
                mended.append(html, copied, tags.start(2));
                replaced.append(tags.group(2)).append('\n');
                copied = tags.end();
                count++;
            }
        } while (tags.find());
        return new Mended(mended.append(html, copied, html.length()).toString(), count, replaced.toString());
    }
}
