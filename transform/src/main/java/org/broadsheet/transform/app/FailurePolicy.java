package org.broadsheet.transform.app;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.broadsheet.events.DeadLetter;
import org.broadsheet.events.EventHeaders;
import org.broadsheet.kafka.app.DeadLetters;
import org.broadsheet.kafka.app.Headers;
import org.broadsheet.transform.InvalidPostException;

/**
 * What becomes of a record whose transformation threw: always a dead letter, since the core is a pure function and would
 * throw the same again.
 */
final class FailurePolicy {
    private static final String STAGE = "transform";
    private static final String OUR_BUG =
            "This is a fault of the program, not of the post: report it, then replay the dead letter with a fixed version.";

    private FailurePolicy() {}

    /** The dead letter of a record for what its transformation threw. */
    static DeadLetter deadLetter(ConsumerRecord<String, byte[]> record, Throwable failure) {
        if (failure instanceof InvalidPostException invalid) {
            return letter(record, invalid.reason(), message(invalid), invalid.hint(), invalid.line(), "");
        }
        if (failure instanceof UndecodableRecordException) {
            return letter(
                    record,
                    "undecodable",
                    String.valueOf(failure.getMessage()),
                    "Something else than ingest wrote to this topic.",
                    0,
                    failure.getClass().getName());
        }
        if (failure instanceof StackOverflowError || failure instanceof OutOfMemoryError) {
            return letter(
                    record,
                    "too-complex",
                    "the post needs more memory than one post may have",
                    "Split the post, or remove deeply nested markup.",
                    0,
                    failure.getClass().getName());
        }
        return letter(
                record,
                "bug",
                failure.toString(),
                OUR_BUG,
                0,
                failure.getClass().getName());
    }

    /** The dead letter of a record whose transformation does not end. */
    static DeadLetter stuck(ConsumerRecord<String, byte[]> record, long seconds) {
        return letter(
                record,
                "stuck",
                "the post was not transformed within " + seconds + " s of the processor's time",
                OUR_BUG,
                0,
                "");
    }

    private static String message(InvalidPostException invalid) {
        return String.valueOf(invalid.getMessage());
    }

    private static DeadLetter letter(
            ConsumerRecord<String, byte[]> record, String reason, String message, String hint, int line, String type) {
        return new DeadLetter(
                STAGE, reason, message, hint, line, type, DeadLetters.origin(record), attempt(record), Instant.now());
    }

    private static int attempt(ConsumerRecord<String, byte[]> record) {
        try {
            return EventHeaders.parse(Headers.read(record.headers())).id().replay() + 1;
        } catch (IllegalArgumentException e) {
            return 1; // A foreign record: the failure being reported is that very fact.
        }
    }
}
