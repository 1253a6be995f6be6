package org.broadsheet.transform.html;

/**
 * Which two characters stand behind the angle brackets of a text: one look for all rules that wait for a tag that few posts have. To look
 * for a word takes four times as long as to look for a character.
 */
final class TagStarts {
    /** For each first character a bit for each second; letters of either case are one, and some other signs. */
    private final int[] pairs = new int[32];

    TagStarts(String html) {
        for (int at = html.indexOf('<'); at >= 0 && at + 2 < html.length(); at = html.indexOf('<', at + 1)) {
            pairs[html.charAt(at + 1) & 31] |= 1 << (html.charAt(at + 2) & 31);
        }
    }

    /** Whether a tag may begin with these; there is none if not. */
    boolean mayHave(char first, char second) {
        return (pairs[first & 31] & 1 << (second & 31)) != 0;
    }
}
