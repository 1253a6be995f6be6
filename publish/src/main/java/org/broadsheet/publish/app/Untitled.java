package org.broadsheet.publish.app;

import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched;

/** Tells posts without a title, whose first words stand for one, or nothing does. */
final class Untitled {
    /** What transform writes in the place of pictures and films, and takes for nobody's first words. */
    private static final Pattern STAND_IN = Pattern.compile(
            "<small>Not shown: [^<]*</small>|<figure class=\"embed\">.{0,1000}?</figure>", Pattern.DOTALL);

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** What transform calls a post without words. */
    private static final String NO_WORDS = "Untitled";
    /** How many letters may stand before the first words: whoever is quoted, and a colon. */
    private static final int NAME = 40;
    /** Enough for a title and the tags before it. */
    private static final int START = 2_000;

    private Untitled() {}

    /** Whether a post has no title, as transform warned, and begins with the words that stand for it or has none. */
    static boolean is(PostEnriched post) {
        String start = post.html().substring(0, Math.min(post.html().length(), START));
        boolean warned =
                post.warnings().stream().anyMatch(warning -> warning.kind().equals("no-title"));
        return warned
                && (post.title().equals(NO_WORDS)
                        || begins(STAND_IN.matcher(start).replaceAll(""), post.title())
                        || begins(start, post.title()));
    }

    private static boolean begins(String html, String title) {
        String words = TAG.matcher(html).replaceAll("").replace("&amp;", "&");
        return letters(words).lastIndexOf(letters(title), NAME) >= 0;
    }

    private static String letters(String words) {
        return SIGN.matcher(words).replaceAll("");
    }
}
