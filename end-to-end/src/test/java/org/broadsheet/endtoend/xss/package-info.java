/** Hostile posts through the whole line, and a browser that would tell if one of them did anything. */
@NullMarked
package org.broadsheet.endtoend.xss;

import org.jspecify.annotations.NullMarked;
