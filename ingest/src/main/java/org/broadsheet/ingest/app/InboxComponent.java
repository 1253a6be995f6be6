package org.broadsheet.ingest.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;
import org.broadsheet.ingest.InboxLine;
import org.broadsheet.ingest.InboxWatcher;

/**
 * The endpoint {@code inbox:/folder}. As a consumer it watches the folder and hands on a {@code Batch} of what changed; as a
 * producer it drops a file into the folder, which the watch then finds: so whatever Camel can fetch from becomes an inbox.
 *
 * <p>The folder is written as in a {@code file:} URI, percent-encoded where it must be.
 */
final class InboxComponent extends DefaultComponent {
    private final Watching watching;
    private final FailurePolicy failures;

    /** Makes the watcher of a folder, in front of the route that is to get its batches. */
    @FunctionalInterface
    interface Watching {
        InboxWatcher inFrontOf(InboxLine.Sender route);
    }

    InboxComponent(Watching watching, FailurePolicy failures) {
        this.watching = watching;
        this.failures = failures;
    }

    /** Nothing of the folder's name is to be "normalised". */
    @Override
    public boolean useRawUri() {
        return true;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String folder, Map<String, Object> parameters) {
        return new InboxEndpoint(uri, this, Path.of(URI.create("file:" + folder)), watching, failures);
    }
}
