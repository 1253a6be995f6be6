/**
 * What ingest knows about files, without Kafka and without Camel: which files are posts
 * ({@link org.broadsheet.ingest.PostFilter}), when one has been still long enough to be taken
 * ({@link org.broadsheet.ingest.QuietTime}), what a reconcile finds ({@link org.broadsheet.ingest.Differences}), what a
 * file says ({@link org.broadsheet.ingest.PostReader}), and when so many files are gone that nobody meant it
 * ({@link org.broadsheet.ingest.VanishGuard}).
 *
 * <p>The folder is the truth and is never written to. A path here is the one below the inbox, in Unicode NFC with
 * {@code /} between the segments, whatever the disk calls the file; {@link org.broadsheet.ingest.InboxFolder} knows both.
 * {@link org.broadsheet.ingest.InboxWatcher} ties the parts together, on one thread.
 */
@NullMarked
package org.broadsheet.ingest;

import org.jspecify.annotations.NullMarked;
