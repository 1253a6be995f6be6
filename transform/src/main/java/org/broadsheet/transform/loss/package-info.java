/**
 * Loss accounting: words, links, images and code blocks of a post as written against those of its product.
 *
 * <p>Independent of the rules on purpose: a scanner of its own reads the source as plain text with markup in it, knows neither
 * jsoup nor commonmark, and so notices when one of them, or a rule, let something vanish.
 */
@NullMarked
package org.broadsheet.transform.loss;

import org.jspecify.annotations.NullMarked;
