package org.broadsheet.transform;

/**
 * What one post may cost. Counted, never timed, so that the same post has the same outcome on every machine.
 *
 * @param maxNodes of its tree; 200,000 by default
 * @param maxDepth of nested elements or Markdown containers, counted before they are parsed; 512 by default
 * @param maxExpansion how many times larger than its source the HTML may be, beyond a free first 64 KiB; 20 by default
 * @param maxEnrichedBytes of the event as JSON; 8 MiB by default
 */
public record Limits(int maxNodes, int maxDepth, int maxExpansion, int maxEnrichedBytes) {
    public static final Limits DEFAULT = new Limits(200_000, 512, 20, 8 * 1024 * 1024);

    public Limits {
        if (maxNodes < 1 || maxDepth < 1 || maxExpansion < 1 || maxEnrichedBytes < 1) {
            throw new IllegalArgumentException("limits must be 1 or more");
        }
    }
}
