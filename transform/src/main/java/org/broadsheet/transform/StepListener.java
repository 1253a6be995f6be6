package org.broadsheet.transform;

/**
 * Is told when each step of a transformation is done, in the order of {@link Step}: so can a caller measure what a post
 * costs, and the core has no clock. A post that is refused ends early.
 */
@FunctionalInterface
public interface StepListener {
    /** Does nothing. */
    StepListener NONE = step -> {};

    /** A step of the core. */
    enum Step {
        /** The file's head and body are parted, and the head is read. */
        HEAD,
        /** Markdown is rendered, and the body is a tree. */
        PARSE,
        /** Title, dates, authors, address are known. */
        FACTS,
        /** The rules have been applied. */
        REPAIR,
        /** The quotations have their sources. */
        QUOTES,
        /** The tree is clean and written. */
        WRITE
    }

    /** The step is done. */
    void done(Step step);
}
