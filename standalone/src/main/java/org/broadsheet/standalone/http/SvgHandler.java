package org.broadsheet.standalone.http;

import java.util.Locale;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets no drawing be more than a drawing: an SVG that a post brought along, and that somebody opens by itself, is a
 * document of the site's own origin and could run scripts. Says so in a header and leaves the answer to the next.
 */
final class SvgHandler extends Handler.Abstract {
    /** As {@code ops/nginx/site.conf} has it. */
    static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox";

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (request.getHttpURI().getCanonicalPath().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            response.getHeaders().put("Content-Security-Policy", POLICY);
        }
        return false;
    }
}
