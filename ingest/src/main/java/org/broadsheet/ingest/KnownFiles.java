package org.broadsheet.ingest;

import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.broadsheet.events.LedgerEntry;
import org.broadsheet.events.LedgerEntry.LedgerAttachment;

/**
 * The ledger in memory: what was sent last of each post file, by path, and which posts refer to which other files.
 *
 * <p>Deleted files stay, since their version must go on. Not for use by several threads.
 */
public final class KnownFiles {
    private final NavigableMap<String, LedgerEntry> entries = new TreeMap<>();
    private final NavigableMap<String, Set<String>> referring = new TreeMap<>();
    private int live;
    private int refused;

    /** Remembers what was sent of a file, in place of what was before. */
    public void put(String path, LedgerEntry entry) {
        LedgerEntry before = entries.put(path, entry);
        if (before != null) {
            count(before, -1);
            index(path, before, false);
        }
        count(entry, 1);
        index(path, entry, true);
    }

    private void count(LedgerEntry entry, int sign) {
        if (!entry.deleted()) {
            live += sign;
            refused += entry.refused() == null ? 0 : sign;
        }
    }

    private void index(String path, LedgerEntry entry, boolean add) {
        for (LedgerAttachment attachment : entry.attachments()) {
            for (String candidate : References.candidates(path, attachment.reference())) {
                if (add) {
                    referring.computeIfAbsent(candidate, c -> new HashSet<>()).add(path);
                } else {
                    referring.computeIfPresent(candidate, (c, posts) -> {
                        posts.remove(path);
                        return posts.isEmpty() ? null : posts;
                    });
                }
            }
        }
    }

    /** Forgets everything, to be read from Kafka again. */
    public void clear() {
        entries.clear();
        referring.clear();
        live = 0;
        refused = 0;
    }

    /** What was sent last of a file, its delete included. */
    public Optional<LedgerEntry> entry(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    /** The last version of a file; 0 where nothing was ever sent. */
    public long version(String path) {
        return entry(path).map(LedgerEntry::version).orElse(0L);
    }

    /** Whether a file is known and was not deleted. */
    public boolean isLive(String path) {
        return entry(path).filter(e -> !e.deleted()).isPresent();
    }

    /** All entries by path. */
    public Map<String, LedgerEntry> entries() {
        return entries;
    }

    /** The known files in a folder and in those below it, and the files there that posts refer to. */
    public Set<String> below(String folder) {
        // '0' is the character behind '/'.
        String end = folder + "0";
        Set<String> below = new TreeSet<>(entries.subMap(folder + "/", end).keySet());
        below.addAll(referring.subMap(folder + "/", end).keySet());
        return below;
    }

    /** The posts that refer to a file, whether it is there or not. */
    public Set<String> referringTo(String path) {
        return referring.getOrDefault(path, Set.of());
    }

    /** How many files are known and not deleted. */
    public int live() {
        return live;
    }

    /** How many of them were refused. */
    public int refused() {
        return refused;
    }
}
