package org.broadsheet.publish.app;

import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched;

/** Tells posts without a title, whose first words stand for one. */
final class Untitled {
    /** What transform writes in the place of pictures and films, and takes for nobody's first words. */
    private static final Pattern STAND_IN = Pattern.compile(
            "<small>Not shown: [^<]*</small>|<figure class=\"embed\">.{0,1000}?</figure>", Pattern.DOTALL);

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Enough for a title and the tags before it. */
    private static final int START = 2_000;

    private Untitled() {}

    /** Whether a post has no title, as transform warned, and begins with the words that stand for it. */
    static boolean is(PostEnriched post) {
        boolean warned =
                post.warnings().stream().anyMatch(warning -> warning.kind().equals("no-title"));
        return warned
                && start(post.html()).startsWith(SIGN.matcher(post.title()).replaceAll(""));
    }

    private static String start(String html) {
        String beginning = html.substring(0, Math.min(html.length(), START));
        String words = TAG.matcher(STAND_IN.matcher(beginning).replaceAll(""))
                .replaceAll("")
                .replace("&amp;", "&");
        return SIGN.matcher(words).replaceAll("");
    }
}
