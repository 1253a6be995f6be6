package org.broadsheet.transform.loss;

import java.util.Arrays;

/** A multiset of 64-bit hashes: open addressing, since a post has a thousand words and most of them twice, but few links. */
final class Bag {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int ROOM = 32;

    private long[] keys = new long[ROOM];
    private int[] counts = new int[ROOM];
    private int used;
    private int total;

    /** Puts one more in. */
    void add(long key) {
        if (used * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (counts[slot] == 0 && keys[slot] != key) {
            keys[slot] = key;
            used++;
        }
        counts[slot]++;
        total++;
    }

    /** Takes one out and says whether there was one. */
    boolean take(long key) {
        int slot = slot(key);
        if (keys[slot] != key || counts[slot] == 0) {
            return false;
        }
        counts[slot]--;
        total--;
        return true;
    }

    /** How many are left. */
    int total() {
        return total;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * GOLDEN) >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = Arrays.copyOf(counts, counts.length);
        keys = new long[oldKeys.length * 4];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
