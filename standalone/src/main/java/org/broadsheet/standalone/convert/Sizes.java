package org.broadsheet.standalone.convert;

import org.broadsheet.events.PostEnriched;

/** How much there is of a post, and whether something is missing, in words. */
final class Sizes {
    private Sizes() {}

    /** {@code 29 words, 1 link, 0 images}. */
    static String of(PostEnriched post) {
        return counted(post.wordCount(), "word") + ", " + counted(post.links().size(), "link") + ", "
                + counted(post.images().size(), "image");
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    static String loss(PostEnriched post) {
        return post.warnings().stream().anyMatch(warning -> warning.kind().equals("loss"))
                ? "see the warning"
                : "nothing: every word, link, image and code block of the source is there, or a rule above answers for it";
    }
}
