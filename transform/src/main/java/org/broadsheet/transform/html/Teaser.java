package org.broadsheet.transform.html;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a writer put before {@code <!--more-->}, to be read in lists of posts: the mark of WordPress, Hugo, Octopress, Hexo and MkDocs;
 * Nikola writes {@code TEASER_END}, Drupal {@code break}.
 */
public final class Teaser {
    private static final Pattern MARK =
            Pattern.compile("more\\b.*|\\s*(?:more|read-?more|TEASER_END.*|break|excerpt)\\s*");
    /** What no list shows. */
    private static final String LEFT =
            "h1, h2, h3, h4, h5, h6, pre, table, figure, script, style, iframe, noscript, title";

    private static final int FEWEST_WORDS = 4;
    private static final int LENGTH = 600;

    private Teaser() {}

    /** The words before the first such mark, up to about six hundred characters; empty where there are none, or hardly any. */
    public static String of(Element body) {
        if (mark(body) == null) {
            return "";
        }
        Element teaser = body.clone();
        cut(mark(teaser), teaser);
        teaser.select(LEFT).remove();
        String words = Mojibake.mended(
                Words.of(teaser).lines().filter(Fragment::isRead).collect(Collectors.joining(" ")));
        return Words.count(words) < FEWEST_WORDS ? "" : Fragment.shortened(words, LENGTH);
    }

    /** The first comment that is a mark, or null. */
    private static @Nullable Comment mark(Element root) {
        for (Node other : Tree.others(root)) {
            if (other instanceof Comment comment
                    && MARK.matcher(comment.getData()).matches()) {
                return comment;
            }
        }
        return null;
    }

    /** Takes away all that follows. */
    private static void cut(@Nullable Node mark, Element root) {
        for (Node node = mark; node != null && !node.equals(root); node = node.parent()) {
            while (node.nextSibling() != null) {
                node.nextSibling().remove();
            }
        }
    }
}
