package org.broadsheet.ingest.app;

import java.nio.file.Path;
import org.apache.camel.Component;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;

/** One folder; see {@link InboxComponent}. */
final class InboxEndpoint extends DefaultEndpoint {
    private final Path folder;
    private final InboxComponent.Watching watching;
    private final FailurePolicy failures;

    InboxEndpoint(
            String uri, Component component, Path folder, InboxComponent.Watching watching, FailurePolicy failures) {
        super(uri, component);
        this.folder = folder;
        this.watching = watching;
        this.failures = failures;
    }

    @Override
    public Producer createProducer() {
        return new InboxDrop(this, folder);
    }

    @Override
    public Consumer createConsumer(Processor route) {
        return new InboxConsumer(this, route, watching, failures);
    }
}
