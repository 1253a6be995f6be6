package org.broadsheet.events;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Event records to JSON bytes and back.
 *
 * <p>Keys stand in the order of the record components and nothing depends on place or time, so equal records are equal
 * bytes. Reading ignores fields it does not know. Safe for use by several threads.
 */
public final class EventCodec {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(postIds())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Topic.MAX_MESSAGE_BYTES)
                        .build());
    }

    private EventCodec() {}

    /** The record as JSON in UTF-8, without spaces. */
    public static byte[] encode(Record event) {
        try {
            return MAPPER.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + event.getClass().getSimpleName() + " as JSON", e);
        }
    }

    /** The record as JSON, indented for people. */
    public static String encodePretty(Record event) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + event.getClass().getSimpleName() + " as JSON", e);
        }
    }

    /**
     * Reads a record.
     *
     * @throws UncheckedIOException where the bytes are not JSON of this record
     */
    public static <T extends Record> T decode(byte[] json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException("not a " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    private static SimpleModule postIds() {
        SimpleModule module = new SimpleModule();
        module.addSerializer(PostId.class, new StdScalarSerializer<>(PostId.class) {
            @Override
            public void serialize(PostId id, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(id.value());
            }
        });
        module.addDeserializer(PostId.class, new StdScalarDeserializer<>(PostId.class) {
            @Override
            public PostId deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return new PostId(json.getValueAsString());
            }
        });
        return module;
    }
}
