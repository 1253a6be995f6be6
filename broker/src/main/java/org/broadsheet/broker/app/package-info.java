/** A real Kafka broker inside the process: the same code as a cluster's, on loopback, its data in one folder. */
@NullMarked
package org.broadsheet.broker.app;

import org.jspecify.annotations.NullMarked;
