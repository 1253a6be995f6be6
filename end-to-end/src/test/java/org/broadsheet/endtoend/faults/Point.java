package org.broadsheet.endtoend.faults;

import static org.broadsheet.endtoend.faults.Part.BROKER;
import static org.broadsheet.endtoend.faults.Part.INGEST;
import static org.broadsheet.endtoend.faults.Part.PUBLISH;
import static org.broadsheet.endtoend.faults.Part.TRANSFORM;

import com.sun.jdi.IncompatibleThreadStateException;
import com.sun.jdi.ThreadReference;

/**
 * An instant that a random kill would hardly ever meet, by the code that is about to run.
 *
 * <p>The code under test knows nothing of it: {@link Debugger} stops the thread there from outside, and the process is
 * killed while it stands.
 */
enum Point {
    /** A rename is two events of one transaction; one of them is on its way. */
    INSIDE_A_RENAME(INGEST, Place.before(Names.PRODUCER, "send"), Stopped.sendingADelete(), true),
    RECEIVED_NOT_COMMITTED(INGEST, Place.before(Names.PRODUCER, "commitTransaction"), Stopped.anyhow(), true),
    RECEIVED_COMMITTED(INGEST, Place.after(Names.PRODUCER, "commitTransaction"), Stopped.anyhow(), false),

    ENRICHED_WITHOUT_OFFSETS(
            TRANSFORM, Place.before(Names.PRODUCER, "sendOffsetsToTransaction"), Stopped.anyhow(), true),
    ENRICHED_NOT_COMMITTED(TRANSFORM, Place.before(Names.PRODUCER, "commitTransaction"), Stopped.anyhow(), true),
    ENRICHED_COMMITTED(TRANSFORM, Place.after(Names.PRODUCER, "commitTransaction"), Stopped.anyhow(), false),

    POLLED_NOT_IN_THE_DATABASE(
            PUBLISH, Place.before(Names.DATABASE, "commit"), Stopped.within("PublishLoop", "take"), false),
    IN_THE_DATABASE_NOT_WRITTEN(
            PUBLISH, Place.after(Names.DATABASE, "commit"), Stopped.within("PublishLoop", "take"), false),
    WRITTEN_NOT_RENAMED(PUBLISH, Place.before(Names.SITE, "rename"), Stopped.anyhow(), false),
    RENAMED_NOT_NOTED(PUBLISH, Place.after(Names.SITE, "rename"), Stopped.anyhow(), false),
    NOTED_NOT_COMMITTED(PUBLISH, Place.before(Names.DATABASE, "commit"), Stopped.within("Work", "paths"), false),
    DELETED_NOT_PRUNED(PUBLISH, Place.before(Names.SITE, "prune"), Stopped.anyhow(), false),
    TOLD_NOT_NOTED(PUBLISH, Place.before(Names.DATABASE, "commit"), Stopped.within("Work", "send"), false),

    APPENDED_NOT_ACKNOWLEDGED(BROKER, Place.after(Names.SEGMENT, "append"), Stopped.anyhow(), false),
    COMMIT_DECIDED_NOT_MARKED(BROKER, Place.before(Names.MARKERS, "addTxnMarkersToSend"), Stopped.anyhow(), false),
    /** The broker lives and is slow: who starts in the meantime must not read the topics as if nothing were under way. */
    RECEIVED_COMMIT_UNDER_WAY(
            BROKER,
            INGEST,
            Place.before(Names.MARKERS, "addTxnMarkersToSend"),
            Stopped.inTheTransactionOf("ingest"),
            false),
    ENRICHED_COMMIT_UNDER_WAY(
            BROKER,
            TRANSFORM,
            Place.before(Names.MARKERS, "addTxnMarkersToSend"),
            Stopped.inTheTransactionOf("transform"),
            false);

    private final Part part;
    private final Part victim;

    @SuppressWarnings("ImmutableEnumChecker") // A record of strings.
    private final Place place;

    @SuppressWarnings("ImmutableEnumChecker") // Lambdas without state.
    private final Stopped condition;

    private final boolean flush;

    Point(Part part, Place place, Stopped condition, boolean flush) {
        this(part, part, place, condition, flush);
    }

    Point(Part part, Part victim, Place place, Stopped condition, boolean flush) {
        this.part = part;
        this.victim = victim;
        this.place = place;
        this.condition = condition;
        this.flush = flush;
    }

    /** Whose code the place is in. */
    Part part() {
        return part;
    }

    /** Who is killed when it is reached. */
    Part victim() {
        return victim;
    }

    Place place() {
        return place;
    }

    /** Whether what the producer has in memory is to be on the topic before the kill. */
    boolean flush() {
        return flush;
    }

    /** Whether a thread that stands at the place is one that is meant. */
    boolean isMet(ThreadReference thread) throws IncompatibleThreadStateException {
        return condition.isMet(thread);
    }

    private static final class Names {
        static final String PRODUCER = "org.apache.kafka.clients.producer.KafkaProducer";
        static final String DATABASE = "org.sqlite.jdbc3.JDBC3Connection";
        static final String SITE = "org.broadsheet.publish.app.SiteDirectory";
        static final String SEGMENT = "org.apache.kafka.storage.internals.log.LogSegment";
        static final String MARKERS = "kafka.coordinator.transaction.TransactionMarkerChannelManager";
    }
}
