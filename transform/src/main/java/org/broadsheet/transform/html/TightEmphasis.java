package org.broadsheet.transform.html;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Reads {@code **Note:**Words} as Markdown did before CommonMark, and Kramdown and Pandoc still do. CommonMark takes two asterisks
 * between a sign and a letter for no end ("right-flanking", section 6.2 of its specification), so that both pairs stay in the text.
 * Whatever it could pair is paired before; here only whole pairs of one line of text are, which begin like a word. A blank that slipped
 * in before the second pair, {@code **Hive 7 ** and}, is dropped.
 */
final class TightEmphasis {
    static final String NAME = "tight-emphasis";
    private static final String MARK = "**";
    private static final String ENDING = ".,;:!?)";
    private static final int LONGEST_OPERAND = 8;
    private static final Pattern POWER = Pattern.compile("(?<!\\w)(?:[A-Za-z]|\\d{1,6}) $");
    private static final Pattern OPERAND = Pattern.compile(" (?:[A-Za-z]|\\d{1,6})(?!\\w)");

    private int count;

    private TightEmphasis() {}

    /** Makes the pairs bold and says how many. */
    static int read(Node document) {
        TightEmphasis emphasis = new TightEmphasis();
        document.accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                emphasis.pair(parent);
                super.visitChildren(parent);
            }

            @Override
            public void visit(CustomBlock block) {
                visitChildren(block);
            }

            @Override
            public void visit(CustomNode node) {
                visitChildren(node);
            }
        });
        return emphasis.count;
    }

    private void pair(Node parent) {
        Text opening = null;
        int openedAt = -1;
        int openingRead = 0;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof Text text)) {
                continue;
            }
            int read = 0;
            for (int mark = mark(text, 0); mark >= 0; mark = mark(text, mark + MARK.length())) {
                if (opening != null && closes(text, mark)) {
                    if (opening.equals(text)) {
                        wrapWithin(text, read, openedAt, mark);
                    } else {
                        wrapAcross(opening, openingRead, openedAt, text, mark);
                    }
                    opening = null;
                    read = mark + MARK.length();
                } else if (opens(text, mark)) {
                    if (opening != null && !opening.equals(text)) {
                        cut(opening, openingRead);
                    }
                    opening = text;
                    openedAt = mark;
                }
            }
            openingRead = text.equals(opening) ? read : openingRead;
            if (!text.equals(opening)) {
                cut(text, read);
            }
        }
        if (opening != null) {
            cut(opening, openingRead);
        }
    }

    /** Takes off what stands before the text by now. */
    private static void cut(Text text, int read) {
        if (read > 0) {
            text.setLiteral(text.getLiteral().substring(read));
        }
    }

    /** Where two asterisks stand, no more and no fewer; or -1. */
    private static int mark(Text text, int from) {
        String words = text.getLiteral();
        int at = words.indexOf(MARK, from);
        while (at >= 0) {
            int end = at;
            while (end < words.length() && words.charAt(end) == '*') {
                end++;
            }
            if (end - at == MARK.length()) {
                return at;
            }
            at = words.indexOf(MARK, end);
        }
        return -1;
    }

    private static boolean opens(Text text, int mark) {
        int before = before(text, mark);
        return !Character.isLetterOrDigit(before) && !isSpace(after(text, mark));
    }

    private static boolean closes(Text text, int mark) {
        return !isSpace(before(text, mark)) || closesLate(text, mark);
    }

    /** Whether there is a blank before the marks, and behind them nothing that could be bold: another blank, a sign that ends, the end. */
    private static boolean closesLate(Text text, int mark) {
        int after = after(text, mark);
        return mark > 0 && (isSpace(after) || ENDING.indexOf(after) >= 0) && !isPower(text.getLiteral(), mark);
    }

    /** Whether the marks are an operator between letters or numbers: {@code a ** b}, {@code 2 ** 10}. */
    private static boolean isPower(String words, int mark) {
        int from = Math.max(0, mark - LONGEST_OPERAND);
        int to = Math.min(words.length(), mark + MARK.length() + LONGEST_OPERAND);
        return POWER.matcher(words.substring(from, mark)).find()
                && OPERAND.matcher(words.substring(mark + MARK.length(), to)).lookingAt();
    }

    /** The sign before; a bracket for an element, a space where the line begins. */
    private static int before(Text text, int mark) {
        if (mark > 0) {
            return text.getLiteral().codePointBefore(mark);
        }
        return text.getPrevious() == null || isBreak(text.getPrevious()) ? ' ' : ')';
    }

    private static int after(Text text, int mark) {
        int end = mark + MARK.length();
        if (end < text.getLiteral().length()) {
            return text.getLiteral().codePointAt(end);
        }
        return text.getNext() == null || isBreak(text.getNext()) ? ' ' : '(';
    }

    private static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /** Puts before the text what was not read of it up to the marks, and what is between them; the rest is cut off at the end. */
    private void wrapWithin(Text text, int read, int openedAt, int closedAt) {
        StrongEmphasis strong = new StrongEmphasis(MARK);
        strong.appendChild(new Text(ended(text.getLiteral().substring(openedAt + MARK.length(), closedAt))));
        text.insertBefore(new Text(text.getLiteral().substring(read, openedAt)));
        text.insertBefore(strong);
        count++;
    }

    private void wrapAcross(Text opening, int read, int openedAt, Text closing, int closedAt) {
        StrongEmphasis strong = new StrongEmphasis(MARK);
        strong.appendChild(new Text(opening.getLiteral().substring(openedAt + MARK.length())));
        while (opening.getNext() != null && !opening.getNext().equals(closing)) {
            strong.appendChild(opening.getNext());
        }
        strong.appendChild(new Text(ended(closing.getLiteral().substring(0, closedAt))));
        opening.setLiteral(opening.getLiteral().substring(read, openedAt));
        opening.insertAfter(strong);
        count++;
    }

    /** Words without the blanks behind them: where they are bold, another blank, a sign or the end follows. */
    private static String ended(String words) {
        int end = words.length();
        while (end > 0 && isSpace(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(0, end);
    }
}
