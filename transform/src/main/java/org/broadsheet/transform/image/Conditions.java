package org.broadsheet.transform.image;

import java.util.Locale;
import java.util.regex.Pattern;

/** For which windows a picture is meant, in the few words of CSS that posts use for it: no more is let through. */
public final class Conditions {
    private static final String LENGTH = "\\d{1,5}(?:\\.\\d{1,4})?(?:px|em|rem|vw|vh)";
    private static final String FEATURE = "\\((?:(?:min|max)-(?:width|height): ?" + LENGTH
            + "|orientation: ?(?:portrait|landscape)|prefers-color-scheme: ?(?:dark|light)"
            + "|prefers-reduced-motion: ?(?:reduce|no-preference))\\)";
    private static final String QUERY = "(?:(?:only )?(?:screen|all|print)(?: and " + FEATURE + "){0,4}|" + FEATURE
            + "(?: and " + FEATURE + "){0,4})";
    private static final Pattern MEDIA = Pattern.compile(QUERY);
    private static final Pattern SIZES = Pattern.compile("(?:" + QUERY + " " + LENGTH + ", ?){0,10}" + LENGTH);
    private static final Pattern TYPE = Pattern.compile("(?:image|video|audio)/[a-z0-9.+-]{1,40}");
    private static final int LONGEST = 500;

    private Conditions() {}

    /** A {@code media} attribute that is known to be harmless and valid; empty otherwise. */
    public static String media(String written) {
        return kept(written, MEDIA);
    }

    /** A {@code sizes} attribute that is known to be harmless and valid; empty otherwise. */
    public static String sizes(String written) {
        return kept(written, SIZES);
    }

    /** A {@code type} attribute without parameters, as they differ from browser to browser; empty where it is none. */
    public static String type(String written) {
        int parameters = written.indexOf(';');
        return kept(parameters < 0 ? written : written.substring(0, parameters), TYPE);
    }

    private static String kept(String written, Pattern allowed) {
        if (written.length() > LONGEST) {
            return "";
        }
        String plain = written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return allowed.matcher(plain).matches() ? plain : "";
    }
}
