package org.broadsheet.bench;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Comparisons that typography does not disturb: of letters and digits alone, in small letters. */
final class Letters {
    private static final int ENOUGH = 4;

    private Letters() {}

    static String of(@Nullable String text) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Whether two names or titles are the same, or the longer holds the shorter. */
    static boolean same(@Nullable String one, @Nullable String other) {
        String a = of(one);
        String b = of(other);
        boolean holds = Math.min(a.length(), b.length()) >= ENOUGH && (a.contains(b) || b.contains(a));
        return !a.isEmpty() && !b.isEmpty() && (a.equals(b) || holds);
    }

    /** Whether two addresses are the same without scheme, {@code www.}, fragment and slash at the end; a relative one by its path. */
    static boolean sameUrl(@Nullable String got, @Nullable String want) {
        if (got == null || want == null) {
            return false;
        }
        if (!want.contains("://") && !want.startsWith("//") && !want.startsWith("#")) {
            String path = want.split("[?#]", 2)[0].replaceAll("^[./]+|[./]+$", "");
            String of =
                    got.replaceFirst("^[a-z]+://[^/]*", "").split("[?#]", 2)[0].replaceAll("^/+|/+$", "");
            return of.endsWith(path);
        }
        return key(got).equals(key(want));
    }

    private static String key(String url) {
        String rest = url.replace("&amp;", "&")
                .strip()
                .replaceFirst("^[A-Za-z]+:", "")
                .replaceFirst("^//", "");
        String whole = rest.split("#", 2)[0];
        int question = whole.indexOf('?');
        String query = question < 0 ? "" : whole.substring(question);
        String page = question < 0 ? whole : whole.substring(0, question);
        int slash = page.indexOf('/');
        String host = (slash < 0 ? page : page.substring(0, slash))
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^www\\.", "");
        String path = slash < 0 ? "" : page.substring(slash).replaceFirst("/+$", "");
        return host + path + (query.length() < 2 ? "" : query);
    }
}
