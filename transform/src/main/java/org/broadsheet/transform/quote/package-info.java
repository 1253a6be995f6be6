/**
 * Whom a post quotes, from the post alone.
 *
 * <p>{@link org.broadsheet.transform.quote.Quotations} finds the quotations of a tree; each {@link
 * org.broadsheet.transform.quote.Scorer} looks for one kind of attribution and returns {@link
 * org.broadsheet.transform.quote.Clue}s with their exact words; {@link org.broadsheet.transform.quote.SourceResolver} is the
 * one place that decides. It stays silent where the post does not tell: a wrong attribution is worse than none.
 */
@NullMarked
package org.broadsheet.transform.quote;

import org.jspecify.annotations.NullMarked;
