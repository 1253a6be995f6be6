package org.broadsheet.transform.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static final TopicPartition FIRST = new TopicPartition("t", 0);
    private static final TopicPartition SECOND = new TopicPartition("t", 1);
    private static final int MIB = 1024 * 1024;

    private final Map<TopicPartition, OffsetAndMetadata> positions =
            Map.of(FIRST, new OffsetAndMetadata(12), SECOND, new OffsetAndMetadata(9));

    @Test
    void keepsSmallPostsTogetherUpToThePositionsOfThePoll() {
        List<Batch.Input> inputs =
                Batch.split(List.of(record(FIRST, 10, 4_000), record(SECOND, 7, 4_000)), positions, BatchTest::behind);

        assertThat(inputs).hasSize(1);
        assertThat(inputs.get(0).records()).hasSize(2);
        assertThat(inputs.get(0).positions()).isEqualTo(positions);
    }

    @Test
    void cutsLargePostsIntoPiecesThatEachEndBehindTheirLastRecord() {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        for (int offset = 0; offset < 6; offset++) {
            records.add(record(FIRST, offset, MIB));
        }
        records.add(record(SECOND, 7, MIB));

        List<Batch.Input> inputs = Batch.split(records, positions, BatchTest::behind);

        assertThat(inputs).hasSize(2);
        assertThat(inputs.get(0).records()).hasSize(4);
        assertThat(inputs.get(0).positions()).isEqualTo(Map.of(FIRST, new OffsetAndMetadata(4)));
        assertThat(inputs.get(1).records()).hasSize(3);
        assertThat(inputs.get(1).positions()).isEqualTo(positions);
    }

    @Test
    void isNothingWithoutRecords() {
        assertThat(Batch.split(List.of(), positions, BatchTest::behind)).isEmpty();
    }

    private static OffsetAndMetadata behind(ConsumerRecord<String, byte[]> record) {
        return new OffsetAndMetadata(record.offset() + 1);
    }

    private static ConsumerRecord<String, byte[]> record(TopicPartition partition, long offset, int size) {
        return new ConsumerRecord<>(
                partition.topic(),
                partition.partition(),
                offset,
                0,
                TimestampType.CREATE_TIME,
                1,
                size,
                "key",
                new byte[0],
                new RecordHeaders(),
                Optional.empty());
    }
}
