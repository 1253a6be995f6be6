package org.broadsheet.publish.site;

import java.net.URI;
import java.time.ZoneId;
import org.broadsheet.publish.Address;

/**
 * What the site as a whole is.
 *
 * @param title in the masthead
 * @param baseUrl where it is reached, with a trailing {@code /}
 * @param zone in which days and months begin
 */
public record Site(String title, URI baseUrl, ZoneId zone) {
    public Site {
        String url = baseUrl.toString();
        baseUrl = url.endsWith("/") ? baseUrl : URI.create(url + "/");
    }

    /** The absolute URL of a page. */
    public String absolute(Address address) {
        return absolute(address.value());
    }

    /** The absolute URL of a path on the site, such as {@code /feed.xml}. */
    public String absolute(String path) {
        return baseUrl + Address.href(path).substring(1);
    }
}
