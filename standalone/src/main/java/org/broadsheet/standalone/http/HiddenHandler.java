package org.broadsheet.standalone.http;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.URIUtil;

/**
 * Hides what begins with a dot: {@code .broadsheet/} is publish's workshop. {@code /.well-known/} is public by its
 * standard.
 */
final class HiddenHandler extends Handler.Abstract {
    private final Handler notFound;

    HiddenHandler(Handler notFound) {
        this.notFound = notFound;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = URIUtil.decodePath(request.getHttpURI().getCanonicalPath());
        for (String segment : path.split("/", -1)) {
            if (segment.startsWith(".") && !segment.equals(".well-known")) {
                return notFound.handle(request, response, callback);
            }
        }
        return false;
    }
}
