package org.broadsheet.endtoend.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.KafkaSettings;

/** What the cluster knows of the services. */
final class Groups implements AutoCloseable {
    private final KafkaSettings kafka;
    private final Admin admin;

    Groups(KafkaSettings kafka) {
        this.kafka = kafka;
        this.admin = Admin.create(kafka.admin());
    }

    /** Whether a service has done all that a topic holds, by the offsets of its group. */
    boolean isDone(String service, Topic topic) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        for (int i = 0; i < Topic.PARTITIONS; i++) {
            latest.put(new TopicPartition(kafka.topic(topic), i), OffsetSpec.latest());
        }
        Map<TopicPartition, OffsetAndMetadata> done = admin.listConsumerGroupOffsets(kafka.group(service))
                .partitionsToOffsetAndMetadata()
                .get();
        return admin.listOffsets(latest).all().get().entrySet().stream().allMatch(end -> {
            OffsetAndMetadata offset = done.get(end.getKey());
            return end.getValue().offset() == 0
                    || (offset != null && offset.offset() == end.getValue().offset());
        });
    }

    /** The names under which transactions were made, and those of transactions that never ended. */
    Map<String, List<String>> transactions() throws ExecutionException, InterruptedException {
        return admin.listTransactions().all().get().stream()
                .collect(Collectors.groupingBy(
                        each -> isOver(each) ? "over" : "open",
                        Collectors.mapping(TransactionListing::transactionalId, Collectors.toList())));
    }

    private static boolean isOver(TransactionListing transaction) {
        return transaction.state() == TransactionState.COMPLETE_COMMIT
                || transaction.state() == TransactionState.COMPLETE_ABORT
                || transaction.state() == TransactionState.EMPTY;
    }

    @Override
    public void close() {
        admin.close();
    }
}
