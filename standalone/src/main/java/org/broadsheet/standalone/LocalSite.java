package org.broadsheet.standalone;

import java.io.IOException;
import java.nio.file.Files;
import org.broadsheet.standalone.app.CannotRunException;
import org.broadsheet.standalone.app.LineConfig.SiteConfig;
import org.broadsheet.standalone.http.LocalServer;
import org.broadsheet.standalone.http.SiteHandler;
import org.jspecify.annotations.Nullable;

/**
 * The web server of a run, which shows the site on this machine.
 *
 * @param moved whether the usual port was another program's
 */
record LocalSite(LocalServer server, boolean moved) implements AutoCloseable {
    private static final int USUAL_PORT = 8080;

    /**
     * Starts the server.
     *
     * @param port null for the usual or the next free one
     */
    static LocalSite start(SiteConfig site, @Nullable Integer port) {
        try {
            Files.createDirectories(site.folder());
        } catch (IOException e) {
            throw new CannotRunException("cannot make the site folder " + site.folder() + " (" + e + ").", e);
        }
        LocalServer server =
                PortChoice.start("--port", LocalServer.LOOPBACK, USUAL_PORT, port, new SiteHandler(site.folder()));
        return new LocalSite(server, port == null && server.port() != USUAL_PORT);
    }

    /** Such as {@code http://localhost:8080}. */
    String address() {
        return "http://localhost:" + server.port();
    }

    @Override
    public void close() {
        server.close();
    }
}
