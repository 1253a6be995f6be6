package org.broadsheet.transform.quote;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The hosts that a post itself was published on: that of its own address, and those that it keeps its pictures on. A picture may
 * come from the quoted page too, so that this is a sign and no proof.
 */
final class OwnHosts {
    private final Set<String> hosts = new HashSet<>();

    private OwnHosts() {}

    static OwnHosts of(Element body, @Nullable String address) {
        OwnHosts own = new OwnHosts();
        own.add(address);
        for (Element image : body.select("img[src]")) {
            if (image.closest("blockquote") == null) {
                own.add(Address.web(image.attr("src")));
            }
        }
        return own;
    }

    private void add(@Nullable String address) {
        if (address != null) {
            hosts.add(Address.host(address));
        }
    }

    boolean has(String url) {
        return hosts.contains(Address.host(url));
    }
}
