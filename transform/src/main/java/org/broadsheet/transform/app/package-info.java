/**
 * The service around the pure core: {@code posts.received} in, {@code posts.enriched} out, exactly once.
 *
 * <p>{@link org.broadsheet.transform.app.TransformLoop} polls a batch, {@link org.broadsheet.transform.app.TransformPool}
 * computes it while the batch before it is committed, and outputs and offsets go in one transaction, in the order of the
 * poll. What a post throws is turned into a dead letter by {@link org.broadsheet.transform.app.FailurePolicy} and goes in
 * the same transaction.
 */
@NullMarked
package org.broadsheet.transform.app;

import org.jspecify.annotations.NullMarked;
