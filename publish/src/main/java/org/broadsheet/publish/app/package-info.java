/**
 * The publish service: {@code posts.enriched} to a folder of pages and feeds.
 *
 * <p>{@link org.broadsheet.publish.app.PublishLoop} is the whole line, on one thread. A poll's records change the catalogue
 * in one transaction ({@link org.broadsheet.publish.app.Changes}): the posts, the stream's position, and in the
 * {@link org.broadsheet.publish.app.Outbox} the <em>paths</em> of every file that may now be another. Then, path by path,
 * {@link org.broadsheet.publish.app.SiteContent} answers what stands there according to the catalogue — a page, a redirect,
 * a copy of a file, nothing — and {@link org.broadsheet.publish.app.SiteWriter} makes it so. The answer depends on the
 * catalogue alone and never on what happened, so a crash at any point costs a repetition and no more; and a file that
 * nobody owns is simply a path where nothing stands.
 *
 * <p>The catalogue is a cache of Kafka: where it cannot be trusted (deleted, another cluster, a truncated log, another
 * version of the program) {@link org.broadsheet.publish.app.Rebuild} empties it, reads the topic from the beginning and
 * then visits every path there is.
 */
@NullMarked
package org.broadsheet.publish.app;

import org.jspecify.annotations.NullMarked;
