package org.broadsheet.transform.html;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of names that rules ask of every element of a post. It has so much room that one look answers most questions, the hash of a name
 * being kept with it: half of what a {@link java.util.HashSet} takes.
 */
public final class ElementNames extends AbstractSet<String> {
    private static final int ROOM_FOR_EACH = 4;

    private final List<String> names;
    private final @Nullable String[] table;
    private final long signs;

    /** Names in lower case. */
    public ElementNames(Collection<String> names) {
        this.names = names.stream().map(String::intern).distinct().toList();
        this.table = new String[Integer.highestOneBit(names.size() + 1) * 2 * ROOM_FOR_EACH];
        for (String name : this.names) {
            table[free(name)] = name;
        }
        this.signs = this.names.stream().mapToLong(name -> 1L << sign(name)).reduce(0, (all, each) -> all | each);
    }

    /** A number from 0 to 63 for a name; few others have the same. */
    static int sign(String name) {
        int hash = name.hashCode();
        return (hash ^ (hash >>> 6) ^ (hash >>> 16)) & 63;
    }

    /** A bit for the sign of each of the names. */
    long signs() {
        return signs;
    }

    /** Whether a name is among these and among others. */
    boolean meets(ElementNames others) {
        if ((signs & others.signs) != 0) {
            for (String name : names) {
                if (others.contains(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private int free(String name) {
        int place = place(name.hashCode());
        while (table[place] != null) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    private int place(int hash) {
        return (hash ^ (hash >>> 16)) & (table.length - 1);
    }

    @Override
    public boolean contains(@Nullable Object name) {
        if (name == null) {
            return false;
        }
        int place = place(name.hashCode());
        for (String each = table[place]; each != null; each = table[place]) {
            if (each.equals(name)) {
                return true;
            }
            place = (place + 1) & (table.length - 1);
        }
        return false;
    }

    /** The name that stands in a piece of a text, whatever its case in the letters of ASCII; null where it is none of these. */
    public @Nullable String in(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + lower(text.charAt(i));
        }
        int place = place(hash);
        for (String each = table[place]; each != null; each = table[place]) {
            if (each.length() == to - from && isAt(text, from, each)) {
                return each;
            }
            place = (place + 1) & (table.length - 1);
        }
        return null;
    }

    private static boolean isAt(String text, int from, String name) {
        int at = 0;
        while (at < name.length() && lower(text.charAt(from + at)) == name.charAt(at)) {
            at++;
        }
        return at == name.length();
    }

    private static int lower(char c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }

    @Override
    public Iterator<String> iterator() {
        return names.iterator();
    }

    @Override
    public int size() {
        return names.size();
    }
}
