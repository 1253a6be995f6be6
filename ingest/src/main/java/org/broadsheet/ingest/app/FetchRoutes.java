package org.broadsheet.ingest.app;

import java.util.List;
import org.apache.camel.builder.RouteBuilder;

/** What the endpoints of {@code ingest.fetch} have is dropped into the folder: {@code fetch-1}, {@code fetch-2}, … */
final class FetchRoutes extends RouteBuilder {
    private final List<String> endpoints;

    FetchRoutes(List<String> endpoints) {
        this.endpoints = endpoints;
    }

    @Override
    public void configure() {
        int number = 0;
        for (String endpoint : endpoints) {
            number++;
            from(endpoint).routeId("fetch-" + number).to("inbox:{{ingest.folder}}");
        }
    }
}
