package org.broadsheet.transform.shortcode;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brackets of WordPress' tags that a converter to Markdown escaped, as it escapes all: {@code \[caption id="a\_1"\]…\[/caption\]},
 * {@code \[gallery ids="1,2"\]}. A tag of a known name with arguments is meant as one, and so is the end tag after it; a name alone
 * is written about.
 */
final class EscapedBrackets {
    private static final String OPEN = "\\[";
    private static final String CLOSE = "\\]";
    private static final int LONGEST_NAME = 45;
    private static final int LONGEST = 4_000;
    private static final Pattern ARGUMENTS = Pattern.compile(
            "\\s[\\w\\\\-]{1,40}=[\"\u201c\u201d\u2033\u2019'&][^\\n]*|[\\s=]https?://[^\\s\\[]+(?: [^\\[\\n]*)?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!<>~-])");
    /** Their names are seldom written about, and an address or other tags stand between them. */
    private static final Set<String> BARE = Set.of("embed", "contact-form");
    /** What stands between them was escaped as well. */
    private static final Set<String> CODE = Set.of("code", "source", "sourcecode");

    private final String text;
    private final Set<String> names;
    private final StringBuilder mended;
    private final Set<String> opened = new HashSet<>();
    private final Set<String> endless = new HashSet<>();
    private int copied;
    private int stop;

    private EscapedBrackets(String text, Set<String> names) {
        this.text = text;
        this.names = names;
        this.mended = new StringBuilder(text.length());
    }

    /**
     * The text with such tags as they were; only Markdown escapes.
     *
     * @param names that tags may have
     */
    static String mend(String text, boolean markdown, Set<String> names) {
        return markdown && text.contains(CLOSE) ? new EscapedBrackets(text, names).mend() : text;
    }

    private String mend() {
        for (int at = text.indexOf(OPEN); at >= 0; at = text.indexOf(OPEN, Math.max(copied, at + 1))) {
            boolean close = text.startsWith("/", at + 2);
            int from = at + (close ? 3 : 2);
            int to = from;
            while (to < text.length()
                    && to - from < LONGEST_NAME
                    && (isNamePart(text.charAt(to)) || text.startsWith("\\_", to))) {
                to++;
            }
            String name = text.substring(from, to).replace("\\", "");
            if (names.contains(name) || BARE.contains(name) || ModuleNames.mayPair(name)) {
                tag(at, name, to, close);
            }
        }
        return copied == 0 ? text : mended.append(text, copied, text.length()).toString();
    }

    private void tag(int at, String name, int to, boolean close) {
        stop = stop >= 0 && stop < to ? text.indexOf(CLOSE, to) : stop;
        String arguments = stop < 0 || stop - to > LONGEST ? "\n" : text.substring(to, stop);
        boolean alone = arguments.isEmpty()
                && (ModuleNames.isBuilders(name) || (close ? opened.contains(name) : BARE.contains(name)));
        if (!alone && (close || !ARGUMENTS.matcher(arguments).matches())) {
            return;
        }
        mended.append(text, copied, at)
                .append(close ? "[/" : "[")
                .append(name)
                .append(plain(arguments))
                .append(']');
        copied = stop + CLOSE.length();
        opened.add(name);
        if (!close && CODE.contains(name) && !endless.contains(name)) {
            code(name);
        }
    }

    private void code(String name) {
        int end = text.indexOf(OPEN + "/" + name + CLOSE, copied);
        if (end < 0) {
            endless.add(name);
            return;
        }
        mended.append(plain(text.substring(copied, end)));
        copied = end;
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    private static String plain(String escaped) {
        return ESCAPE.matcher(escaped).replaceAll("$1");
    }
}
