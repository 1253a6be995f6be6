package org.broadsheet.ingest.app;

import org.broadsheet.ingest.Batch;
import org.broadsheet.ingest.PostReader;
import org.broadsheet.ingest.Reading;

/** Reads the files of a batch; one that our own code fails on is refused like any other that cannot be read. */
public final class BatchReader {
    private final PostReader reader;
    private final FailurePolicy failures;

    BatchReader(PostReader reader, FailurePolicy failures) {
        this.reader = reader;
        this.failures = failures;
    }

    /** What became of each file. */
    public Reading.All read(Batch batch) {
        return new Reading.All(batch.files().stream()
                .map(file -> failures.orElse(() -> reader.read(file), failure -> reader.failed(file, failure)))
                .toList());
    }
}
