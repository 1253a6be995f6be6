package org.broadsheet.publish.app;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.events.Topic;

/** How far the catalogue has read, in which log, and for which program. */
final class Progress {
    private static final Duration TOO_LONG = Topic.DELETE_RETENTION.dividedBy(2);

    private final Catalogue catalogue;

    Progress(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * A place in one partition.
     *
     * @param offset of the next record
     * @param epoch of the leader that the last record was read from, by which a truncated log is found out
     */
    record Position(long offset, Optional<Integer> epoch) {}

    /** The place in each partition. */
    Map<Integer, Position> positions() {
        Map<Integer, Position> positions = new HashMap<>();
        catalogue
                .database()
                .list(
                        row -> positions.put(row.getInt(1), new Position(row.getLong(2), Optional.ofNullable((Integer)
                                row.getObject(3)))),
                        "SELECT partition_no, next_offset, leader_epoch FROM position");
        return positions;
    }

    /** Notes the place in a partition. */
    void save(int partition, Position position) {
        catalogue
                .database()
                .update(
                        "INSERT INTO position (partition_no, next_offset, leader_epoch) VALUES (?, ?, ?)"
                                + " ON CONFLICT (partition_no) DO UPDATE SET next_offset = excluded.next_offset,"
                                + " leader_epoch = coalesce(excluded.leader_epoch, position.leader_epoch)",
                        partition,
                        position.offset(),
                        position.epoch().orElse(null));
    }

    /** Notes that the topic was read just now. */
    void seen(Instant now) {
        catalogue.remember("seen", now.toString());
    }

    /** Why the catalogue cannot go on from where it is, if so. */
    Optional<String> distrust(
            LogIdentity log, String program, Map<Integer, Long> beginning, Map<Integer, Long> end, Instant now) {
        if (!"complete".equals(catalogue.recall("state").orElse(""))) {
            return Optional.of("the catalogue is not complete");
        }
        if (!catalogue.recall("cluster").orElse("").equals(log.cluster())) {
            return Optional.of("this is another cluster than before");
        }
        if (!catalogue.recall("topic").orElse("").equals(log.topic())) {
            return Optional.of("the topic was made anew");
        }
        if (!catalogue.recall("program").orElse("").equals(program)) {
            return Optional.of("the program, its templates or the site's configuration changed");
        }
        if (Instant.parse(catalogue.recall("seen").orElse("1970-01-01T00:00:00Z"))
                .plus(TOO_LONG)
                .isBefore(now)) {
            return Optional.of("the topic was last read more than " + TOO_LONG.toDays() + " days ago");
        }
        Map<Integer, Position> positions = positions();
        boolean inside = end.keySet().stream().allMatch(partition -> {
            Position position = positions.get(partition);
            return position != null
                    && position.offset() <= end.get(partition)
                    && position.offset() >= beginning.get(partition);
        });
        return inside ? Optional.empty() : Optional.of("the log does not have the position that was reached");
    }

    /** Whether the catalogue was read from this log. */
    boolean isIn(LogIdentity log) {
        return catalogue.recall("cluster").orElse("").equals(log.cluster())
                && catalogue.recall("topic").orElse("").equals(log.topic());
    }

    /** Begins anew in a log: nothing is read. Within a transaction. */
    void reset(LogIdentity log, String program) {
        catalogue.remember("state", "rebuilding");
        catalogue.remember("cluster", log.cluster());
        catalogue.remember("topic", log.topic());
        catalogue.remember("program", program);
        catalogue.database().update("DELETE FROM position");
        catalogue.database().update("DELETE FROM landmark");
    }

    /** Notes that the log no longer has what the catalogue was read from. Within a transaction. */
    void doubt() {
        catalogue.remember("state", "doubted");
    }

    /** Notes that the catalogue holds everything up to its position. */
    void complete() {
        catalogue.remember("state", "complete");
    }
}
