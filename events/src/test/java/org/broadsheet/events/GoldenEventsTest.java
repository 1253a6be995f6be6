package org.broadsheet.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The contract, held by one file per event type and version: files of old versions are read by the code of today for ever,
 * and what is written today is what the schema says.
 */
class GoldenEventsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Arguments> events() {
        return Stream.of(
                Arguments.of("post-received", PostReceived.class),
                Arguments.of("post-enriched", PostEnriched.class),
                Arguments.of("source-resolved", SourceResolved.class),
                Arguments.of("post-published", PostPublished.class),
                Arguments.of("post-address", PostAddress.class),
                Arguments.of("ledger-entry", LedgerEntry.class),
                Arguments.of("inbox-state", InboxState.class),
                Arguments.of("inbox-confirmation", InboxConfirmation.class),
                Arguments.of("over-limit-file", OverLimitFile.class));
    }

    @ParameterizedTest
    @MethodSource("events")
    void readsAndWritesTheSameJson(String name, Class<? extends Record> type) throws IOException {
        String golden = read("/golden/" + name + "-1.json");

        Record event = EventCodec.decode(golden.getBytes(StandardCharsets.UTF_8), type);

        assertThat(EventCodec.encodePretty(event) + "\n").isEqualTo(golden);
    }

    @ParameterizedTest
    @MethodSource("events")
    void matchesItsSchema(String name, Class<? extends Record> type) throws IOException {
        assertThat(schema(name).validate(JSON.readTree(read("/golden/" + name + "-1.json"))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void hasASchemaForEachOfItsFieldsInOrder(String name, Class<? extends Record> type) throws IOException {
        JsonNode properties = JSON.readTree(read("/schemas/" + name + ".json")).get("properties");

        assertThat(properties.fieldNames())
                .toIterable()
                .containsExactlyElementsOf(Stream.of(type.getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("events")
    void ignoresFieldsThatItDoesNotKnow(String name, Class<? extends Record> type) throws IOException {
        String golden = read("/golden/" + name + "-1.json");
        String newer = golden.replaceFirst("\\{", "{ \"fieldOfTheFuture\" : [1, {}],");

        assertThat(EventCodec.decode(newer.getBytes(StandardCharsets.UTF_8), type))
                .isEqualTo(EventCodec.decode(golden.getBytes(StandardCharsets.UTF_8), type));
    }

    @Test
    void readsQuotesFromBeforeTheyHadCandidates() throws IOException {
        JsonNode older = JSON.readTree(read("/golden/post-enriched-1.json"));
        older.get("quotes").forEach(quote -> ((ObjectNode) quote).remove("candidates"));

        PostEnriched event = EventCodec.decode(JSON.writeValueAsBytes(older), PostEnriched.class);

        assertThat(event.quotes())
                .hasSize(2)
                .allSatisfy(quote -> assertThat(quote.candidates()).isEmpty());
    }

    @Test
    void readsAttachmentsFromBeforePicturesHadASize() throws IOException {
        JsonNode older = JSON.readTree(read("/golden/post-received-1.json"));
        older.get("attachments").forEach(file -> ((ObjectNode) file).remove(List.of("width", "height")));

        PostReceived event = EventCodec.decode(JSON.writeValueAsBytes(older), PostReceived.class);

        assertThat(event.attachments())
                .singleElement()
                .satisfies(file -> assertThat(file.width()).isNull());
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read("/schemas/" + name + ".json"));
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = GoldenEventsTest.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
