/** The web servers of {@code run}, on 127.0.0.1 only: one shows the site, one shows how the process is. */
@NullMarked
package org.broadsheet.standalone.http;

import org.jspecify.annotations.NullMarked;
