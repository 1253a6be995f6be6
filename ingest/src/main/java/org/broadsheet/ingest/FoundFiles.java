package org.broadsheet.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a walk over the inbox found: the facts of each file by path, and the folders that could not be read, below which
 * nothing can be said to be gone.
 */
public final class FoundFiles {
    private final Map<String, FileFacts> files = new HashMap<>();
    private final Set<String> unreadable = new TreeSet<>();

    void add(String path, FileFacts facts) {
        files.put(path, facts);
    }

    void addUnreadable(String path) {
        unreadable.add(path);
    }

    /** All files, posts and others, without those that are ignored. */
    public Map<String, FileFacts> files() {
        return files;
    }

    /** The facts of a file: absent where the walk did not find it, unknown where it could not look. */
    public FileFacts facts(String path) {
        FileFacts facts = files.get(path);
        if (facts != null) {
            return facts;
        }
        boolean hidden = unreadable.stream().anyMatch(folder -> path.equals(folder) || path.startsWith(folder + "/"));
        return hidden ? FileFacts.UNKNOWN : FileFacts.ABSENT;
    }

    /** The folders and files that could not be looked at. */
    public Set<String> unreadable() {
        return unreadable;
    }
}
