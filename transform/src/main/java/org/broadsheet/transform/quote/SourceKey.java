package org.broadsheet.transform.quote;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The key of a quoted page on {@code sources.resolved}: one key for the ways in which people write one address.
 *
 * <ul>
 *   <li>no scheme: {@code http://a.org/x} and {@code https://a.org/x} are {@code a.org/x};
 *   <li>the host in lower case, without {@code www.} and default port; the path keeps its case;
 *   <li>no fragment, no slash at the end;
 *   <li>the query sorted, without tracking parameters ({@code utm_*}, {@code fbclid}, {@code gclid}).
 * </ul>
 */
public final class SourceKey {
    private SourceKey() {}

    /** The key of an absolute address; one without a host, as some links have it, is that of no page. */
    public static String of(String url) {
        int start = url.indexOf("//");
        String address = start < 0 ? url : url.substring(start + 2);
        int fragment = address.indexOf('#');
        address = fragment < 0 ? address : address.substring(0, fragment);
        int question = address.indexOf('?');
        String query = question < 0 ? "" : sorted(address.substring(question + 1));
        String page = question < 0 ? address : address.substring(0, question);
        int slash = page.indexOf('/');
        String host = host(slash < 0 ? page : page.substring(0, slash));
        String path = slash < 0 ? "" : page.substring(slash);
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return host + path + (query.isEmpty() ? "" : "?" + query);
    }

    private static String host(String written) {
        String host = written.substring(written.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        host = host.startsWith("www.") ? host.substring(4) : host;
        if (host.endsWith(":80")) {
            return host.substring(0, host.length() - 3);
        }
        return host.endsWith(":443") ? host.substring(0, host.length() - 4) : host;
    }

    private static String sorted(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter.toLowerCase(Locale.ROOT)))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String parameter) {
        return parameter.startsWith("utm_") || parameter.startsWith("fbclid=") || parameter.startsWith("gclid=");
    }
}
