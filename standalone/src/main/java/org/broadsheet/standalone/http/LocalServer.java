package org.broadsheet.standalone.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A small web server. */
public final class LocalServer implements AutoCloseable {
    /** The address that only this machine reaches. */
    public static final String LOOPBACK = "127.0.0.1";

    private static final int PORTS_TRIED = 100;

    private final Server server;
    private final int port;

    private LocalServer(Server server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts on a port, or where that is taken, on the next free one.
     *
     * @param host the address to listen on
     * @throws UncheckedIOException where no port is free
     */
    public static LocalServer startAtOrAfter(String host, int port, Handler handler) {
        return start(host, port, Math.min(65_535, port + PORTS_TRIED), handler);
    }

    /**
     * Starts on this port.
     *
     * @param host the address to listen on
     * @param port 0 for a free one
     * @throws UncheckedIOException caused by a {@link BindException} where it is taken
     */
    public static LocalServer startAt(String host, int port, Handler handler) {
        return start(host, port, port, handler);
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    @Override
    public void close() {
        stop(server);
    }

    private static LocalServer start(String host, int first, int last, Handler handler) {
        Server server = new Server(new QueuedThreadPool(12, 2));
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(quiet()));
        connector.setHost(host);
        server.addConnector(connector);
        server.setHandler(handler);
        try {
            open(connector, first, last);
            server.start();
            return new LocalServer(server, connector.getLocalPort());
        } catch (IOException e) {
            stop(server);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            stop(server);
            throw e;
        } catch (Exception e) {
            stop(server);
            throw new IllegalStateException("the web server does not start", e);
        }
    }

    /** Binds before the server starts: asking for a free port and binding it later would be a race. */
    private static void open(ServerConnector connector, int first, int last) throws IOException {
        for (int port = first; ; port++) {
            connector.setPort(port);
            try {
                connector.open();
                return;
            } catch (IOException e) {
                if (port == last || !(e.getCause() instanceof BindException || e instanceof BindException)) {
                    throw e;
                }
            }
        }
    }

    private static HttpConfiguration quiet() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        return http;
    }

    private static void stop(Server server) {
        try {
            server.stop();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the web server does not stop", e);
        }
    }
}
