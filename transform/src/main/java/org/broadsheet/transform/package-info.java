@NullMarked
package org.broadsheet.transform;

import org.jspecify.annotations.NullMarked;
