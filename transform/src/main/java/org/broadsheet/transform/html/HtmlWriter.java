package org.broadsheet.transform.html;

import java.util.Arrays;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Writes a clean tree, character for character as jsoup's printer does without pretty printing, in a third of its time: that one
 * asks its settings at each node and looks at each character by itself. What a clean tree does not hold, drawings and comments, is left
 * to that printer. A text is copied whole and looked at where it has come to lie; few have anything to escape.
 */
final class HtmlWriter {
    /** Of the characters of ASCII, those that are written as they are. */
    private static final boolean[] PLAIN_IN_TEXT = plain("&<>\r\u007F");

    private static final char NO_BREAK = '\u00A0';

    private static final boolean[] PLAIN_IN_VALUE = plain("&<>\"");

    private boolean controls;
    private char[] html;
    private int length;

    /** With room for so many characters; it grows if there are more. */
    HtmlWriter(int room) {
        html = new char[room];
    }

    /** Writes a node with all that is in it. */
    HtmlWriter write(Node node) {
        if (node.getClass() == TextNode.class) {
            escape(((TextNode) node).getWholeText(), PLAIN_IN_TEXT);
        } else if (node instanceof Element element && element.tag().namespace().equals(Parser.NamespaceHtml)) {
            element(element);
        } else {
            append(node.outerHtml());
        }
        return this;
    }

    /** Ends a line, unless nothing has been written. */
    HtmlWriter line() {
        if (length > 0) {
            append('\n');
        }
        return this;
    }

    /** Whether a text has characters that no page may hold; see {@link ControlCharacters}. */
    boolean hasControls() {
        return controls;
    }

    /** What has been written. */
    @Override
    public String toString() {
        return new String(html, 0, length);
    }

    private void element(Element element) {
        String name = element.tagName();
        append('<');
        append(name);
        if (element.attributesSize() > 0) {
            element.attributes().forEach(this::attribute);
        }
        append('>');
        if (element.tag().isEmpty()) {
            return;
        }
        if (name.equals("pre") && beginsWithLine(element)) {
            append('\n');
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            write(element.childNode(i));
        }
        append("</");
        append(name);
        append('>');
    }

    /** A parser drops the first line break of preformatted text. */
    private static boolean beginsWithLine(Element pre) {
        return pre.firstChild() instanceof TextNode text
                && (text.getWholeText().startsWith("\n") || text.getWholeText().startsWith("\r"));
    }

    private void attribute(Attribute attribute) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        append(' ');
        append(name);
        boolean bare = !attribute.hasDeclaredValue()
                || ((value.isEmpty() || value.equalsIgnoreCase(name)) && Attribute.isBooleanAttribute(name));
        if (!bare) {
            append("=\"");
            escape(value, PLAIN_IN_VALUE);
            append('"');
        }
    }

    private void escape(String text, boolean[] plain) {
        int start = length;
        append(text);
        int at = start;
        while (at < length && isPlain(html[at], plain)) {
            at++;
        }
        if (at < length) {
            length = at;
            escapeFrom(at - start, text, plain);
        }
    }

    private void escapeFrom(int from, String text, boolean[] plain) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean pair = Character.isHighSurrogate(c)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1));
            controls |= plain == PLAIN_IN_TEXT && ControlCharacters.isOneAt(text, at);
            if (pair) {
                append(c);
                append(text.charAt(++at));
            } else if (isPlain(c, plain) || (c > NO_BREAK && !Character.isSurrogate(c))) {
                append(c);
            } else {
                append(escaped(c));
            }
        }
    }

    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case NO_BREAK -> "&nbsp;";
            default -> Entities.escape(String.valueOf(c));
        };
    }

    private static boolean isPlain(char c, boolean[] plain) {
        return c < plain.length ? plain[c] : c > NO_BREAK && c < Character.MIN_SURROGATE;
    }

    private static boolean[] plain(String escaped) {
        boolean[] plain = new boolean[128];
        for (char c = 0; c < plain.length; c++) {
            plain[c] = escaped.indexOf(c) < 0 && (c >= ' ' || c == '\n' || c == '\t' || c == '\r');
        }
        return plain;
    }

    private void append(char c) {
        reserve(1);
        html[length++] = c;
    }

    private void append(String text) {
        reserve(text.length());
        text.getChars(0, text.length(), html, length);
        length += text.length();
    }

    private void reserve(int more) {
        if (length + more > html.length) {
            html = Arrays.copyOf(html, 2 * (length + more));
        }
    }
}
