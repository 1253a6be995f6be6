package org.broadsheet.events;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a post's event: CloudEvents 1.0 in the binary mode of its Kafka protocol binding, and our own.
 *
 * @param id {@code ce_id}: post, version, replay
 * @param type {@code ce_type}: which record the value is, such as {@link #POST_RECEIVED}
 * @param source {@code ce_source}: the stage that made the event, such as {@code /broadsheet/ingest}
 * @param time {@code ce_time}: when it was made; never part of the body
 * @param extensions our own headers by name ({@link #VERSION}, {@link #VISIBILITY}, {@link #BODY_SHA256})
 */
public record EventHeaders(EventId id, String type, String source, Instant time, Map<String, String> extensions) {
    public static final String POST_RECEIVED = "org.broadsheet.PostReceived";
    public static final String POST_ENRICHED = "org.broadsheet.PostEnriched";
    /** The post is gone: the value is null. */
    public static final String POST_DELETED = "org.broadsheet.PostDeleted";

    /** The program version that made the event. */
    public static final String VERSION = "broadsheet_version";
    /** {@code public} or {@code draft}, on enriched posts. */
    public static final String VISIBILITY = "broadsheet_visibility";
    /** SHA-256 of the value's bytes in hex: equal means that nothing changed. Absent from deletes. */
    public static final String BODY_SHA256 = "broadsheet_body_sha256";

    /** {@code ce_time} of the received event that this one was made of, on enriched posts. */
    public static final String RECEIVED_AT = "broadsheet_received_at";

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private static final Map<String, String> SCHEMAS = Map.of(
            POST_RECEIVED, "urn:broadsheet:schema:post-received:1",
            POST_ENRICHED, "urn:broadsheet:schema:post-enriched:1");

    public EventHeaders {
        extensions = Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
    }

    /**
     * What {@link #RECEIVED_AT} says; empty where it is absent.
     *
     * @throws IllegalArgumentException where it is no instant
     */
    public Optional<Instant> receivedAt() {
        return Optional.ofNullable(extensions.get(RECEIVED_AT)).map(text -> instant(RECEIVED_AT, text));
    }

    /** What {@link #BODY_SHA256} says; empty where it is absent or no such hash. */
    public Optional<String> bodySha256() {
        return Optional.ofNullable(extensions.get(BODY_SHA256))
                .filter(hash -> SHA256.matcher(hash).matches());
    }

    /** All headers by name, in the order they are written. */
    public Map<String, String> toMap() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_type", type);
        headers.put("ce_source", source);
        headers.put("ce_time", time.toString());
        @Nullable String schema = SCHEMAS.get(type);
        if (schema != null) {
            headers.put("ce_dataschema", schema);
            headers.put("content-type", "application/json");
        }
        headers.putAll(extensions);
        return headers;
    }

    /**
     * Reads the headers of one of our events; headers of others are ignored.
     *
     * @throws IllegalArgumentException where a header that every event has is missing or malformed
     */
    public static EventHeaders parse(Map<String, String> headers) {
        Map<String, String> extensions = new LinkedHashMap<>();
        headers.forEach((name, value) -> {
            if (name.startsWith("broadsheet_")) {
                extensions.put(name, value);
            }
        });
        return new EventHeaders(
                EventId.parse(required(headers, "ce_id")),
                required(headers, "ce_type"),
                required(headers, "ce_source"),
                instant("ce_time", required(headers, "ce_time")),
                extensions);
    }

    private static Instant instant(String name, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("the event's header " + name + " is '" + text + "', no instant", e);
        }
    }

    private static String required(Map<String, String> headers, String name) {
        @Nullable String value = headers.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the event has no header " + name);
        }
        return value;
    }
}
