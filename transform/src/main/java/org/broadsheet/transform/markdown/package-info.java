/**
 * What dialects of Markdown have beyond CommonMark and GitHub: attribute lists, definition lists, abbreviations, callouts, small
 * letters, formulas. Each reads its own syntax where a dialect would take it for markup, and leaves it as text elsewhere.
 */
@NullMarked
package org.broadsheet.transform.markdown;

import org.jspecify.annotations.NullMarked;
