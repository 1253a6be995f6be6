/**
 * From any body to one clean tree.
 *
 * <p>The order is fixed and stands in {@link org.broadsheet.transform.html.Repairs}: Markdown becomes HTML text; the {@link
 * org.broadsheet.transform.html.SourceRule}s mend what must be mended before tags can find their partners; the text is
 * parsed once; the {@link org.broadsheet.transform.html.Rule}s mend the tree; {@link
 * org.broadsheet.transform.html.Sanitiser} lets through what is on its list; the tree is written once. What is written
 * parses back to the same tree, and going through all of this again changes nothing.
 */
@NullMarked
package org.broadsheet.transform.html;

import org.jspecify.annotations.NullMarked;
