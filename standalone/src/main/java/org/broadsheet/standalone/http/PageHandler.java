package org.broadsheet.standalone.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.broadsheet.events.Hashes;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.URIUtil;

/** Answers with a file of up to 4 MiB: its bytes as they are in one instant, and their hash as the entity tag. */
final class PageHandler extends Handler.Abstract {
    private static final long LARGE = 4 * 1024 * 1024;

    private final Path folder;
    private final MimeTypes types = SiteHandler.types();

    PageHandler(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            return false;
        }
        String path = request.getHttpURI().getCanonicalPath();
        Optional<Path> file = file(URIUtil.decodePath(path));
        if (file.isPresent() && Files.isDirectory(file.get())) {
            if (!path.endsWith("/")) {
                Response.sendRedirect(request, response, callback, HttpStatus.MOVED_PERMANENTLY_301, path + "/", true);
                return true;
            }
            file = Optional.of(file.get().resolve("index.html"));
        }
        Optional<byte[]> bytes = file.isPresent() ? read(file.get()) : Optional.empty();
        if (bytes.isEmpty()) {
            return false;
        }
        answer(request, response, callback, types.getMimeByExtension(file.get().toString()), bytes.get());
        return true;
    }

    private Optional<Path> file(String path) {
        try {
            Path file = folder.resolve(path.substring(1)).normalize();
            return Optional.of(file).filter(f -> f.startsWith(folder));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> read(Path file) throws IOException {
        try (FileChannel open = FileChannel.open(file);
                InputStream in = Channels.newInputStream(open)) {
            return open.size() > LARGE || Files.isDirectory(file) ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static void answer(Request request, Response response, Callback callback, String type, byte[] bytes) {
        String tag = "\"" + Hashes.sha256(bytes).substring(0, 24) + "\"";
        response.getHeaders().put(HttpHeader.ETAG, tag);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type == null ? "application/octet-stream" : type);
        if (known(request.getHeaders().getFields(HttpHeader.IF_NONE_MATCH), tag)) {
            response.getHeaders().remove(HttpHeader.CONTENT_TYPE);
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            callback.succeeded();
            return;
        }
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.write(true, ByteBuffer.wrap(bytes), callback);
    }

    private static boolean known(List<HttpField> ifNoneMatch, String tag) {
        return ifNoneMatch.stream()
                .flatMap(field -> field.getValueList().stream())
                .anyMatch(value -> value.equals("*") || value.equals(tag) || value.equals("W/" + tag));
    }
}
