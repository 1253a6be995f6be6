package org.broadsheet.transform.html;

import java.util.Locale;
import java.util.Set;

/** Which addresses may stand in a page. */
public final class Urls {
    private static final Set<String> LINK_SCHEMES =
            Set.of("http", "https", "mailto", "tel", "ftp", "xmpp", "irc", "geo", "sms", "magnet", "gopher", "gemini");

    private Urls() {}

    /** An address for a link: of a harmless scheme or relative; empty where it is neither. */
    public static String link(String written) {
        String address = clean(written);
        String scheme = scheme(address);
        return scheme.isEmpty() || LINK_SCHEMES.contains(scheme) ? address : "";
    }

    /** An address on the web for images and frames: http, https or relative; {@code //host} becomes https. */
    public static String web(String written) {
        String address = clean(written);
        String scheme = scheme(address);
        return scheme.isEmpty() || scheme.equals("http") || scheme.equals("https") ? address : "";
    }

    /** Whether the address names a host. */
    public static boolean isAbsolute(String address) {
        String lower = address.length() > 8 ? address.substring(0, 8).toLowerCase(Locale.ROOT) : address;
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /** Without what browsers ignore inside a scheme: controls and line breaks; spaces become {@code %20}. */
    private static String clean(String written) {
        StringBuilder clean = new StringBuilder(written.length());
        for (char c : written.strip().toCharArray()) {
            if (c == ' ') {
                clean.append("%20");
            } else if (c > ' ' && c != 0x7F) {
                clean.append(c);
            }
        }
        String address = clean.toString();
        return address.startsWith("//") ? "https:" + address : address;
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
