@NullMarked
package org.broadsheet.publish.app;

import org.jspecify.annotations.NullMarked;
