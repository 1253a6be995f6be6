/**
 * The {@code broadsheet} command: what people type, and what they read in return.
 *
 * <p>Each command is a class that turns options into a call of {@code standalone.app} (whatever sees Kafka),
 * {@code standalone.http} (the local web server) or {@code standalone.convert} (files without Kafka), and prints the
 * outcome. Exit codes: 0 all is well, 1 something was refused or could not be done, 2 the command was wrong.
 */
@NullMarked
package org.broadsheet.standalone;

import org.jspecify.annotations.NullMarked;
