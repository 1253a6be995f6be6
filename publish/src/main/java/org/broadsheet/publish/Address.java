package org.broadsheet.publish;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.events.Hashes;
import org.broadsheet.events.PostId;

/**
 * A page's path on the site, with leading and trailing {@code /}, such as {@code /2009/08/06/hello/}.
 *
 * <p>The page is the {@code index.html} in the folder of that name, so no page's file can ever stand where another page
 * needs a folder. Segments are readable text; {@link #href} has them percent-encoded.
 *
 * @param value the path, safe for every file system
 */
public record Address(String value) {
    public static final Address ROOT = new Address("/");

    /** A name of 255 bytes is what file systems take; room is left for suffixes. */
    private static final int MAX_SEGMENT_BYTES = 160;

    private static final int MAX_SEGMENTS = 20;
    private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\\\:*?\"<>|]+");
    private static final Pattern QUERY = Pattern.compile("[?#].*$");
    private static final Pattern INDEX = Pattern.compile("(?i)/index\\.html?$");
    private static final Pattern ENDS_WITHOUT_EFFECT = Pattern.compile("[. ]+$");

    /**
     * The address that a path asks for, made safe: decoded, in NFC, without {@code .} and {@code ..}, control characters,
     * over-long names and query. A final {@code index.html} is the folder itself. Empty where nothing is left.
     */
    public static Optional<Address> of(String path) {
        String plain =
                decode(INDEX.matcher(QUERY.matcher(path).replaceFirst("")).replaceFirst("/"));
        List<String> segments = new ArrayList<>();
        for (String segment : plain.split("/", -1)) {
            String safe = safe(segment);
            if (!safe.isEmpty()) {
                segments.add(safe);
            }
        }
        if (segments.isEmpty() || segments.size() > MAX_SEGMENTS) {
            return Optional.empty();
        }
        return Optional.of(new Address("/" + String.join("/", segments) + "/"));
    }

    /** Whether a post may have the address, or a redirect stand there: it is none of the site's own. */
    public boolean isFree() {
        return !Reserved.contains(this);
    }

    /** What tells addresses apart on a file system that takes {@code A} and {@code a} for the same. */
    public String key() {
        return Normalizer.normalize(value, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** The address that a post gets where this one is another's: ends in the first digits of the id's hash. */
    public Address suffixed(PostId id, int digits) {
        return new Address(value.substring(0, value.length() - 1) + "-"
                + Hashes.sha256(id.value()).substring(0, digits) + "/");
    }

    /** The same address outside a reserved folder: the suffix stands on the first segment. */
    Address outside(PostId id) {
        int end = value.indexOf('/', 1);
        String suffix = "-" + Hashes.sha256(id.value()).substring(0, 8);
        return new Address(value.substring(0, end) + suffix + value.substring(end));
    }

    /** The first segment, in lower case; empty for the root. */
    String top() {
        String key = key();
        return key.length() == 1 ? "" : key.substring(1, key.indexOf('/', 1));
    }

    /** The page's file below the site's folder, such as {@code 2009/08/06/hello/index.html}. */
    public String file() {
        return value.substring(1) + "index.html";
    }

    /** The path for links, percent-encoded. */
    public String href() {
        return href(value);
    }

    /** Any path on the site, percent-encoded for links. */
    public static String href(String path) {
        StringBuilder encoded = new StringBuilder(path.length() + 16);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || "/-._~!$&'()*+,;=@".indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return encoded.toString();
    }

    /** The way from this page up to the site's root: empty or {@code ../../}. */
    public String toRoot() {
        return "../".repeat((int) value.chars().filter(c -> c == '/').count() - 1);
    }

    private static String decode(String path) {
        try {
            String decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
            return decoded.indexOf('\uFFFD') >= 0 ? path : decoded;
        } catch (IllegalArgumentException e) {
            // A lone % is text.
            return path;
        }
    }

    private static String safe(String segment) {
        String text = NOT_IN_FILE_NAMES
                .matcher(Normalizer.normalize(segment, Normalizer.Form.NFC))
                .replaceAll("-")
                .strip();
        text = ENDS_WITHOUT_EFFECT.matcher(text).replaceAll("");
        if (text.startsWith(".")) {
            text = "_" + text.substring(1);
        }
        // Else the folder would stand where the folder above has its own page.
        if (text.equalsIgnoreCase("index.html")) {
            text = "index-html";
        }
        return shortened(text);
    }

    private static String shortened(String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length <= MAX_SEGMENT_BYTES) {
            return text;
        }
        int room = MAX_SEGMENT_BYTES - 9;
        String start =
                text.codePoints().limit(room).mapToObj(Character::toString).collect(Collectors.joining());
        while (start.getBytes(StandardCharsets.UTF_8).length > room) {
            start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
        }
        return start + "-" + Hashes.sha256(text).substring(0, 8);
    }

    @Override
    public String toString() {
        return value;
    }
}
