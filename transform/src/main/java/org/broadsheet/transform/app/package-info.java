@NullMarked
package org.broadsheet.transform.app;

import org.jspecify.annotations.NullMarked;
