package org.broadsheet.publish.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.broadsheet.events.Hashes;

/** The one stylesheet, under a name that changes with its content so that browsers may keep it for ever. */
public final class Stylesheet {
    private static final byte[] BYTES = read();

    /** Its path on the site, {@code /style.<8 hex>.css}. */
    public static final String PATH = "/style." + Hashes.sha256(BYTES).substring(0, 8) + ".css";

    private Stylesheet() {}

    /** Its content. */
    public static byte[] bytes() {
        return BYTES.clone();
    }

    private static byte[] read() {
        try (InputStream css = Stylesheet.class.getResourceAsStream("style.css")) {
            if (css == null) {
                throw new IllegalStateException("style.css is missing from the program");
            }
            return css.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
