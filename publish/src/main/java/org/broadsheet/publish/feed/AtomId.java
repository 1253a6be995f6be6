package org.broadsheet.publish.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id of an entry in the form that Atom wants: an absolute IRI. */
final class AtomId {
    private static final Pattern UUID_TEXT = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private AtomId() {}

    /** The id itself where it is a URI; a UUID as {@code urn:uuid:}; of other text a UUID made from it, always the same. */
    static String of(String feedId) {
        if (UUID_TEXT.matcher(feedId).matches()) {
            return "urn:uuid:" + feedId;
        }
        try {
            if (new URI(feedId).isAbsolute()) {
                return feedId;
            }
        } catch (URISyntaxException e) {
            // Text such as a post id: named below.
        }
        return "urn:uuid:" + UUID.nameUUIDFromBytes(feedId.getBytes(StandardCharsets.UTF_8));
    }
}
