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
        int slashes = url.indexOf("//");
        int start = slashes < 0 ? 0 : slashes + 2;
        int end = before('#', url, start, url.length());
        int pageEnd = before('?', url, start, end);
        int hostEnd = before('/', url, start, pageEnd);
        int pathEnd = pageEnd;
        while (pathEnd > hostEnd && url.charAt(pathEnd - 1) == '/') {
            pathEnd--;
        }
        String page = host(url.substring(start, hostEnd)).concat(url.substring(hostEnd, pathEnd));
        String query = pageEnd == end ? "" : sorted(url.substring(pageEnd + 1, end));
        return query.isEmpty() ? page : page + "?" + query;
    }

    /** Where a sign first stands between two places; the second where it does not. */
    private static int before(char sign, String url, int from, int to) {
        int at = url.indexOf(sign, from);
        return at < 0 ? to : Math.min(at, to);
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
