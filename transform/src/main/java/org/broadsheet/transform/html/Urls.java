package org.broadsheet.transform.html;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Which addresses may stand in a page, and how they are written there: as the URL Standard has them, so that every browser and
 * checker reads the same.
 */
public final class Urls {
    private static final Set<String> LINK_SCHEMES = Set.of(
            "http", "https", "mailto", "tel", "ftp", "xmpp", "irc", "geo", "sms", "magnet", "gopher", "gemini",
            "webcal", "news");
    private static final String ILLEGAL = "\"<>\\^`{|}[]";
    /** What stands in a path, query or fragment as it is, besides letters and digits. */
    private static final String PLAIN = "/._-~?=&#:+!()@";

    private static final int LONGEST_HOST = 253;
    private static final int LONGEST_LABEL = 63;

    private Urls() {}

    /**
     * Whether an address is one of the web in which nothing could have to be mended or escaped, as most are: {@code http} or {@code
     * https}, a host of letters and digits, a path without rare signs.
     */
    static boolean isPlain(String address) {
        int host = address.startsWith("http://") ? 7 : address.startsWith("https://") ? 8 : 0;
        int path = host == 0 ? -1 : plainHostEnd(address, host);
        boolean fragment = false;
        for (int i = path; i >= 0 && i < address.length(); i++) {
            char c = address.charAt(i);
            if (!isLetterOrDigit(c) && (PLAIN.indexOf(c) < 0 || (c == '#' && fragment))) {
                return false;
            }
            fragment = fragment || c == '#';
        }
        return path >= 0;
    }

    /** Where a plain host ends; -1 where it is none. */
    private static int plainHostEnd(String address, int from) {
        int label = from;
        int at = from;
        while (at < address.length() && address.charAt(at) != '/') {
            char c = address.charAt(at);
            if (c == '.' && at > label) {
                label = at + 1;
            } else if (!isLetterOrDigit(c) && (c != '-' || at == from)) {
                return -1;
            }
            at++;
            if (at - label > LONGEST_LABEL) {
                return -1;
            }
        }
        return at == label || at - from > LONGEST_HOST ? -1 : at;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** An address for a link: of a harmless scheme or relative; empty where it is neither. */
    public static String link(String written) {
        if (isPlain(written)) {
            return written;
        }
        String address = clean(written);
        String scheme = scheme(address);
        return scheme.isEmpty() || LINK_SCHEMES.contains(scheme) ? address : "";
    }

    /** An address on the web for images and frames: http, https or relative; {@code //host} becomes https. */
    public static String web(String written) {
        if (isPlain(written)) {
            return written;
        }
        String address = clean(written);
        String scheme = scheme(address);
        return scheme.isEmpty() || scheme.equals("http") || scheme.equals("https") ? address : "";
    }

    /** What is escaped by {@code %} in an address or a part of one; the same where it is none that can be read. A plus stays a plus. */
    static String decoded(String written) {
        if (written.indexOf('%') < 0) {
            return written;
        }
        try {
            return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return written;
        }
    }

    /** Whether the address names a host. */
    public static boolean isAbsolute(String address) {
        String lower = address.length() > 8 ? address.substring(0, 8).toLowerCase(Locale.ROOT) : address;
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /**
     * Without what browsers ignore inside a scheme: controls and line breaks; spaces and other characters that a URL cannot hold are
     * escaped. Empty where the host is none.
     */
    private static String clean(String written) {
        String address = withSlashes(visible(written.strip()));
        int path = 0;
        if (isAbsolute(address)) {
            path = hostEnd(address);
            if (!isHost(address.substring(address.indexOf("//") + 2, path))) {
                return "";
            }
        }
        return address.substring(0, path) + escaped(address, path);
    }

    private static String visible(String written) {
        StringBuilder visible = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == ' ') {
                visible.append("%20");
            } else if (c > ' ' && (c < 0x7F || c > 0x9F) && c != '\uFFFE' && c != '\uFFFF') {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    /** Browsers read {@code //host}, {@code \\host} and {@code http:/host} alike: with a scheme and two slashes. */
    private static String withSlashes(String address) {
        String lower = address.substring(0, Math.min(6, address.length())).toLowerCase(Locale.ROOT);
        int behind = lower.startsWith("https:") ? 6 : lower.startsWith("http:") ? 5 : 0;
        int rest = behind;
        while (rest < address.length() && (address.charAt(rest) == '/' || address.charAt(rest) == '\\')) {
            rest++;
        }
        if (behind == 0) {
            return rest < 2 ? address : "https://" + address.substring(rest);
        }
        return address.substring(0, behind) + "//" + address.substring(rest);
    }

    private static int hostEnd(String address) {
        int at = address.indexOf("//") + 2;
        while (at < address.length() && "/?#\\".indexOf(address.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static boolean isHost(String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1).replaceFirst(":\\d{0,5}$", "");
        boolean ipv6 = host.matches("\\[[0-9a-fA-F:.]{2,45}\\]");
        if (host.isEmpty() || host.length() > LONGEST_HOST || authority.indexOf('%') >= 0) {
            return false;
        }
        return ipv6 || isName(host);
    }

    private static boolean isName(String host) {
        if (!host.chars().allMatch(c -> c < 0x80 || Character.isLetterOrDigit(c))) {
            return false;
        }
        try {
            String name = IDN.toASCII(host);
            return name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_')
                    && !name.startsWith(".");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String escaped(String address, int from) {
        StringBuilder escaped = new StringBuilder(address.length());
        boolean fragment = false;
        for (int i = from; i < address.length(); i++) {
            // Right behind the host browsers read both slashes alike.
            char c = i == from && from > 0 && address.charAt(i) == '\\' ? '/' : address.charAt(i);
            boolean lone = (c == '#' && fragment) || (c == '%' && !isEscape(address, i));
            if (lone || ILLEGAL.indexOf(c) >= 0) {
                escaped.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else if (Character.isSurrogate(c) && !isPair(address, i)) {
                continue;
            } else {
                escaped.append(c);
            }
            fragment = fragment || c == '#';
        }
        return escaped.toString();
    }

    private static boolean isPair(String address, int at) {
        return Character.isHighSurrogate(address.charAt(at))
                ? at + 1 < address.length() && Character.isLowSurrogate(address.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(address.charAt(at - 1));
    }

    private static boolean isEscape(String address, int at) {
        return at + 2 < address.length()
                && Character.digit(address.charAt(at + 1), 16) >= 0
                && Character.digit(address.charAt(at + 2), 16) >= 0;
    }

    private static String scheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return i == 0 ? ":" : address.substring(0, i).toLowerCase(Locale.ROOT);
            }
            if (c == '/' || c == '?' || c == '#') {
                return "";
            }
        }
        return "";
    }
}
