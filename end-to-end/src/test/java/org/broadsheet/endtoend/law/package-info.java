/**
 * The law of the site: after any history of a folder and of the services, the site is byte for byte what is made afresh
 * from the topics, and what is made afresh from the folder.
 *
 * <p>A history is a {@link org.broadsheet.endtoend.law.Script}: drawn at random by {@code SiteLawIT}, or kept as a file of
 * {@code src/test/resources/scripts/} and replayed by {@code ScriptsIT}. {@link org.broadsheet.endtoend.law.Stage} plays it
 * on real services, a real folder and a real broker.
 */
@NullMarked
package org.broadsheet.endtoend.law;

import org.jspecify.annotations.NullMarked;
