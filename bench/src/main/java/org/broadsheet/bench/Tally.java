package org.broadsheet.bench;

import java.util.Locale;
import org.broadsheet.bench.QuoteLabel.Field;

/** How often one field was labelled, answered and right. */
final class Tally {
    private int right;
    private int labelled;
    private int answered;

    void add(QuoteScore score, Field field) {
        boolean has = score.label().source().containsKey(field);
        right += has && score.isRight(field) ? 1 : 0;
        labelled += has ? 1 : 0;
        answered += score.isJudged(field) ? 1 : 0;
    }

    @Override
    public String toString() {
        return labelled == 0 && answered == 0 ? "-" : String.format(Locale.ROOT, "%d/%d/%d", right, answered, labelled);
    }

    /** {@code recall 51/60 = 0.850   precision 51/57 = 0.895}. */
    String ratios() {
        return String.format(
                Locale.ROOT,
                "recall %d/%d = %.3f   precision %d/%d = %.3f",
                right,
                labelled,
                right / (double) Math.max(1, labelled),
                right,
                answered,
                right / (double) Math.max(1, answered));
    }
}
