package org.broadsheet.standalone.http;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.http.content.ResourceHttpContentFactory;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.resource.ResourceFactory;

/**
 * Shows a site's folder as a plain web server would: {@code index.html} of folders, {@code 404.html} for what is not there,
 * no listings, nothing whose name begins with a dot.
 *
 * <p>Publish replaces files by rename at any instant. Pages are therefore read whole, from one open file, before the first
 * header is sent, and never cached; only large files, which do not change under their name, are streamed.
 */
public final class SiteHandler extends Handler.Sequence {
    /** A visible site: what is at {@code folder} at each request. */
    public SiteHandler(Path folder) {
        this(folder, new NotFoundHandler(folder));
    }

    private SiteHandler(Path folder, NotFoundHandler notFound) {
        super(List.of(new HiddenHandler(notFound), new SvgHandler(), new PageHandler(folder), large(folder), notFound));
    }

    static MimeTypes types() {
        MimeTypes.Mutable types = new MimeTypes.Mutable();
        for (String text : List.of("html", "css", "csv", "txt", "js")) {
            types.addMimeMapping(text, MimeTypes.DEFAULTS.getMimeByExtension("x." + text) + ";charset=utf-8");
        }
        types.addMimeMapping("xml", "application/xml;charset=utf-8");
        types.addMimeMapping("json", "application/json");
        types.addMimeMapping("webp", "image/webp");
        types.addMimeMapping("avif", "image/avif");
        return types;
    }

    private static Handler large(Path folder) {
        ResourceHandler files = new ResourceHandler() {
            /** Straight from the disk: neither cached nor mapped into memory, where a replaced file would live on. */
            @Override
            protected HttpContent.Factory newHttpContentFactory(ByteBufferPool.Sized buffers) {
                return new ResourceHttpContentFactory(getBaseResource(), getMimeTypes(), buffers);
            }
        };
        files.setBaseResource(ResourceFactory.of(files).newResource(folder));
        files.setDirAllowed(false);
        files.setEtags(true);
        files.setCacheControl("no-cache");
        files.setMimeTypes(types());
        return files;
    }
}
