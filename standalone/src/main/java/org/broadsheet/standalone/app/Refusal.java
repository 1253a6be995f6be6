package org.broadsheet.standalone.app;

import java.time.DateTimeException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.broadsheet.events.DeadLetter;
import org.broadsheet.events.EventId;
import org.broadsheet.events.PostId;
import org.broadsheet.kafka.app.DeadLetters;
import org.broadsheet.kafka.app.Headers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A version of a post that a stage gave up on.
 *
 * @param post the post
 * @param version n of the event that failed
 * @param replay which replay of it, 0 for the first sending
 * @param stage that gave up
 * @param reason a short name to count by
 * @param message what is wrong
 * @param hint what to do
 * @param line in the file, 0 where there is none
 * @param at when
 * @param partition of the letter in the dead-letter topic
 * @param offset of the letter there
 */
public record Refusal(
        PostId post,
        long version,
        int replay,
        String stage,
        String reason,
        String message,
        String hint,
        int line,
        String at,
        int partition,
        long offset) {
    private static final Logger LOG = LoggerFactory.getLogger(Refusal.class);

    /** By how new the refused event is. */
    static final Comparator<Refusal> BY_AGE = Comparator.comparingLong(Refusal::version)
            .thenComparingInt(Refusal::replay)
            .thenComparingLong(Refusal::offset);

    /** Reads a letter; empty where it is none of ours. */
    static Optional<Refusal> read(ConsumerRecord<String, byte[]> record) {
        try {
            return Optional.of(of(record));
        } catch (IllegalArgumentException | DateTimeException e) {
            LOG.atWarn()
                    .setCause(e)
                    .addKeyValue("origin", DeadLetters.origin(record))
                    .log("not a dead letter of ours");
            return Optional.empty();
        }
    }

    private static Refusal of(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = Headers.read(record.headers());
        DeadLetter letter = DeadLetter.parse(headers);
        EventId event = event(record.key(), headers);
        return new Refusal(
                event.post(),
                event.version(),
                event.replay(),
                letter.stage(),
                letter.reason(),
                letter.message(),
                letter.hint(),
                letter.line(),
                letter.at().toString(),
                record.partition(),
                record.offset());
    }

    /** Such as {@code 2009/hello.md:4: the front matter is not closed}. */
    public String description() {
        return message.startsWith(post.path())
                ? name(post) + message.substring(post.path().length())
                : name(post) + (line > 0 ? ":" + line : "") + ": " + message;
    }

    /** A post as its writer knows it: the path, and before it the inbox where that has another name than the usual. */
    public static String name(PostId post) {
        return post.inbox().equals("inbox") ? post.path() : post.toString();
    }

    /** A record of somebody else's making may have no id of ours; its post is then its key, its version the first. */
    private static EventId event(String key, Map<String, String> headers) {
        String id = headers.getOrDefault("ce_id", "");
        return id.isEmpty() ? EventId.of(new PostId(key), 1) : EventId.parse(id);
    }
}
