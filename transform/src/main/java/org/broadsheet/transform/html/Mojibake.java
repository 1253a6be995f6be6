package org.broadsheet.transform.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.TextNode;

/**
 * Mends text in UTF-8 that somebody once read as Windows-1252, so that each sign became two or three: {@code â€™} for an
 * apostrophe. However often that happened.
 *
 * <p>Only where the signs decode to one that such texts have: accented letters and signs of Western Europe, typographic
 * signs, symbols and emoji. Not where {@code Ã} may end a word of Portuguese in capitals, not between
 * quotation marks of its own, where somebody shows it, and never in code. Control characters that Windows-1252 has letters
 * for are those.
 */
final class Mojibake implements TextRule {
    private static final String WINDOWS =
            "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d"
                    + "\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

    private static final String QUOTES = "\"'()\u201c\u201d\u2018\u2019\u00ab\u00bb`";
    private static final String AFTER_WORD =
            "\u00a0\u00ab\u00bb\u2018\u2019\u201c\u201d\u2026\u2013\u2014\u2022\u2039\u203a";
    private static final int MOST_ROUNDS = 4;

    @Override
    public String name() {
        return "mojibake";
    }

    @Override
    public int apply(List<TextNode> texts, Repairs repairs) {
        int count = 0;
        for (TextNode node : texts) {
            String written = node.getWholeText();
            if (isSuspect(written) && !Tags.inCode(node)) {
                String mended = mended(written);
                if (!mended.equals(written)) {
                    node.text(mended);
                    declare(written, repairs);
                    count++;
                }
            }
        }
        return count;
    }

    /** Words that are other words now. */
    private static void declare(String written, Repairs repairs) {
        for (String word : written.split("\\s+", -1)) {
            String spaced = word + ' ';
            if (isSuspect(word) && !mended(spaced).equals(spaced)) {
                repairs.removals().addWords(word);
            }
        }
    }

    /** The text as it was before, or the same text. */
    static String mended(String text) {
        String mended = text;
        for (int round = 0; round < MOST_ROUNDS && isSuspect(mended); round++) {
            String before = mended;
            mended = once(before);
            if (mended.equals(before)) {
                break;
            }
        }
        return mended;
    }

    private static boolean isSuspect(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) < 0x80) {
            i++;
        }
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && (length(c) > 0 || isControl(c))) {
                return true;
            }
        }
        return false;
    }

    private static String once(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        int decodedUpTo = -1;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int length = i == decodedUpTo && isSecond(c) ? 2 : length(c);
            int sign = length > 0 && !isShown(text, i, length) && !endsWord(text, i) ? decoded(text, i, length) : -1;
            if (sign >= 0) {
                mended.appendCodePoint(sign);
                i += length;
                decodedUpTo = i;
            } else if (isTornQuote(text, i)) {
                mended.append('\u201d');
                i += 2;
            } else if (isTornSpace(text, i)) {
                i++;
            } else {
                mended.append(isControl(c) ? WINDOWS.charAt(c - 0x80) : c);
                i++;
            }
        }
        return mended.toString();
    }

    /** Of how many bytes the sign is that begins with this one as such texts show it. */
    private static int length(char first) {
        return switch (first) {
            case '\u00c2', '\u00c3' -> 2;
            case '\u00e2', '\u00ef' -> 3;
            case '\u00f0' -> 4;
            default -> 0;
        };
    }

    /** Windows has no letter for the last byte of a closing quotation mark, and many tools drop it. */
    private static boolean isTornQuote(String text, int at) {
        return text.startsWith("\u00e2\u20ac", at)
                && (at + 2 == text.length()
                        || Character.isWhitespace(text.charAt(at + 2))
                        || ".,;:!?)-".indexOf(text.charAt(at + 2)) >= 0);
    }

    /** The first byte of a no-break space whose second became a plain one; no word of any language ends so behind small letters. */
    private static boolean isTornSpace(String text, int at) {
        return text.charAt(at) == '\u00c2'
                && at + 1 < text.length()
                && Character.isWhitespace(text.charAt(at + 1))
                && (at == 0
                        ? text.substring(1).isBlank()
                        : Character.isLowerCase(text.charAt(at - 1)) || ".,;:!?)".indexOf(text.charAt(at - 1)) >= 0);
    }

    /** Whether it may begin one of Windows' own letters, where the text before it was read wrongly twice. */
    private static boolean isSecond(char c) {
        return c == '\u00c5' || c == '\u00c6' || c == '\u00cb';
    }

    /** A capital word of Portuguese, with what may follow a word. */
    private static boolean endsWord(String text, int at) {
        return text.charAt(at) == '\u00c3'
                && at > 0
                && Character.isUpperCase(text.charAt(at - 1))
                && at + 1 < text.length()
                && AFTER_WORD.indexOf(text.charAt(at + 1)) >= 0;
    }

    private static boolean isControl(char c) {
        return c >= 0x80 && c < 0xa0;
    }

    private static boolean isShown(String text, int start, int length) {
        int end = start + length;
        return start > 0
                && end < text.length()
                && QUOTES.indexOf(text.charAt(start - 1)) >= 0
                && QUOTES.indexOf(text.charAt(end)) >= 0;
    }

    /** The sign, or -1 if it is none of those that are expected. */
    private static int decoded(String text, int start, int length) {
        if (start + length > text.length()) {
            return -1;
        }
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            int value = byteOf(text.charAt(start + i));
            if (value < 0) {
                return -1;
            }
            bytes[i] = (byte) value;
        }
        try {
            int sign = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .codePointAt(0);
            return isExpected(sign) ? sign : -1;
        } catch (CharacterCodingException e) {
            return -1;
        }
    }

    private static boolean isExpected(int sign) {
        return (sign >= 0x80 && sign <= 0xff)
                || WINDOWS.indexOf(sign) >= 0
                || (sign >= 0x2000 && sign <= 0x2bff)
                || sign == 0xfeff
                || sign == 0xfe0f
                || sign == 0xfffd
                || (sign >= 0x1f000 && sign <= 0x1faff);
    }

    private static int byteOf(char c) {
        if (c < 0x100) {
            return c;
        }
        int index = WINDOWS.indexOf(c);
        return index < 0 ? -1 : 0x80 + index;
    }
}
