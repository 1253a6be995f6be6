package org.broadsheet.publish.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.broadsheet.events.Hashes;
import org.broadsheet.events.ProgramVersion;
import org.broadsheet.publish.site.Site;
import org.broadsheet.publish.site.Stylesheet;

/** What makes the bytes of a site besides its posts: program, templates, configuration. */
final class Fingerprint {
    private static final String[] TEMPLATES = {
        "around", "citation", "layout", "listing", "notfound", "places", "post", "redirect", "source", "sources"
    };

    private Fingerprint() {}

    /** A hash that changes with any of them. */
    static String of(Site site) {
        MessageDigest digest = Hashes.newSha256();
        for (String part : new String[] {
            ProgramVersion.current(),
            Stylesheet.PATH,
            site.title(),
            site.baseUrl().toString(),
            site.zone().getId()
        }) {
            digest.update(Hashes.sha256(part).getBytes(StandardCharsets.US_ASCII));
        }
        for (String template : TEMPLATES) {
            digest.update(bytes("/org/broadsheet/publish/site/templates/Jte" + template + "Generated.class"));
        }
        return Hashes.hex(digest.digest());
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Fingerprint.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
