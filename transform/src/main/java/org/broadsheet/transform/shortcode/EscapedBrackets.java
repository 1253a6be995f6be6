package org.broadsheet.transform.shortcode;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brackets of WordPress' tags that a converter to Markdown escaped, as it escapes all: {@code \[caption id="a\_1"\]…\[/caption\]}. A tag
 * with arguments that its end tag follows is meant as one; a name alone is written about.
 */
final class EscapedBrackets {
    private static final Pattern OPENING =
            Pattern.compile("\\\\\\[(caption|sourcecode|source|code|embed|audio|video)(?=\\s)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!<>~-])");
    private static final String CLOSE = "\\]";
    private static final int LONGEST = 1_000;

    private final String text;
    private final StringBuilder mended;
    private final Set<String> endless = new HashSet<>();
    private int copied;

    private EscapedBrackets(String text) {
        this.text = text;
        this.mended = new StringBuilder(text.length());
    }

    /** The text with such tags as they were; only Markdown escapes. */
    static String mend(String text, boolean markdown) {
        return markdown && text.contains("\\[/") ? new EscapedBrackets(text).mend() : text;
    }

    private String mend() {
        Matcher opening = OPENING.matcher(text);
        int stop = 0;
        for (int from = 0; opening.find(from); from = Math.max(copied, opening.end())) {
            stop = stop >= 0 && stop < opening.end() ? text.indexOf(CLOSE, opening.end()) : stop;
            String arguments = stop < 0 || stop - opening.end() > LONGEST ? "" : text.substring(opening.end(), stop);
            if (arguments.indexOf('=') > 0 && arguments.indexOf('[') < 0 && arguments.indexOf('\n') < 0) {
                pair(opening, arguments, stop + CLOSE.length());
            }
        }
        return mended.append(text, copied, text.length()).toString();
    }

    private void pair(Matcher opening, String arguments, int start) {
        String name = opening.group(1);
        String ending = "\\[/" + name + CLOSE;
        int end = endless.contains(name) ? -1 : text.indexOf(ending, start);
        if (end < 0) {
            endless.add(name);
            return;
        }
        String body = text.substring(start, end);
        boolean code = name.contains("code") || name.equals("source");
        mended.append(text, copied, opening.start());
        mended.append('[').append(name).append(plain(arguments)).append(']');
        mended.append(code ? plain(body) : body).append("[/").append(name).append(']');
        copied = end + ending.length();
    }

    private static String plain(String escaped) {
        return ESCAPE.matcher(escaped).replaceAll("$1");
    }
}
