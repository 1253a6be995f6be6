package org.broadsheet.publish.app;

import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched;

/** Tells posts without a title, whose first words stand for one. */
final class Untitled {
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
        String words =
                TAG.matcher(html.substring(0, Math.min(html.length(), START))).replaceAll("");
        return SIGN.matcher(words).replaceAll("");
    }
}
