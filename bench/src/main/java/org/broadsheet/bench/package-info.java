/** Measurements: what the core does to real archives, and how fast. */
@NullMarked
package org.broadsheet.bench;

import org.jspecify.annotations.NullMarked;
