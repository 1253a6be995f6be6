/**
 * What happens when something is killed: services and brokers, at random instants and at placed points, while files are
 * dropped, edited, renamed and deleted.
 */
@NullMarked
package org.broadsheet.endtoend.faults;

import org.jspecify.annotations.NullMarked;
