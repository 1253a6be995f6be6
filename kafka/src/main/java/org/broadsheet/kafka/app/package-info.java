/**
 * How every service uses Kafka, written once: the settings that make a restart quick and exactly once true
 * ({@link org.broadsheet.kafka.app.KafkaSettings}), the topics ({@link org.broadsheet.kafka.app.Topics}), headers
 * ({@link org.broadsheet.kafka.app.Headers}), reading a compacted topic to its end
 * ({@link org.broadsheet.kafka.app.TopicReader}), dead letters ({@link org.broadsheet.kafka.app.DeadLetters}), sending what
 * has one owner ({@link org.broadsheet.kafka.app.Transactions}), and the end of a service that cannot go on
 * ({@link org.broadsheet.kafka.app.ServiceLife}).
 *
 * <p>A module of its own, so that {@code events}, the contract for consumers, does not bring the Kafka clients along.
 */
@NullMarked
package org.broadsheet.kafka.app;

import org.jspecify.annotations.NullMarked;
