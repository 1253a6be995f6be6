package org.broadsheet.ingest.app;

import org.apache.camel.builder.RouteBuilder;

/** What changed in the folder goes to {@code posts.received}; what cannot goes on to {@link RefusedFilesRoute}. */
final class WatchFolderRoute extends RouteBuilder {
    private final BatchReader reader;
    private final Ledger ledger;

    WatchFolderRoute(BatchReader reader, Ledger ledger) {
        this.reader = reader;
        this.ledger = ledger;
    }

    @Override
    public void configure() {
        from("inbox:{{ingest.folder}}")
                .routeId("watch-folder")
                .bean(reader, "read")
                .bean(ledger, "send")
                .to("direct:refused-files");
    }
}
