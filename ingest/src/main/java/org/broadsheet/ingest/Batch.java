package org.broadsheet.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Files to be sent in one transaction: new and changed ones first, then those that are gone, so that a renamed post is
 * never nowhere.
 */
public record Batch(List<Taken> files) {
    /** Many files share a transaction, since each commit costs milliseconds; not so many that one takes seconds. */
    static final int MOST_FILES = 500;

    static final long MOST_BYTES = 8L * 1024 * 1024;

    public Batch {
        files = List.copyOf(files);
    }

    /** As many of the files, in their order, as belong in one transaction. */
    static Batch firstOf(Iterable<Taken> ready) {
        List<Taken> files = new ArrayList<>();
        long bytes = 0;
        for (Taken file : ready) {
            bytes += file.facts().size();
            if (!files.isEmpty() && (files.size() == MOST_FILES || bytes > MOST_BYTES)) {
                break;
            }
            files.add(file);
        }
        return new Batch(files);
    }
}
