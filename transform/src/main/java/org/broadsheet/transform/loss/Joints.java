package org.broadsheet.transform.loss;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private final Set<Integer> taken = new HashSet<>();

    Joints(List<String> source, List<String> product) {
        this.source = source;
        this.product = product;
        product.forEach(word -> surplus.merge(word, 1, Integer::sum));
        source.forEach(word -> surplus.merge(word, -1, Integer::sum));
    }

    /**
     * Whether the word of the source at a place is part of a longer one of the product, or consists of some; or one like it is, for which
     * it is shown in its place.
     *
     * @param missed the places of all words that were not found as such
     */
    boolean isShown(int at, Set<Integer> missed) {
        return isJoined(at) || isParted(source.get(at)) || isInPlaceOfAnother(at, missed);
    }

    private boolean isInPlaceOfAnother(int at, Set<Integer> missed) {
        for (int other = 0; other < source.size(); other++) {
            if (source.get(other).equals(source.get(at))
                    && !missed.contains(other)
                    && !taken.contains(other)
                    && isJoined(other)) {
                taken.add(other);
                return true;
            }
        }
        return false;
    }

    private boolean isJoined(int at) {
        for (int from = Math.max(0, at - MOST_JOINED + 1); from <= at; from++) {
            StringBuilder joined = new StringBuilder();
            for (int to = from; to < Math.min(source.size(), from + MOST_JOINED); to++) {
                joined.append(source.get(to));
                if (to >= at && to > from && surplus.getOrDefault(joined.toString(), 0) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isParted(String word) {
        for (int end = 1; end < word.length(); end++) {
            if (surplus.getOrDefault(word.substring(0, end), 0) > 0
                    && surplus.getOrDefault(word.substring(end), 0) > 0) {
                return true; // What came between is the product's own.
            }
        }
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
