package org.broadsheet.ingest.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.support.DefaultProducer;

/**
 * Drops a fetched file into the folder under its name ({@code CamelFileName}, or the message id). It appears whole: it is
 * written beside its place under a hidden name and then renamed.
 */
final class InboxDrop extends DefaultProducer {
    private final Path folder;

    InboxDrop(Endpoint endpoint, Path folder) {
        super(endpoint);
        this.folder = folder;
    }

    @Override
    public void process(Exchange exchange) throws IOException {
        String name = exchange.getMessage()
                .getHeader(Exchange.FILE_NAME, () -> exchange.getMessage().getMessageId() + ".txt", String.class);
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw new IOException("'" + name + "' is not a name for a file in the inbox");
        }
        Files.createDirectories(file.getParent());
        Path hidden = file.resolveSibling(".fetching-" + UUID.randomUUID());
        try (InputStream content = exchange.getMessage().getMandatoryBody(InputStream.class)) {
            Files.copy(content, hidden);
            Files.move(hidden, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (InvalidPayloadException e) {
            throw new IOException("the message " + name + " has no content", e);
        } finally {
            Files.deleteIfExists(hidden);
        }
    }
}
