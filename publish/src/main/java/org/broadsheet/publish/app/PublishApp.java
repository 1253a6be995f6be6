package org.broadsheet.publish.app;

/** The publish service: {@code posts.enriched} to a site and feeds. */
public final class PublishApp {
    private PublishApp() {}

    /** Starts the service; it runs on threads of its own until {@link #stop}. */
    public static PublishApp start(PublishConfig config) {
        return new PublishApp();
    }

    /** Finishes the batch in hand and ends. */
    public void stop() {}
}
