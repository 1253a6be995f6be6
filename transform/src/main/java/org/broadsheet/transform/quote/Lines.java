package org.broadsheet.transform.quote;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.transform.html.Urls;
import org.broadsheet.transform.html.Words;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** How attribution lines are read. */
final class Lines {
    static final int MAX_LENGTH = 200;

    private static final Pattern DATE = Pattern.compile(
            "(?:[A-Za-z\u00e4\u00e9]{3,9}[., ]{1,2}|\\d{1,2}(?:st|nd|rd|th)?[., -]{1,2}|[A-Z][a-z]{2}[ -]){0,3}"
                    + "(?:\\d{4}(?:-\\d{2}-\\d{2})?(?:[T ,].{0,15})?|\\d{1,2}:\\d{2}.{0,30})");
    private static final Set<String> WORDS_FOR_LINK = Set.of(
            "link",
            "here",
            "this",
            "source",
            "article",
            "original",
            "original article",
            "original post",
            "post",
            "story",
            "full story",
            "full article",
            "full post",
            "read more",
            "more",
            "via",
            "permalink",
            "quelle",
            "hier",
            "website");

    private Lines() {}

    /** The address, where it leads to a page on the web; else null. */
    static @Nullable String web(String address) {
        String web = Urls.web(address);
        return Urls.isAbsolute(web) ? web : null;
    }

    /** Whether the words of a link name something, rather than say that there is a link. */
    static boolean isName(String words) {
        return !words.isEmpty()
                && !words.startsWith("http")
                && !WORDS_FOR_LINK.contains(words.toLowerCase(Locale.ROOT));
    }

    /** Whether the text says when: a year or a time of day, with hardly anything else. */
    static boolean isDate(String text) {
        return text.length() <= 40 && DATE.matcher(text).matches();
    }

    /** The words that stand before an element in its line, in lower case. */
    static String wordsBefore(Element element, Element line) {
        StringBuilder before = new StringBuilder();
        for (Node node : line.nodeStream().toList()) {
            if (node.equals(element)) {
                break;
            }
            if (node instanceof TextNode text) {
                before.append(text.getWholeText());
            }
        }
        return before.toString()
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Whether a paragraph is short enough to be an attribution and nothing else. */
    static boolean isShort(@Nullable Element line) {
        return line != null && line.normalName().equals("p") && Words.of(line).length() <= MAX_LENGTH;
    }
}
