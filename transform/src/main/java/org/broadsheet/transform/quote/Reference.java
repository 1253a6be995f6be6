package org.broadsheet.transform.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a list of references, or one that stands alone: {@code Doe, J. (2018). How bees dance. Honey, 3(1), 2-9.}, {@code Doe, Jane.
 * "How Bees Dance." Honey 3 (2018).} After the styles of the APA, the MLA and Chicago.
 *
 * @param surname of the first author
 * @param title of the work
 */
record Reference(String surname, String title) {
    private static final int MAX_LENGTH = 500;
    private static final String SURNAME = "(\\p{Lu}[\\p{L}'\u2019-]{1,30})";
    private static final Pattern BY_YEAR = Pattern.compile(
            SURNAME
                    + ", \\p{Lu}\\.[^()]{0,120}\\((?:19|20)\\d\\d[a-z]?(?:, [^()]{1,30})?\\)[.,:]? [\"\u201c]?(\\p{Lu}[^.?!]{3,150}[?!]?).*");
    private static final Pattern BY_MARKS = Pattern.compile(
            SURNAME + ", \\p{Lu}[\\p{L}. ]{1,40}[.,] [\"\u201c](\\p{Lu}[^\"\u201d]{3,150}?)[.,]?[\"\u201d].*");

    /** What a paragraph refers to, or null where it is none. */
    static @Nullable Reference of(String words) {
        int comma = words.indexOf(", ");
        if (comma < 2 || comma > 31 || words.length() > MAX_LENGTH || !Character.isUpperCase(words.charAt(0))) {
            return null;
        }
        Matcher matcher = BY_YEAR.matcher(words);
        if (matcher.matches()) {
            return new Reference(matcher.group(1), matcher.group(2));
        }
        Matcher marked = BY_MARKS.matcher(words);
        return marked.matches() ? new Reference(marked.group(1), marked.group(2)) : null;
    }
}
