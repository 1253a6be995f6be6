package org.broadsheet.transform.html;

import org.commonmark.text.Characters;

/**
 * Lets {@code **} begin and end bold words in Chinese, Japanese and Korean, which set no spaces. CommonMark decides by the signs on both
 * sides what two asterisks may be (section 6.2 of its specification): between a letter and a punctuation mark, as in <code>**水。**水
 * </code>, they never end anything, and pair with the next ones instead. A character between, neither letter nor mark, lifts the rule;
 * it is taken out of the HTML again.
 */
final class CjkEmphasis {
    private static final String MARK = "**";

    /** For private use: no text has a meaning for it. */
    private static final char JOINT = '\uE0AA';

    private final String text;
    private final StringBuilder joined = new StringBuilder();
    private int copied;
    private int count;

    private CjkEmphasis(String text) {
        this.text = text;
    }

    /** Markdown with its joints, and how many; as it is where it needs none. */
    static SourceRule.Mended join(String markdown) {
        if (!markdown.contains(MARK) || markdown.indexOf(JOINT) >= 0) {
            return new SourceRule.Mended(markdown, 0);
        }
        CjkEmphasis emphasis = new CjkEmphasis(markdown);
        emphasis.join();
        return emphasis.count == 0 ? new SourceRule.Mended(markdown, 0) : emphasis.mended();
    }

    private SourceRule.Mended mended() {
        return new SourceRule.Mended(joined.append(text, copied, text.length()).toString(), count);
    }

    /** The HTML of Markdown with joints, without them. */
    static String part(String html) {
        return html.replace(String.valueOf(JOINT), "");
    }

    private void join() {
        for (int at = text.indexOf(MARK, 1); at >= 0; ) {
            int end = at + MARK.length();
            boolean two = text.charAt(at - 1) != '*' && end < text.length() && text.charAt(end) != '*';
            if (two) {
                mark(at, text.codePointBefore(at), end, text.codePointAt(end));
            }
            at = text.indexOf(MARK, end);
        }
    }

    private void mark(int at, int before, int end, int after) {
        if (!isCjk(before) && !isCjk(after)) {
            return;
        }
        if (isPunctuation(before) && isLetter(after)) {
            joint(at);
        } else if (isLetter(before) && isPunctuation(after)) {
            joint(end);
        }
    }

    private void joint(int at) {
        joined.append(text, copied, at).append(JOINT);
        copied = at;
        count++;
    }

    private static boolean isPunctuation(int c) {
        return Characters.isPunctuationCodePoint(c);
    }

    private static boolean isLetter(int c) {
        return !isPunctuation(c) && !Characters.isWhitespaceCodePoint(c);
    }

    /** Ideographs, kana, Hangul, and the marks and wide letters that are set with them. */
    private static boolean isCjk(int c) {
        return (c >= 0x2E80 && c <= 0x9FFF)
                || (c >= 0xAC00 && c <= 0xD7AF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE4F)
                || (c >= 0xFF00 && c <= 0xFFEF)
                || (c >= 0x20000 && c <= 0x3FFFF);
    }
}
