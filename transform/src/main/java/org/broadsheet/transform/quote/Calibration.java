package org.broadsheet.transform.quote;

/**
 * What the weighed passages say of an answer, as the share of such answers that hold. Weights alone are too modest below 0.9: of 296
 * labelled answers 21 of 25 with less than 0.7 held, 33 of 36 with less than 0.85, 28 of 30 with less than 0.9, and 203 of 205 with
 * more. The rules were written with these labels in sight, and of 34 others between 0.5 and 0.75, read by hand, 27 held: so the
 * table promises less than was counted. It is monotone, and decides on nothing: who stays silent is decided before.
 */
final class Calibration {
    private static final double[] WEIGHED = {0.5, 0.7, 0.85, 0.9, 1};
    private static final double[] HELD = {0.65, 0.8, 0.88, 0.9, 1};

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
