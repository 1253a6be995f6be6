package org.broadsheet.ingest;

import java.time.Instant;

/**
 * The state in which nothing is unpublished until the files are back or somebody confirms that they are gone.
 *
 * @param reason for people
 * @param missing how many files
 * @param at by which a confirmation names this hold; another as soon as more files are missing, so that nobody confirms more
 *     than they saw
 */
record Hold(String reason, int missing, Instant at) {}
