package org.broadsheet.transform.quote;

/**
 * What the weighed passages say of an answer, as the share of such answers that hold. Counted on answers that no rule was read off: of 63
 * with a weight below 0.7 there held 48, of 55 from there to 0.9 there held 43, of 109 with more 104. It is monotone, and decides on nothing:
 * who stays silent is decided before.
 */
final class Calibration {
    private static final double[] WEIGHED = {0.5, 0.7, 0.89, 0.9, 1};
    private static final double[] HELD = {0.73, 0.77, 0.82, 0.9, 1};

    private Calibration() {}

    /** The share that holds, to two places; between the entries of the table in a straight line. */
    static double of(double weighed) {
        int i = 1;
        while (i < WEIGHED.length - 1 && weighed > WEIGHED[i]) {
            i++;
        }
        double part = (weighed - WEIGHED[i - 1]) / (WEIGHED[i] - WEIGHED[i - 1]);
        double held = HELD[i - 1] + Math.max(0, part) * (HELD[i] - HELD[i - 1]);
        return Math.round(held * 100) / 100.0;
    }
}
