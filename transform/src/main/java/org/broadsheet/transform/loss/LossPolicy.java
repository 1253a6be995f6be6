package org.broadsheet.transform.loss;

/**
 * What becomes of a post that loses something.
 *
 * @param words how large a part of its words may vanish unexplained; 0.005 by default. Of links, images and code blocks: none
 * @param action whether it is published with a warning, or held back
 */
public record LossPolicy(double words, Action action) {
    public static final LossPolicy DEFAULT = new LossPolicy(0.005, Action.WARN);

    /** What is done about a loss. */
    public enum Action {
        /** Published, with a warning of kind {@code loss}. */
        WARN,
        /** Refused with the reason {@code loss}; what was published last stays. */
        REFUSE
    }

    public LossPolicy {
        if (!(words >= 0 && words <= 1)) {
            throw new IllegalArgumentException("transform.loss-words is " + words + "; expected 0 to 1");
        }
    }
}
