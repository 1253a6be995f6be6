/** What the pure core costs beside the parser it is built on. {@code docs/benchmarks.md} has the command. */
@NullMarked
package org.broadsheet.bench.core;

import org.jspecify.annotations.NullMarked;
