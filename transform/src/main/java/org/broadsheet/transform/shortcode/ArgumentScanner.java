package org.broadsheet.transform.shortcode;

/** Walks from argument to argument. */
final class ArgumentScanner {
    private final String text;
    private int at;
    private String name = "";
    private String value = "";
    private boolean quoted;

    ArgumentScanner(String text) {
        this.text = text;
    }

    /** Steps to the next argument; false at the end. */
    boolean next() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
            at++;
        }
        if (at >= text.length()) {
            return false;
        }
        name = readName();
        readValue();
        return true;
    }

    String name() {
        return name;
    }

    String value() {
        return value;
    }

    /** Whether the value stood in quotation marks. */
    boolean quoted() {
        return quoted;
    }

    /** {@code name=} or {@code name:}; addresses and times have colons too. */
    private String readName() {
        int stop = at;
        while (stop < text.length() && isNamePart(text.charAt(stop))) {
            stop++;
        }
        int sign = stop;
        while (sign < text.length() && text.charAt(sign) == ' ') {
            sign++;
        }
        if (stop == at || sign >= text.length() || !Character.isLetter(text.charAt(at))) {
            return "";
        }
        boolean equals = text.charAt(sign) == '=' && !text.startsWith("==", sign);
        boolean colon = text.charAt(sign) == ':'
                && sign == stop
                && !text.startsWith("://", sign)
                && !text.startsWith("::", sign);
        if (!equals && !colon) {
            return "";
        }
        String read = text.substring(at, stop);
        at = sign + 1;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return read;
    }

    private void readValue() {
        if (at >= text.length()) {
            value = "";
            quoted = false;
            return;
        }
        char quote = text.charAt(at);
        int end = quote == '"' || quote == '\'' || quote == '`' ? closing(quote) : -1;
        quoted = end >= 0;
        if (quoted) {
            value = text.substring(at + 1, end).replace("\\" + quote, String.valueOf(quote));
            at = end + 1;
            return;
        }
        int start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && !isSeparator(at)) {
            at++;
        }
        value = text.substring(start, at);
    }

    /** A comma with a space behind parts two arguments; one inside a word does not. */
    private boolean isSeparator(int place) {
        return text.charAt(place) == ','
                && (place + 1 == text.length() || Character.isWhitespace(text.charAt(place + 1)));
    }

    private int closing(char quote) {
        for (int end = text.indexOf(quote, at + 1); end >= 0; end = text.indexOf(quote, end + 1)) {
            boolean escaped = quote != '`' && text.charAt(end - 1) == '\\';
            if (!escaped && endsArgument(end + 1)) {
                return end;
            }
        }
        return text.indexOf(quote, at + 1);
    }

    /** {@code "a "word" in it"}: only what stands before a space, a comma or the end closes. */
    private boolean endsArgument(int place) {
        return place >= text.length()
                || Character.isWhitespace(text.charAt(place))
                || ",|)/".indexOf(text.charAt(place)) >= 0;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }
}
