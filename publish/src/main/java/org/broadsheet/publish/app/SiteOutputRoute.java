package org.broadsheet.publish.app;

import org.apache.camel.builder.RouteBuilder;

/** What leaves: every file of the site and the feeds, to the endpoint of {@code publish.sink}. */
final class SiteOutputRoute extends RouteBuilder {
    static final String IN = "direct:site-output";

    @Override
    public void configure() {
        from(IN).routeId("site-output").to("{{publish.sink}}");
    }
}
