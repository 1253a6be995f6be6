/**
 * What publish knows without a database, a broker or a disk: which address a post gets
 * ({@link org.broadsheet.publish.Permalink}, {@link org.broadsheet.publish.Claims}), which listings it stands in
 * ({@link org.broadsheet.publish.Shelf}) and where its links lead ({@link org.broadsheet.publish.PostLinks}).
 *
 * <p>Everything here is a function of values, so that the order in which posts arrive cannot reach the site.
 */
@NullMarked
package org.broadsheet.publish;

import org.jspecify.annotations.NullMarked;
