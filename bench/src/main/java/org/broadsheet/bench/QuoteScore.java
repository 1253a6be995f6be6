package org.broadsheet.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.broadsheet.bench.QuoteLabel.Field;
import org.broadsheet.events.PostEnriched.Quote;
import org.broadsheet.events.PostEnriched.Source;
import org.jspecify.annotations.Nullable;

/**
 * One quotation's answer beside its label.
 *
 * @param quote that the label speaks of, or null where it was not found
 * @param got the answer's fields
 */
record QuoteScore(QuoteLabel label, @Nullable Quote quote, Map<Field, String> got) {
    static QuoteScore of(QuoteLabel label, List<Quote> quotes) {
        Quote best = null;
        int at = Integer.MAX_VALUE;
        for (Quote quote : quotes) {
            String title = quote.source() == null ? null : quote.source().title();
            int start = label.start().in((title == null ? "" : title + " ") + quote.text());
            if (start >= 0 && start < at) {
                best = quote;
                at = start;
            }
        }
        return new QuoteScore(label, best, fields(best == null ? null : best.source()));
    }

    private static Map<Field, String> fields(@Nullable Source source) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        if (source != null) {
            put(fields, Field.URL, source.url());
            put(fields, Field.TITLE, source.title());
            put(
                    fields,
                    Field.AUTHOR,
                    source.author() == null ? null : source.author().name());
            put(fields, Field.SITE, source.site());
        }
        return fields;
    }

    private static void put(Map<Field, String> fields, Field field, @Nullable String value) {
        if (value != null) {
            fields.put(field, value);
        }
    }

    /** Whether an answer was given to a question that has none. */
    boolean isFalse() {
        return label.isNone()
                && !got.isEmpty()
                && !got.entrySet().stream().allMatch(entry -> isOther(entry.getKey(), entry.getValue()));
    }

    boolean isRight(Field field) {
        String value = got.get(field);
        if (value == null) {
            return false;
        }
        boolean same = field == Field.URL
                ? Letters.sameUrl(value, label.source().get(field)) || Letters.sameUrl(value, label.authorUrl())
                : Letters.same(value, label.source().get(field));
        return same || isOther(field, value);
    }

    /** An organisation may stand as author or as site. */
    private boolean isOther(Field field, String value) {
        Field twin = field == Field.AUTHOR ? Field.SITE : field == Field.SITE ? Field.AUTHOR : field;
        return List.of(field, twin).stream()
                .flatMap(each -> Objects.requireNonNull(label.others().get(each)).stream())
                .anyMatch(other -> field == Field.URL ? Letters.sameUrl(value, other) : Letters.same(value, other));
    }

    /** Whether the answer as a whole holds: each field that can be judged is right. */
    boolean isRight() {
        if (label.isNone()) {
            return !isFalse();
        }
        return got.keySet().stream().allMatch(field -> !isJudged(field) || isRight(field));
    }

    /** Whether an answer was given that counts: a URL always, another field where the label has it. */
    boolean isJudged(Field field) {
        boolean answered =
                got.containsKey(field) && (field == Field.URL || label.source().containsKey(field));
        return answered && !(isRight(field) && !label.source().containsKey(field));
    }
}
