package org.broadsheet.transform.loss;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds words that are not there as such since they met others where markup parted them, or were parted by it: {@code two} and
 * {@code words} of the source are there if the product has a {@code twowords} more than the source, and the other way round.
 */
final class Joints {
    private static final int MOST_JOINED = 4;

    private final List<String> source;
    private final List<String> product;
    /** How many more of each word the product has than the source. */
    private final Map<String, Integer> surplus = new HashMap<>();

    Joints(List<String> source, List<String> product) {
        this.source = source;
        this.product = product;
        product.forEach(word -> surplus.merge(word, 1, Integer::sum));
        source.forEach(word -> surplus.merge(word, -1, Integer::sum));
    }

    /** Whether the word of the source at this place is part of a longer one of the product, or consists of some. */
    boolean isShown(int at) {
        for (int from = Math.max(0, at - MOST_JOINED + 1); from <= at; from++) {
            StringBuilder joined = new StringBuilder();
            for (int to = from; to < Math.min(source.size(), from + MOST_JOINED); to++) {
                joined.append(source.get(to));
                if (to >= at && to > from && surplus.getOrDefault(joined.toString(), 0) > 0) {
                    return true;
                }
            }
        }
        return isParted(source.get(at));
    }

    private boolean isParted(String word) {
        for (int from = 0; from < product.size(); from++) {
            int length = 0;
            for (int to = from; to < Math.min(product.size(), from + MOST_JOINED); to++) {
                String part = product.get(to);
                if (!word.startsWith(part, length) || surplus.getOrDefault(part, 0) <= 0) {
                    break;
                }
                length += part.length();
                if (length == word.length() && to > from) {
                    return true;
                }
            }
        }
        return false;
    }
}
