/**
 * What other sites let a page show in a frame, as a link that asks nobody anything: which site, which page, in which
 * words. One row of {@link org.broadsheet.transform.embed.Provider} for each site.
 */
@NullMarked
package org.broadsheet.transform.embed;

import org.jspecify.annotations.NullMarked;
