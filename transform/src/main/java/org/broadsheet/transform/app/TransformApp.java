package org.broadsheet.transform.app;

/** The transform service: {@code posts.received} to {@code posts.enriched}, exactly once. */
public final class TransformApp {
    private TransformApp() {}

    /** Starts the service; it runs on threads of its own until {@link #stop}. */
    public static TransformApp start(TransformConfig config) {
        return new TransformApp();
    }

    /** Finishes the batch in hand and ends. */
    public void stop() {}
}
