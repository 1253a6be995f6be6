/**
 * What the whole line costs, beside other site generators and beside a plain loop of Kafka's clients. Each class with a
 * {@code main} is one benchmark; {@code docs/benchmarks.md} has the commands.
 */
@NullMarked
package org.broadsheet.bench.line;

import org.jspecify.annotations.NullMarked;
