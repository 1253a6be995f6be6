package org.broadsheet.transform.shortcode;

/** Line numbers of places that are asked for from front to back. */
final class Lines {
    private final String text;
    private int at;
    private int line;

    Lines(String text, int firstLine) {
        this.text = text;
        this.line = firstLine;
    }

    int at(int place) {
        for (; at < place; at++) {
            line += text.charAt(at) == '\n' ? 1 : 0;
        }
        return line;
    }
}
