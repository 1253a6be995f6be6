/**
 * The head of a post file: where it ends, in which of five ways it is written, and what its keys mean.
 *
 * <p>{@link org.broadsheet.transform.frontmatter.PostFile} splits the file, {@link
 * org.broadsheet.transform.frontmatter.FrontMatter} answers by meaning whatever the generator called the key, and {@link
 * org.broadsheet.transform.frontmatter.DateReader} reads what people write as dates. All scalars stay the strings that
 * were written: no YAML library decides here what a date or a number is.
 */
@NullMarked
package org.broadsheet.transform.frontmatter;

import org.jspecify.annotations.NullMarked;
