package org.broadsheet.endtoend.xss;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The plainest of web servers, which sends no header that could protect anyone: a folder, and pages that were put beside it. */
final class FolderServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            ".html", "text/html; charset=utf-8", ".css", "text/css", ".xml", "text/plain", ".json", "application/json");

    private final Path folder;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final HttpServer server;

    FolderServer(Path folder) throws IOException {
        this.folder = folder;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** Puts a page there. */
    void put(String path, String html) {
        pages.put(path, html);
    }

    /** Without a slash at the end. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String page = pages.get(path);
            Path file = folder.resolve(path.substring(1) + (path.endsWith("/") ? "index.html" : ""))
                    .normalize();
            if (page == null && (!file.startsWith(folder) || !Files.isRegularFile(file))) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] body = page == null ? Files.readAllBytes(file) : page.getBytes(StandardCharsets.UTF_8);
            String name = page == null ? file.toString() : ".html";
            String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
            exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
