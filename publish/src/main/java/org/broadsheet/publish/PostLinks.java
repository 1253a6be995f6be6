package org.broadsheet.publish;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.events.PostId;

/**
 * Links between posts, as their writers write them: {@code other-post.md}, {@code ../2009/hello}, {@code other.html#part}; and {@code
 * /2009/hello.md} from the root of the inbox, for no page of a site is called so.
 *
 * <p>A link and the post it leads to meet at a key: the post's path without extension, and without a final {@code index}.
 */
public final class PostLinks {
    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern EXTENSION = Pattern.compile("(?i)\\.(mdx?|markdown|mdown|mkd|html?|xhtml)$");
    private static final Pattern SOURCE = Pattern.compile("(?i)\\.(mdx?|markdown|mdown|mkd)$");
    private static final Pattern QUERY = Pattern.compile("[?#].*$");
    private static final Pattern INDEX = Pattern.compile("(?i)/_?index$");

    private PostLinks() {}

    /** The key by which links find a post. */
    public static String key(PostId post) {
        return INDEX.matcher(EXTENSION.matcher(post.value()).replaceFirst("")).replaceFirst("");
    }

    /** The key of the post that a link may lead to; empty for links that lead elsewhere. */
    public static Optional<String> target(PostId from, String href) {
        String path = QUERY.matcher(href).replaceFirst("");
        boolean fromRoot = path.startsWith("/")
                && !path.startsWith("//")
                && SOURCE.matcher(path).find();
        if (path.isEmpty()
                || (path.startsWith("/") && !fromRoot)
                || SCHEME.matcher(path).matches()) {
            return Optional.empty();
        }
        Deque<String> segments = new ArrayDeque<>();
        String folder = from.value()
                .substring(
                        0, fromRoot ? from.value().indexOf('/') : from.value().lastIndexOf('/'));
        for (String segment : (folder + "/" + decode(path)).split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.size() <= 1) {
                    return Optional.empty();
                }
                segments.removeLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        String target = Normalizer.normalize(String.join("/", segments), Normalizer.Form.NFC);
        return Optional.of(
                INDEX.matcher(EXTENSION.matcher(target).replaceFirst("")).replaceFirst(""));
    }

    /** The part of a link from its {@code #} or {@code ?} on. */
    public static String fragment(String href) {
        int hash = href.indexOf('#');
        return hash < 0 ? "" : href.substring(hash);
    }

    private static String decode(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
