package org.broadsheet.transform.quote;

import java.util.regex.Pattern;

/** Whether what is quoted is what people say: sentences, and no code, address or few words. */
final class Prose {
    private static final Pattern CODE = Pattern.compile(
            "https?://\\S+|[^\\n]{0,200}(?:[{};]\\s*$|=>|\\(\\)|</|/>|::|\\$ |\\\\\\\\|--\\w).*|[\\W\\d_]+|\\S+",
            Pattern.DOTALL);
    private static final boolean[] CODE_SIGNS = signs("{};=(</:$\\-");
    private static final Pattern SYMBOL = Pattern.compile("\\S*[\\p{L}\\d][^\\p{L}\\s'\u2019-]+[\\p{L}\\d]\\S*");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final int SHORT = 25;
    private static final int SENTENCE = 10;

    private Prose() {}

    /** Neither code nor an address nor a few words. */
    static boolean is(String quoted) {
        return isWrittenWithoutSpaces(quoted)
                || (quoted.length() > SHORT
                        && (isPlain(quoted) || !CODE.matcher(quoted).matches()));
    }

    /** Chinese or Japanese, in which a dozen signs are a sentence: half of the letters at least. */
    private static boolean isWrittenWithoutSpaces(String quoted) {
        int han = 0;
        int letters = 0;
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            if (c >= 0x80 || (c >= 'a' && c <= 'z')) {
                letters++;
                han += c >= '\u3040' && c <= '\u9fff' ? 1 : 0;
            }
        }
        return han >= SENTENCE && han * 2 >= letters;
    }

    /** Several words, letters among them, and no sign that {@link #CODE} asks for. */
    private static boolean isPlain(String quoted) {
        boolean letter = false;
        boolean space = false;
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            letter |= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            space |= c == ' ';
            if (c < CODE_SIGNS.length && CODE_SIGNS[c]) {
                return false;
            }
        }
        return letter && space;
    }

    /** An address, or one word that no language has. */
    static boolean isAddressOrCode(String quoted) {
        return quoted.indexOf(' ') < 0
                && (ADDRESS.matcher(quoted).matches() || SYMBOL.matcher(quoted).matches());
    }

    private static boolean[] signs(String signs) {
        boolean[] ascii = new boolean[128];
        signs.chars().forEach(c -> ascii[c] = true);
        return ascii;
    }
}
