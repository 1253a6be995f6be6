package org.broadsheet.standalone;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words of posts and paths as a terminal may see them: a title cannot move the cursor or colour the screen. */
final class Printable {
    private Printable() {}

    /** The text with each control character shown as {@code ?}; new lines and tabs stay. */
    static String of(@Nullable String text) {
        return String.valueOf(text)
                .codePoints()
                .mapToObj(c -> isSafe(c) ? Character.toString(c) : "?")
                .collect(Collectors.joining());
    }

    /** The text on one line. */
    static String line(@Nullable String text) {
        return of(text).replaceAll("\\s+", " ").strip();
    }

    /** Such as {@code 1 draft} and {@code 2 drafts}. */
    static String count(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    /** Such as {@code 1 post with warnings}. */
    static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static boolean isSafe(int c) {
        return c == '\n' || c == '\t' || !(Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }
}
