/**
 * What the commands do with Kafka: the cluster they talk to, the line of services in this process, and the questions
 * that topics and offsets answer.
 *
 * <p>Of the services only {@code start(config)} and {@code stop()} are called. Whether all is published, what was
 * refused, where a post is: all of it is read from the topics, so the answers are the same for a line in this process,
 * in another one, and on a cluster.
 */
@NullMarked
package org.broadsheet.standalone.app;

import org.jspecify.annotations.NullMarked;
