package org.broadsheet.transform.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Node;

/**
 * Formulas of WordPress, {@code $latex n^2&bg=ffffff&s=1$}: the word that says what they are, and the options that say how they look, are
 * not shown.
 */
public final class WordPressFormulas implements Dialect {
    private static final String MARK = "$latex";
    private static final Pattern BEFORE = Pattern.compile("latex(?:=\\s*|\\s+|(?=\\\\))");
    private static final Pattern OPTIONS =
            Pattern.compile("(?:&(?:amp;|#0?38;)?(?:bg|fg|s)=[\\w-]{1,8}){1,3}\\s*\\z", Pattern.CASE_INSENSITIVE);

    /** Whether what stands between two dollars begins as such a formula does. */
    static boolean is(String written) {
        Matcher before = BEFORE.matcher(written);
        return before.lookingAt() && !written.substring(before.end()).isBlank();
    }

    @Override
    public String name() {
        return "wordpress-formula";
    }

    @Override
    public boolean maybe(String markdown) {
        return markdown.indexOf('$') >= 0 && markdown.contains(MARK);
    }

    @Override
    public Reading read(Node document) {
        List<WordPressFormula> formulas = new ArrayList<>();
        for (Node node = document; node != null; node = MarkdownNodes.next(node, document)) {
            if (node instanceof WordPressFormula formula) {
                formulas.add(formula);
            }
        }
        formulas.forEach(WordPressFormulas::show);
        return new Reading(formulas.size(), ""); // Loss accounting takes none of it for words.
    }

    /** Puts the formula in its place. */
    private static void show(WordPressFormula formula) {
        String written = formula.written();
        Matcher before = BEFORE.matcher(written);
        int from = before.lookingAt() ? before.end() : 0;
        Matcher options = OPTIONS.matcher(written).region(from, written.length());
        int to = options.find() ? options.start() : written.length();
        formula.insertBefore(new Code(decoded(written.substring(from, to).strip())));
        formula.unlink();
    }

    /** WordPress' editor escapes the signs that HTML has. */
    private static String decoded(String formula) {
        return formula.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
