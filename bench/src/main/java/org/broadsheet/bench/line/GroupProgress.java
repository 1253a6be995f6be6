package org.broadsheet.bench.line;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.KafkaSettings;

/** Whether a group has committed all that a topic held when this was made. */
final class GroupProgress implements AutoCloseable {
    private final Admin admin;
    private final String group;
    private final Map<TopicPartition, ListOffsetsResultInfo> ends;

    GroupProgress(KafkaSettings kafka, Topic topic, String service) {
        this.admin = Admin.create(kafka.admin());
        this.group = kafka.group(service);
        this.ends = await(admin.listOffsets(IntStream.range(0, Topic.PARTITIONS)
                        .mapToObj(partition -> new TopicPartition(kafka.topic(topic), partition))
                        .collect(Collectors.toMap(Function.identity(), any -> OffsetSpec.latest())))
                .all());
    }

    boolean isAtEnd() {
        Map<TopicPartition, OffsetAndMetadata> committed =
                await(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        return ends.entrySet().stream().allMatch(end -> {
            OffsetAndMetadata position = committed.get(end.getKey());
            return end.getValue().offset() == 0
                    || (position != null && position.offset() >= end.getValue().offset());
        });
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker does not answer", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
