package org.broadsheet.transform.embed;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which pages of other sites may stand in a frame. By default none: what a post framed is a link, and no other site hears of a
 * reader before he follows it.
 *
 * @param hosts names of hosts whose pages may, such as {@code www.youtube-nocookie.com}; those below one are others. Never one
 *     that serves the site itself: its frames may run scripts, and would be the site's own
 */
public record FramePolicy(Set<String> hosts) {
    /** No frames. */
    public static final FramePolicy NONE = new FramePolicy(Set.of());

    private static final Pattern HOST = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62})(?:\\.[a-z0-9-]{1,63})+");

    public FramePolicy {
        Set<String> names = new TreeSet<>();
        for (String host : hosts) {
            String name = host.strip().toLowerCase(Locale.ROOT);
            if (!HOST.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "transform.frames has '" + host + "'; expected the name of a host, such as player.vimeo.com");
            }
            names.add(name);
        }
        hosts = Set.copyOf(names);
    }

    /** Whether there may be any frame. */
    public boolean isNone() {
        return hosts.isEmpty();
    }

    /**
     * The address that a frame may show, by https; empty where it may not.
     *
     * @param address absolute, as {@code Urls.web} writes it
     */
    public String allowed(String address) {
        if (isNone() || !address.toLowerCase(Locale.ROOT).startsWith("http")) {
            return "";
        }
        try {
            URI uri = URI.create(address);
            boolean plain = uri.getHost() != null && uri.getPort() == -1 && uri.getRawUserInfo() == null;
            return plain && hosts.contains(uri.getHost().toLowerCase(Locale.ROOT))
                    ? "https" + address.substring(address.indexOf(':'))
                    : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
