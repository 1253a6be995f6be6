/** Tests that see the whole line: a file is dropped, a page, a feed entry and an event come out. */
@NullMarked
package org.broadsheet.endtoend;

import org.jspecify.annotations.NullMarked;
