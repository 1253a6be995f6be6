package org.broadsheet.publish.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.jspecify.annotations.Nullable;

/** The way out, by Camel: {@link SiteOutputRoute}. */
final class SiteOutput implements AutoCloseable {
    private final CamelContext camel;
    private final ProducerTemplate template;

    private SiteOutput(CamelContext camel, ProducerTemplate template) {
        this.camel = camel;
        this.template = template;
    }

    /** Starts the route. */
    static SiteOutput start(SiteDirectory directory) {
        CamelContext camel = new DefaultCamelContext();
        camel.disableJMX();
        camel.addComponent("site", new SiteComponent(directory));
        try {
            camel.addRoutes(new SiteOutputRoute());
            camel.start();
        } catch (Exception e) {
            throw new IllegalStateException("cannot start the route site-output", e);
        }
        return new SiteOutput(camel, camel.createProducerTemplate());
    }

    /**
     * Puts a body at a path; null removes what is there.
     *
     * @throws UncheckedIOException where that fails
     */
    void put(String path, @Nullable Object body) {
        try {
            template.sendBodyAndHeader(SiteOutputRoute.IN, body, Exchange.FILE_NAME, path);
        } catch (CamelExecutionException e) {
            IOException cause = e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
            throw new UncheckedIOException("cannot write " + path + " of the site: " + cause, cause);
        }
    }

    @Override
    public void close() {
        camel.stop();
    }
}
