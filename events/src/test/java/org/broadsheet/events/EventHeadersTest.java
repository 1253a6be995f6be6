package org.broadsheet.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventHeadersTest {
    private static final EventId ID = EventId.of(new PostId("inbox/a.md"), 3);
    private static final Instant NOON = Instant.parse("2026-02-28T12:00:00Z");

    @Test
    void isACloudEventInBinaryMode() {
        EventHeaders headers = new EventHeaders(
                ID, EventHeaders.POST_ENRICHED, "/broadsheet/transform", NOON, Map.of("broadsheet_version", "1"));

        assertThat(headers.toMap())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_id", "inbox/a.md@3")
                .containsEntry("ce_type", "org.broadsheet.PostEnriched")
                .containsEntry("ce_source", "/broadsheet/transform")
                .containsEntry("ce_time", "2026-02-28T12:00:00Z")
                .containsEntry("ce_dataschema", "urn:broadsheet:schema:post-enriched:1")
                .containsEntry("content-type", "application/json")
                .containsEntry("broadsheet_version", "1");
        assertThat(EventHeaders.parse(headers.toMap())).isEqualTo(headers);
    }

    @Test
    void namesNoSchemaForADelete() {
        assertThat(new EventHeaders(ID, EventHeaders.POST_DELETED, "/broadsheet/ingest", NOON, Map.of()).toMap())
                .doesNotContainKeys("ce_dataschema", "content-type");
    }

    @Test
    void saysWhichHeaderIsMissing() {
        assertThatThrownBy(() -> EventHeaders.parse(Map.of("ce_id", "inbox/a.md@3")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ce_type");
    }

    @Test
    void saysWhichInstantIsNone() {
        Map<String, String> headers = new LinkedHashMap<>(
                new EventHeaders(ID, EventHeaders.POST_ENRICHED, "/broadsheet/transform", NOON, Map.of()).toMap());
        headers.put("ce_time", "noon");

        assertThatThrownBy(() -> EventHeaders.parse(headers))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ce_time")
                .hasMessageContaining("noon");
    }

    @Test
    void tellsWhenThePostWasReceived() {
        Map<String, String> own = Map.of(EventHeaders.RECEIVED_AT, "2026-02-28T12:00:00Z");

        assertThat(new EventHeaders(ID, EventHeaders.POST_ENRICHED, "/broadsheet/transform", NOON, own).receivedAt())
                .contains(NOON);
    }

    @Test
    void readsDeadLettersItWrote() {
        DeadLetter letter = new DeadLetter(
                "transform",
                "front-matter",
                "the title has no end",
                "Close the quote.",
                3,
                "",
                "posts.received-4-17",
                1,
                NOON);

        assertThat(DeadLetter.parse(letter.toMap())).isEqualTo(letter);
        assertThat(letter.toMap().keySet()).allMatch(DeadLetter::isHeader);
    }
}
