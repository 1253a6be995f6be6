/** The attributes by which a picture offers itself in several sizes and formats, read as hostile text and written as valid HTML. */
@NullMarked
package org.broadsheet.transform.image;

import org.jspecify.annotations.NullMarked;
