package org.broadsheet.transform.quote;

import java.util.regex.Pattern;

/** Whether what is quoted is what people say: sentences, and no code, address or few words. */
final class Prose {
    private static final Pattern CODE = Pattern.compile(
            "https?://\\S+|[^\\n]{0,200}(?:[{};]\\s*$|=>|\\(\\)|</|/>|::|\\$ |\\\\\\\\|--\\w).*|[\\W\\d_]+|\\S+",
            Pattern.DOTALL);
    private static final int LETTER = 1;
    private static final int SPACE = 2;
    private static final int CODE_SIGN = 4;
    /** What each character of ASCII is to {@link #isPlain}. */
    private static final byte[] ASCII = ascii();

    private static final Pattern SYMBOL = Pattern.compile("\\S*[\\p{L}\\d][^\\p{L}\\s'\u2019-]+[\\p{L}\\d]\\S*");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final int SHORT = 25;

    private Prose() {}

    /** Neither code nor an address nor a few words. */
    static boolean is(String quoted) {
        return quoted.length() > SHORT
                && (isPlain(quoted) || !CODE.matcher(quoted).matches());
    }

    /** Several words, letters among them, and no sign that {@link #CODE} asks for. */
    private static boolean isPlain(String quoted) {
        int seen = 0;
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            seen |= c < ASCII.length ? ASCII[c] : 0;
        }
        return seen == (LETTER | SPACE);
    }

    /** An address, or one word that no language has. */
    static boolean isAddressOrCode(String quoted) {
        return quoted.indexOf(' ') < 0
                && (ADDRESS.matcher(quoted).matches() || SYMBOL.matcher(quoted).matches());
    }

    private static byte[] ascii() {
        byte[] kinds = new byte[128];
        for (char c = 0; c < kinds.length; c++) {
            int sign = "{};=(</:$\\-".indexOf(c) >= 0 ? CODE_SIGN : 0;
            kinds[c] = (byte) (Character.isLetter(c) ? LETTER : c == ' ' ? SPACE : sign);
        }
        return kinds;
    }
}
