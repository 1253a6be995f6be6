package org.broadsheet.publish.site;

import java.util.List;

/**
 * The quotations of a post from one source.
 *
 * @param few the first of them
 * @param more how many there are besides
 */
public record Citations(List<Citation> few, int more) {
    /** A post may quote a hundred things from one source. */
    private static final int FEW = 3;

    public Citations {
        few = List.copyOf(few);
    }

    /** All of them, in the order of the post. */
    public static Citations of(List<Citation> all) {
        int shown = Math.min(all.size(), FEW);
        return new Citations(all.subList(0, shown), all.size() - shown);
    }
}
