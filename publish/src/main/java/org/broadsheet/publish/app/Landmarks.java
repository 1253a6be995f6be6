package org.broadsheet.publish.app;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.broadsheet.events.Hashes;

/**
 * The last record that was read of each partition: its place, and what it was.
 *
 * <p>Where another record stands in that place, the log is not the one that was read, though it has the same name, is long
 * enough and counts its leaders in the same way: as after the restore of a backup, or of a snapshot of the machine. A record
 * that compaction has removed since says nothing, either way.
 */
final class Landmarks {
    private final Catalogue catalogue;

    Landmarks(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Notes what was read, in the order of the log. Within a transaction. */
    void pass(Iterable<ConsumerRecord<String, byte[]>> records) {
        Map<Integer, ConsumerRecord<String, byte[]>> last = new HashMap<>();
        records.forEach(record -> last.put(record.partition(), record));
        last.forEach((partition, record) -> catalogue
                .database()
                .update(
                        "INSERT INTO landmark (partition_no, record_offset, digest) VALUES (?, ?, ?)"
                                + " ON CONFLICT (partition_no) DO UPDATE SET record_offset = excluded.record_offset,"
                                + " digest = excluded.digest",
                        partition,
                        record.offset(),
                        digest(record)));
    }

    /** Whether the log has them still. */
    boolean standIn(EnrichedStream log) {
        Map<Integer, Long> places = new HashMap<>();
        Map<Integer, String> digests = new HashMap<>();
        catalogue
                .database()
                .list(
                        row -> {
                            digests.put(row.getInt(1), row.getString(3));
                            return places.put(row.getInt(1), row.getLong(2));
                        },
                        "SELECT partition_no, record_offset, digest FROM landmark");
        return log.at(places).stream().allMatch(record -> digest(record).equals(digests.get(record.partition())));
    }

    private static String digest(ConsumerRecord<String, byte[]> record) {
        String content = record.value() == null ? "" : Hashes.sha256(record.value());
        return Hashes.sha256(record.key() + "\n" + record.timestamp() + "\n" + content);
    }
}
