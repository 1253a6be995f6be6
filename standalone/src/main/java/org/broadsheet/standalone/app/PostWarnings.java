package org.broadsheet.standalone.app;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostId;
import org.broadsheet.events.Topic;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.kafka.app.TopicReader;

/**
 * What transform warned of in one post.
 *
 * @param list in the order of the post
 */
public record PostWarnings(List<PostEnriched.Warning> list) {
    public PostWarnings {
        list = List.copyOf(list);
    }

    /** Of every post that has any, by id. Reads all of {@code posts.enriched}, which holds the posts themselves. */
    public static Map<PostId, PostWarnings> read(KafkaSettings kafka) {
        Map<PostId, PostWarnings> all = new TreeMap<>();
        TopicReader.readAll(kafka, Topic.ENRICHED, record -> {
            PostId post = new PostId(record.key());
            all.remove(post);
            if (record.value() != null) {
                List<PostEnriched.Warning> warnings =
                        EventCodec.decode(record.value(), PostEnriched.class).warnings();
                if (!warnings.isEmpty()) {
                    all.put(post, new PostWarnings(warnings));
                }
            }
        });
        return all;
    }
}
