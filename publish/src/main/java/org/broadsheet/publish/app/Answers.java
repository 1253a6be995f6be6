package org.broadsheet.publish.app;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue answered since it last changed: the posts of a batch, and the files that show them, ask the same of it
 * over and over, such as whether a month is crowded.
 *
 * <p>Nothing is remembered of the tables that are written for every file, and writing these makes nothing forgotten.
 */
final class Answers {
    /** Those tables; and bodies, each of which is read once and is large. */
    private static final Pattern NOT_REMEMBERED = Pattern.compile(
            "(?i)\\b(outbox|page|static_file|receipt|position|landmark|meta|body|seen|sqlite_master|PRAGMA)\\b");

    /** As many as a batch's posts and the lists around them ask for; not a memory of the archive. */
    private static final int MOST = 2_000;

    private Map<Question, Object> known = empty();
    private long changes;

    private record Question(String sql, List<@Nullable Object> arguments) {}

    /** Whether the answer to some SQL stays true until SQL of this kind changes something. */
    static boolean areRemembered(String sql) {
        return !NOT_REMEMBERED.matcher(sql).find();
    }

    /** All rows of an answer. */
    @SuppressWarnings("unchecked") // The same SQL is read in one way only.
    <T> List<T> all(String sql, @Nullable Object[] arguments, Supplier<List<T>> answer) {
        return (List<T>) of(sql, arguments, answer);
    }

    /** The first row of an answer. */
    @SuppressWarnings("unchecked")
    <T> Optional<T> first(String sql, @Nullable Object[] arguments, Supplier<Optional<T>> answer) {
        return (Optional<T>) of(sql, arguments, answer);
    }

    private Object of(String sql, @Nullable Object[] arguments, Supplier<?> answer) {
        Question question = new Question(sql, Arrays.asList(arguments));
        Object found = known.get(question);
        if (found == null) {
            found = answer.get();
            known.put(question, found);
        }
        return found;
    }

    /** How often something has changed; what was made of answers stays true until then. */
    long changes() {
        return changes;
    }

    /** Something has changed. */
    void forget() {
        changes++;
        if (!known.isEmpty()) {
            known = empty();
        }
    }

    private static Map<Question, Object> empty() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Question, Object> eldest) {
                return size() > MOST;
            }
        };
    }
}
