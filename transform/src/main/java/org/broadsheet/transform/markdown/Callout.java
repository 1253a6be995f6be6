package org.broadsheet.transform.markdown;

import java.util.Locale;
import org.commonmark.node.CustomBlock;

/** A box beside the text, with a title: a note, a tip, a warning. */
final class Callout extends CustomBlock {
    private final String title;
    private final String unshown;

    /**
     * A box.
     *
     * @param title as plain text; without one it is no box, and only what it holds is shown
     * @param unshown words of its markup that are no words of the title
     */
    Callout(String title, String unshown) {
        this.title = title;
        this.unshown = unshown;
    }

    String title() {
        return title;
    }

    String unshown() {
        return unshown;
    }

    /** {@code WARNING} and {@code warning} as a title. */
    static String named(String kind) {
        String words = kind.replace('-', ' ').replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT)
                + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
