/**
 * Pages: values in, HTML out. The templates stand in {@code src/main/jte}, one per kind of page, and escape whatever they
 * are not told to leave alone; only a post's own HTML, which transform has cleaned, is.
 *
 * <p>Links inside the site are relative, so that a copy of the folder works under any path; canonical links are absolute.
 */
@NullMarked
package org.broadsheet.publish.site;

import org.jspecify.annotations.NullMarked;
