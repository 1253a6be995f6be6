/**
 * The ingest service: the edges around {@link org.broadsheet.ingest}.
 *
 * <p>{@link org.broadsheet.ingest.app.IngestApp} starts it. Camel carries what enters: the routes
 * {@code watch-folder}, {@code refused-files} and {@code fetch-1…} are the table of contents, and
 * {@link org.broadsheet.ingest.app.InboxComponent} is the endpoint {@code inbox:} at both ends of a folder, watching it and
 * dropping into it. {@link org.broadsheet.ingest.app.Ledger} sends to Kafka, the event and the memory of having sent it in
 * one transaction.
 */
@NullMarked
package org.broadsheet.ingest.app;

import org.jspecify.annotations.NullMarked;
