package org.broadsheet.transform.shortcode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.broadsheet.transform.embed.Embed;

/**
 * Marks in a text, and what they stand for in the HTML that is made of it: their rendering in the text, their value in an
 * attribute, what was written in code.
 */
final class Marks {
    /** Code points that no text may have (Unicode 15, section 23.7). */
    private static final char START = '\uFDD0';

    private static final char END = '\uFDD1';
    /** Ends a mark that becomes a card. */
    private static final char CARD_END = '\uFDD2';

    static final String CARD = "" + START + "\\d+" + CARD_END;
    private static final String CARD_HTML = "<figure class=\"" + Embed.CLASS + "\">";

    private static final String PARAGRAPH = "<p>";
    private static final String PARAGRAPH_END = "</p>";

    private final List<Mark> marks = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();

    /**
     * A mark's meanings.
     *
     * @param source as written, as HTML
     * @param html in the text
     * @param value in an attribute
     * @param block whether it stands outside paragraphs
     * @param ownLines whether empty lines were put around it
     */
    record Mark(String source, String html, String value, boolean block, boolean ownLines) {}

    /** A text without characters that could be taken for marks. */
    static String unmarked(String text) {
        return text.indexOf(START) < 0 ? text : text.replace(START, '\uFFFD');
    }

    int size() {
        return marks.size();
    }

    /** Keeps a mark and says what to write for it. */
    String add(Mark mark) {
        marks.add(mark);
        return START + Integer.toString(marks.size() - 1) + (mark.html().startsWith(CARD_HTML) ? CARD_END : END);
    }

    /**
     * The HTML with all marks resolved.
     *
     * @param shown told of each mark whose tag is no longer there
     * @param longest of the outcome, in characters; what is over is left out and must be refused by the caller
     */
    String resolve(String html, IntConsumer shown, long longest) {
        Place place = new Place();
        int copied = 0;
        for (int at = html.indexOf(START); at >= 0 && out.length() <= longest; at = html.indexOf(START, at + 1)) {
            int end = at + 1;
            while (end < html.length() && end - at < 10 && Character.digit(html.charAt(end), 10) >= 0) {
                end++;
            }
            int index = end < html.length() && isEnd(html.charAt(end)) ? number(html, at + 1, end) : -1;
            if (index < 0 || index >= marks.size()) {
                continue;
            }
            place.read(html, copied, at);
            out.append(html, copied, at);
            copied = put(marks.get(index), place, html, end + 1);
            if (!place.inCode() || marks.get(index).source().isEmpty()) {
                shown.accept(index);
            }
        }
        return out.append(html, copied, html.length()).toString();
    }

    private static boolean isEnd(char c) {
        return c == END || c == CARD_END;
    }

    private int put(Mark mark, Place place, String html, int after) {
        if (place.inCode()) {
            int next = mark.ownLines() ? joinLines(html, after) : after;
            out.append(mark.source());
            return next;
        }
        if (place.inTag()) {
            out.append(mark.value());
            return after;
        }
        boolean alone = mark.block() && endsWith(PARAGRAPH) && html.startsWith(PARAGRAPH_END, after);
        if (alone) {
            out.setLength(out.length() - PARAGRAPH.length());
        }
        boolean note = mark.html().startsWith("<small>" + Shortcodes.NOT_SHOWN);
        if (note && out.length() > 0 && endsWord(out.charAt(out.length() - 1))) {
            out.append(' ');
        }
        out.append(mark.html());
        if (note) {
            part(html, after);
        }
        return alone ? after + PARAGRAPH_END.length() : after;
    }

    /** Takes back the empty lines that were put around a mark; what it is indented by stays. */
    private int joinLines(String html, int after) {
        int indent = out.length();
        while (indent > 0 && isSpace(out.charAt(indent - 1))) {
            indent--;
        }
        int line = indent - 1;
        while (line > 0 && isSpace(out.charAt(line - 1))) {
            line--;
        }
        if (line >= 0 && indent > 0 && out.charAt(indent - 1) == '\n') {
            out.delete(line, indent);
        }
        int next = after;
        while (next < html.length() && isSpace(html.charAt(next))) {
            next++;
        }
        if (next < html.length() && html.charAt(next) == '\n') {
            int second = next + 1;
            while (second < html.length() && isSpace(html.charAt(second))) {
                second++;
            }
            return second < html.length() && html.charAt(second) == '\n' ? second : after;
        }
        return after;
    }

    /** A note is no part of the word before, which may stand in a link. */
    private static boolean endsWord(char before) {
        return joins(before) || before == '>';
    }

    /** A note is no part of the word that follows. */
    private void part(String html, int after) {
        if (after < html.length() && (joins(html.charAt(after)) || html.charAt(after) == START)) {
            out.append(' ');
        }
    }

    /** What makes one word with a letter beside it: another, what marks emphasis within words, what nobody sees. */
    private static boolean joins(char c) {
        return Character.isLetterOrDigit(c) || "*_~`\\".indexOf(c) >= 0 || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private boolean endsWith(String text) {
        int start = out.length() - text.length();
        return start >= 0 && out.indexOf(text, start) == start;
    }

    /** The number that some digits write; -1 where there are none. */
    private static int number(String text, int from, int to) {
        return from == to ? -1 : Integer.parseInt(text, from, to, 10);
    }
}
