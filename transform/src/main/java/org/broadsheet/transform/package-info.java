/**
 * The pure core: from a post as it was found to the product.
 *
 * <p>{@link org.broadsheet.transform.PostTransformer} is the table of contents. A post is split into head and body ({@code
 * frontmatter}); its body becomes one tree, is repaired by one list of rules and cleaned by one policy ({@code html}); its
 * quotations find their sources in the post itself ({@code quote}). Nothing here knows a clock, a network, a file system
 * or Kafka: the same post gives the same product on every machine. What one post may cost is counted ({@link
 * org.broadsheet.transform.Limits}).
 */
@NullMarked
package org.broadsheet.transform;

import org.jspecify.annotations.NullMarked;
