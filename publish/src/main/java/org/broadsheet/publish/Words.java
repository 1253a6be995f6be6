package org.broadsheet.publish;

/** Plain text for places where there is not room for any length of it. */
public final class Words {
    private Words() {}

    /** The text if it has no more than {@code longest} characters, else its first words and an ellipsis. */
    public static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = text.lastIndexOf(' ', longest);
        // Text without spaces, such as Chinese: never between the halves of a character.
        int cut = end > longest / 2 ? end : text.offsetByCodePoints(0, text.codePointCount(0, longest));
        return text.substring(0, cut) + "\u2026";
    }
}
