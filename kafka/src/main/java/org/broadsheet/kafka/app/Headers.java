package org.broadsheet.kafka.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** Headers by name to Kafka's record headers and back. */
public final class Headers {
    private Headers() {}

    /** Record headers in the order of the map. */
    public static List<Header> of(Map<String, String> headers) {
        List<Header> all = new ArrayList<>(headers.size());
        headers.forEach((name, value) -> all.add(new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8))));
        return all;
    }

    /** The headers of a record by name; of repeated names the last one counts. */
    public static Map<String, String> read(Iterable<Header> headers) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Header header : headers) {
            byte[] value = header.value();
            all.put(header.key(), value == null ? "" : new String(value, StandardCharsets.UTF_8));
        }
        return all;
    }
}
