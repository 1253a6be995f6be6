package org.broadsheet.events;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a record stands on {@link Topic#DEAD}: the {@code dead_*} headers. The record's key, bytes and other headers are
 * those of the record that failed.
 *
 * @param stage the service that gave up: {@code ingest}, {@code transform}, {@code publish}
 * @param reason a short name to count by, such as {@code front-matter}, {@code too-large}, {@code stuck}
 * @param message for the writer: what is wrong; cut after 2,000 characters
 * @param hint what to do about it; empty where there is nothing to say
 * @param line the line in the file, from 1; 0 where there is none
 * @param errorClass {@code dead_class}: the exception's class, or empty
 * @param origin {@code topic-partition-offset} of the record that failed; empty where it never was on a topic
 * @param attempt which attempt failed, from 1; replays count
 * @param at when it failed
 */
public record DeadLetter(
        String stage,
        String reason,
        String message,
        String hint,
        int line,
        String errorClass,
        String origin,
        int attempt,
        Instant at) {
    private static final int MAX_MESSAGE_LENGTH = 2_000;

    public DeadLetter {
        message = message.length() <= MAX_MESSAGE_LENGTH ? message : message.substring(0, MAX_MESSAGE_LENGTH) + "…";
    }

    /** The headers by name, in the order they are written. */
    public Map<String, String> toMap() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("dead_stage", stage);
        headers.put("dead_reason", reason);
        headers.put("dead_message", message);
        headers.put("dead_hint", hint);
        headers.put("dead_line", String.valueOf(line));
        headers.put("dead_class", errorClass);
        headers.put("dead_origin", origin);
        headers.put("dead_attempt", String.valueOf(attempt));
        headers.put("dead_at", at.toString());
        return headers;
    }

    /** Whether a header belongs to a dead letter and not to the record that failed. */
    public static boolean isHeader(String name) {
        return name.startsWith("dead_");
    }

    /**
     * Reads what {@link #toMap} writes.
     *
     * @throws IllegalArgumentException where {@code dead_stage} or {@code dead_reason} is missing
     */
    public static DeadLetter parse(Map<String, String> headers) {
        @Nullable String stage = headers.get("dead_stage");
        @Nullable String reason = headers.get("dead_reason");
        if (stage == null || reason == null) {
            throw new IllegalArgumentException("not a dead letter: dead_stage or dead_reason is missing");
        }
        return new DeadLetter(
                stage,
                reason,
                headers.getOrDefault("dead_message", ""),
                headers.getOrDefault("dead_hint", ""),
                Integer.parseInt(headers.getOrDefault("dead_line", "0")),
                headers.getOrDefault("dead_class", ""),
                headers.getOrDefault("dead_origin", ""),
                Integer.parseInt(headers.getOrDefault("dead_attempt", "1")),
                Instant.parse(headers.getOrDefault("dead_at", "1970-01-01T00:00:00Z")));
    }
}
