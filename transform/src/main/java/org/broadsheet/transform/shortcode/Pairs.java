package org.broadsheet.transform.shortcode;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which tags end which: the inner ones first, of one name, way of writing and code region. */
final class Pairs {
    private final IdentityHashMap<Found, Found> mates = new IdentityHashMap<>();

    Pairs(List<Found> all) {
        Map<Object, Deque<Found>> open = new HashMap<>();
        for (Found found : all) {
            Tag tag = found.tag();
            Object key = List.of(tag.syntax().ending(tag), tag.syntax(), found.region());
            if (tag.kind() == Tag.Kind.OPEN && found.body() == null) {
                open.computeIfAbsent(key, k -> new ArrayDeque<>()).push(found);
            } else if (tag.kind() == Tag.Kind.CLOSE
                    && !open.getOrDefault(key, new ArrayDeque<>()).isEmpty()) {
                Found opening = open.get(key).pop();
                mates.put(opening, found);
                mates.put(found, opening);
            }
        }
    }

    /** The tag that this one ends, or that ends this one; null where there is none. */
    @Nullable
    Found mate(Found found) {
        return mates.get(found);
    }

    /** Whether a tag has an end tag, or is one that ends something. */
    boolean isPaired(Found found) {
        return mates.containsKey(found);
    }
}
