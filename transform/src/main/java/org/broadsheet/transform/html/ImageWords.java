package org.broadsheet.transform.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What stands for a picture that cannot be shown. */
final class ImageWords {
    private ImageWords() {}

    /** Puts an image's words in its place. */
    static void replace(Element image, String source) {
        image.replaceWith(new TextNode(apart(words(image, source), image)));
    }

    /** What an image says of itself; alone in a link, which must not become invisible, its file's name. */
    private static String words(Element image, String source) {
        String words = image.attr("alt").isBlank() ? image.attr("title") : image.attr("alt");
        Element link = image.closest("a[href]");
        boolean alone = words.isBlank()
                && link != null
                && !link.hasText()
                && link.select("img").size() == 1;
        return alone ? source.substring(source.lastIndexOf('/') + 1) : words.strip();
    }

    /** With a space to each side where a word stands right beside it. */
    private static String apart(String words, Element image) {
        boolean before = image.previousSibling() instanceof TextNode text && !endsWhite(text.getWholeText());
        boolean after = image.nextSibling() instanceof TextNode text && !startsWhite(text.getWholeText());
        return words.isEmpty() ? "" : (before ? " " : "") + words + (after ? " " : "");
    }

    private static boolean endsWhite(String text) {
        return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    /** Or with a sign that ends a sentence or bracket. */
    private static boolean startsWhite(String text) {
        return text.isEmpty() || !Character.isLetterOrDigit(text.codePointAt(0));
    }
}
