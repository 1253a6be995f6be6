package org.broadsheet.transform;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A path on the site as a post may ask for it: leading slash, decoded, without {@code ..}, query and fragment.
 *
 * <p>{@code /2009/08/outage.html}, {@code 2009/08/outage/index.html} and {@code http://example.org/2009/08/outage/?x=1}
 * all ask for the page {@code /2009/08/outage/}.
 */
final class SitePath {
    private static final List<String> PAGE_ENDINGS = List.of(".html", ".htm");

    private SitePath() {}

    /** The page that a path or an address asks for; empty where it is the home page, a pattern or no path. */
    static Optional<String> page(String written) {
        return segments(written)
                .map(SitePath::withoutEnding)
                .filter(list -> !list.isEmpty())
                .map(SitePath::folder);
    }

    /** A further address as written: a file name such as {@code old.html} stays one. */
    static Optional<String> alias(String written) {
        return segments(written).filter(list -> !list.isEmpty()).map(list -> {
            boolean file = list.get(list.size() - 1).matches(".+\\.[A-Za-z]{2,5}");
            return file ? "/" + String.join("/", list) : folder(list);
        });
    }

    /** Whether the text is an address with a host. */
    static boolean isAbsolute(String written) {
        return written.startsWith("http://") || written.startsWith("https://") || written.startsWith("//");
    }

    private static String folder(List<String> segments) {
        return "/" + String.join("/", segments) + "/";
    }

    private static Optional<List<String>> segments(String written) {
        String path = pathOf(written.strip());
        if (path.contains(":") || path.contains("{") || path.contains("*")) {
            return Optional.empty();
        }
        List<String> segments = new ArrayList<>();
        for (String part : path.split("/", -1)) {
            String segment = decoded(part).strip();
            if (segment.equals("..")
                    || segment.chars().anyMatch(c -> c < ' ' || c == '\\' || c == '/' || c == '\uFFFD')) {
                return Optional.empty();
            }
            if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return Optional.of(segments);
    }

    private static String pathOf(String written) {
        String path = written;
        if (isAbsolute(path)) {
            int slash = path.indexOf('/', path.indexOf("//") + 2);
            path = slash < 0 ? "" : path.substring(slash);
        }
        int end = path.length();
        for (char stop : new char[] {'?', '#'}) {
            int at = path.indexOf(stop);
            end = at < 0 ? end : Math.min(end, at);
        }
        return path.substring(0, end);
    }

    private static List<String> withoutEnding(List<String> segments) {
        List<String> page = new ArrayList<>(segments);
        if (page.isEmpty()) {
            return page;
        }
        String last = page.remove(page.size() - 1);
        for (String ending : PAGE_ENDINGS) {
            if (last.endsWith(ending) && last.length() > ending.length()) {
                last = last.substring(0, last.length() - ending.length());
            }
        }
        if (!last.equals("index")) {
            page.add(last);
        }
        return page;
    }

    private static String decoded(String part) {
        if (part.indexOf('%') < 0) {
            return part;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] written = part.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < written.length; i++) {
            int high = written[i] == '%' && i + 2 < written.length ? Character.digit(written[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(written[i + 2], 16) : -1;
            bytes.write(low >= 0 ? high * 16 + low : written[i]);
            i += low >= 0 ? 2 : 0;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
