@NullMarked
package org.broadsheet.ingest.app;

import org.jspecify.annotations.NullMarked;
