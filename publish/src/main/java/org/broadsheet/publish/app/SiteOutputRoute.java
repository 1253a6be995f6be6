package org.broadsheet.publish.app;

import org.apache.camel.builder.RouteBuilder;

/** What leaves: every file of the site and the feeds, to the site's folder. */
final class SiteOutputRoute extends RouteBuilder {
    static final String IN = "direct:site-output";

    @Override
    public void configure() {
        // Whoever sends hears of a failure: the outbox keeps the file for later.
        errorHandler(noErrorHandler());
        from(IN).routeId("site-output").to("site:folder");
    }
}
