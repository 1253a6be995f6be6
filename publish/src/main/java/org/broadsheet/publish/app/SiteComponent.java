package org.broadsheet.publish.app;

import java.nio.file.Path;
import java.util.Map;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.DefaultProducer;

/**
 * The endpoint {@code site:folder}: puts a message's body at the path in {@code CamelFileName}, by rename.
 *
 * <p>Camel's own {@code file:} deletes the target before it renames, so that a reader may meet a site without its page.
 * The body is bytes, a {@link Path} to copy, or null for a file to remove.
 */
final class SiteComponent extends DefaultComponent {
    private final SiteDirectory directory;

    SiteComponent(SiteDirectory directory) {
        this.directory = directory;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
        return new SiteEndpoint(uri, this);
    }

    private final class SiteEndpoint extends DefaultEndpoint {
        SiteEndpoint(String uri, SiteComponent component) {
            super(uri, component);
        }

        @Override
        public Producer createProducer() {
            return new DefaultProducer(this) {
                @Override
                public void process(Exchange exchange) throws Exception {
                    put(
                            exchange.getMessage().getHeader(Exchange.FILE_NAME, String.class),
                            exchange.getMessage().getBody());
                }
            };
        }

        private void put(String path, Object body) throws Exception {
            if (body == null) {
                directory.delete(path);
            } else if (body instanceof Path source) {
                directory.copy(path, source);
            } else if (body instanceof byte[] bytes) {
                directory.write(path, bytes);
            } else {
                throw new IllegalArgumentException("site: takes bytes or a Path, not a " + body.getClass());
            }
        }

        @Override
        public Consumer createConsumer(Processor processor) {
            throw new UnsupportedOperationException("site: is written to, not read from");
        }
    }
}
