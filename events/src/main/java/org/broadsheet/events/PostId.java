package org.broadsheet.events;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What names a post on every topic: {@code <inbox name>/<path below the inbox>}, in Unicode NFC with {@code /} between
 * the segments, such as {@code inbox/2009/hello.md}.
 *
 * @param value the id, as it stands in record keys
 */
public record PostId(String value) implements Comparable<PostId> {
    private static final Pattern INBOX_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    public PostId {
        value = Normalizer.normalize(value, Normalizer.Form.NFC);
        int slash = value.indexOf('/');
        if (slash < 1 || !INBOX_NAME.matcher(value.substring(0, slash)).matches()) {
            throw new IllegalArgumentException("'" + value + "' is not a post id: expected <inbox name>/<path>");
        }
        for (String segment : value.substring(slash + 1).split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                throw new IllegalArgumentException("'" + value + "' is not a post id: it has the segment '" + segment
                        + "'; expected a path below the inbox");
            }
        }
    }

    /**
     * The id of the file at a path below an inbox.
     *
     * @param inbox the inbox's name: lower-case letters, digits, {@code .}, {@code _} and {@code -}, at most 64
     * @param path the path below the inbox's folder, {@code /}-separated
     */
    public static PostId of(String inbox, String path) {
        return new PostId(inbox + "/" + path);
    }

    /** Whether a name can be an inbox's: lower-case letters, digits, {@code .}, {@code _} and {@code -}, at most 64. */
    public static boolean isInboxName(String name) {
        return INBOX_NAME.matcher(name).matches();
    }

    /** The inbox's name. */
    public String inbox() {
        return value.substring(0, value.indexOf('/'));
    }

    /** The path below the inbox's folder. */
    public String path() {
        return value.substring(value.indexOf('/') + 1);
    }

    /** By code point, which is the byte order of the UTF-8 form. */
    @Override
    public int compareTo(PostId other) {
        return ByteOrder.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
