package org.broadsheet.transform.html;

import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Writes a clean tree, character for character as jsoup's printer does without pretty printing, in a third of its time: that one
 * asks its settings at each node and looks at each character by itself. What a clean tree does not hold, drawings and comments, is left
 * to that printer. The words of the tree are gathered on the same way: who folds a text has looked at each of its characters and says
 * whether there is any to escape.
 */
final class HtmlWriter {
    private static final char NO_BREAK = '\u00A0';
    /** Of the characters of ASCII, those that are written as they are. */
    private static final boolean[] PLAIN_IN_TEXT = plain("&<>\r\u007F");

    private static final boolean[] PLAIN_IN_VALUE = plain("&<>\"");

    private final StringBuilder html;
    private final FoldedText words;
    private boolean unread;
    private boolean controls;

    /** With room for so many characters; it grows if there are more. */
    HtmlWriter(int room) {
        html = new StringBuilder(room);
        words = new FoldedText(room / 2);
    }

    /** Writes a node with all that is in it. */
    HtmlWriter write(Node node) {
        if (node.getClass() == TextNode.class) {
            text(((TextNode) node).getWholeText());
        } else if (node instanceof Element element && element.tag().namespace().equals(Parser.NamespaceHtml)) {
            element(element);
        } else {
            html.append(node.outerHtml());
            if (!unread) {
                Words.read(node, Set.of(), words);
            }
        }
        return this;
    }

    /** Ends a line, unless nothing has been written. */
    HtmlWriter line() {
        if (html.length() > 0) {
            html.append('\n');
        }
        return this;
    }

    /** Whether a text has characters that no page may hold; see {@link ControlCharacters}. */
    boolean hasControls() {
        return controls;
    }

    /** What a reader reads of it: see {@link Words}. */
    FoldedText words() {
        return words;
    }

    /** What has been written. */
    @Override
    public String toString() {
        return html.toString();
    }

    private void element(Element element) {
        boolean outer = unread;
        unread |= Words.isFootnoteMark(element);
        Parting parting = unread ? Parting.NONE : Parting.of(element);
        parting.begin(words);
        tags(element);
        parting.end(words);
        unread = outer;
    }

    private void tags(Element element) {
        String name = element.tagName();
        html.append('<').append(name);
        if (element.attributesSize() > 0) {
            element.attributes().forEach(this::attribute);
        }
        html.append('>');
        if (element.tag().isEmpty()) {
            return;
        }
        if (name.equals("pre") && beginsWithLine(element)) {
            html.append('\n');
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            write(element.childNode(i));
        }
        html.append("</").append(name).append('>');
    }

    /** A parser drops the first line break of preformatted text. */
    private static boolean beginsWithLine(Element pre) {
        return pre.firstChild() instanceof TextNode text
                && (text.getWholeText().startsWith("\n") || text.getWholeText().startsWith("\r"));
    }

    private void attribute(Attribute attribute) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        html.append(' ').append(name);
        boolean bare = !attribute.hasDeclaredValue()
                || ((value.isEmpty() || value.equalsIgnoreCase(name)) && Attribute.isBooleanAttribute(name));
        if (!bare) {
            html.append("=\"");
            escape(value, PLAIN_IN_VALUE);
            html.append('"');
        }
    }

    private void text(String text) {
        if (!unread) {
            words.append(text);
        }
        if (unread || words.hasEscaped()) {
            escape(text, PLAIN_IN_TEXT);
        } else {
            html.append(text);
        }
    }

    private void escape(String text, boolean[] plain) {
        int copied = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!isPlain(c, plain)) {
                controls |= plain == PLAIN_IN_TEXT && ControlCharacters.isOneAt(text, at);
                if (isPair(text, at)) {
                    at++;
                } else if (c <= NO_BREAK || Character.isSurrogate(c)) {
                    html.append(text.substring(copied, at)).append(escaped(c));
                    copied = at + 1;
                }
            }
        }
        html.append(copied == 0 ? text : text.substring(copied));
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
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

    /** Whether a character stands in the text of a page as it is, whatever is beside it. */
    static boolean isPlain(char c) {
        return isPlain(c, PLAIN_IN_TEXT);
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
}
