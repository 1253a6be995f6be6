package org.broadsheet.transform.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** People's full names in a sentence that introduces a quotation. One capitalised word alone could be anything. */
final class Names {
    private static final String PART = "\\p{Lu}[\\p{L}'\u2019-]{0,30}\\.?";
    /** Not the end of a longer name, nor something with an article. */
    private static final String FREE =
            "(?<!\\p{Lu}[\\p{L}'\u2019-]{0,30} )(?<!\\b(?:of|[Tt]he|[Oo]ur|[Yy]our|[Mm]y|[Tt]heir|[Aa]|[Aa]n|[Tt]his) )";

    private static final String NAME = FREE + "(" + PART + "(?: (?:(?:de|van|von|der|la|le) )?" + PART + "){1,3})";
    private static final String VERB =
            "(?:says?|said|writes?|wrote|puts?|explains?|explained|notes|noted|states|stated|argues|argued|describes"
                    + "|described|observes|observed|asks|asked|posted|suggests|suggested|adds|added|tweeted|remarks"
                    + "|remarked|concludes|concluded|recalls|recalled|told|declared|replied|warns|warned"
                    + "|schreibt|schrieb|sagt|sagte)";
    private static final Pattern SPEAKER = Pattern.compile("(?:^|.*?\\s)" + NAME
            + "(?:,[^,.:;]{1,80},)? (?:has |had |once |recently |also |just |rightly |then ){0,2}" + VERB + "\\b.*");
    private static final Pattern BY = Pattern.compile(",? by " + NAME + "\\b.*");
    private static final Pattern OWNER = Pattern.compile("(?:^|.*\\s)" + NAME + "['\u2019]s?(?: \\p{L}{1,20}){0,3}");
    private static final Pattern ALONE = Pattern.compile(NAME);
    /** What may begin a sentence in capitals without being a name. */
    private static final Pattern OPENING = Pattern.compile(
            "(?:As|When|And|But|So|Then|Here|If|Or|Is|Was|Did|While|Because|Like|Since|\\p{Lu}\\p{Ll}{1,20}ing) (.*)");

    private static final Pattern NO_SUBJECT =
            Pattern.compile("(?:In|On|At|Over|From|For|With|After|Before|By|The|This|That|Our|My|Your|An?) .*");
    private static final int REACH = 300;

    private Names() {}

    /** {@code As Jane Doe, who keeps bees, puts it:}. */
    static @Nullable String speaker(String sentence) {
        return first(SPEAKER, sentence);
    }

    /** {@code by Jane Doe}, right after the work. */
    static @Nullable String maker(String afterWork) {
        return first(BY, afterWork);
    }

    /** {@code Jane Doe's article}, right before the work. */
    static @Nullable String owner(String beforeWork) {
        return first(OWNER, beforeWork);
    }

    /** Whether the words are a full name and nothing else. */
    static boolean isName(String words) {
        return ALONE.matcher(words).matches();
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text.length() > REACH ? text.substring(0, REACH) : text);
        if (!matcher.matches()) {
            return null;
        }
        String name = matcher.group(1).replaceFirst("['\u2019]s?$", "");
        Matcher opening = OPENING.matcher(name);
        String found = opening.matches() ? opening.group(1) : name;
        return found.indexOf(' ') > 0 && !NO_SUBJECT.matcher(found).matches() ? found : null;
    }
}
