package org.broadsheet.transform.quote;

import java.util.List;

/** Looks for one kind of attribution. */
interface Scorer {
    /** What it found, or nothing. */
    List<Clue> clues(Quotation quotation);
}
