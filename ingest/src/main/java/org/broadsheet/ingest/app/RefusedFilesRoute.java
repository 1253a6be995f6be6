package org.broadsheet.ingest.app;

import org.apache.camel.builder.RouteBuilder;

/** Files that cannot be posts go to {@code posts.dead}, with what is wrong and what to do, and to the log. */
final class RefusedFilesRoute extends RouteBuilder {
    private final Ledger ledger;
    private final IngestLog ingestLog;

    RefusedFilesRoute(Ledger ledger, IngestLog ingestLog) {
        this.ledger = ledger;
        this.ingestLog = ingestLog;
    }

    @Override
    public void configure() {
        from("direct:refused-files")
                .routeId("refused-files")
                .bean(ledger, "refuse")
                .bean(ingestLog, "tell");
    }
}
