package org.broadsheet.transform.html;

import java.util.regex.Pattern;
import org.broadsheet.transform.shortcode.Shortcodes;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What stands for a picture that cannot be shown. */
final class ImageWords {
    /** How many pieces of white space a line may end with: of thousands of pictures none would look through all the others. */
    private static final int FARTHEST = 32;

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

    private ImageWords() {}

    /** Puts an image's words in its place: in a note where they would look like words of the post, at the start or end of a line. */
    static void replace(Element image, String source) {
        String words = words(image, source);
        if (words.isEmpty() && !source.isBlank()) {
            words = unnamed(source);
            if (!isEnd(image.previousSibling(), -1) || !isEnd(image.nextSibling(), 1)) {
                words = "";
            }
        }
        boolean starts = !words.isEmpty() && isEnd(image.previousSibling(), -1);
        boolean ends = !words.isEmpty() && isEnd(image.nextSibling(), 1);
        boolean edge = starts != ends
                && Tags.isBlock(image.parent())
                && LETTERS.matcher(words).find();
        if (!(starts && ends) && !edge) {
            image.replaceWith(new TextNode(apart(words, image)));
            return;
        }
        if (image.previousSibling() instanceof Element other && isPicture(other)) {
            image.before(new TextNode(" "));
        }
        if (edge && starts && needsSpace(image.nextSibling(), 0)) {
            image.after(new TextNode(" "));
        } else if (edge && ends && needsSpace(image.previousSibling(), -1)) {
            image.before(new TextNode(" "));
        }
        image.replaceWith(Tags.element("small").text(Shortcodes.NOT_SHOWN + words));
    }

    /** What is said of a picture that says nothing of itself. */
    private static String unnamed(String source) {
        String file = source.substring(source.lastIndexOf('/') + 1);
        return source.startsWith("data:") || file.isEmpty() ? "a picture" : "a picture (" + file + ")";
    }

    /** Whether a line ends in this direction. */
    private static boolean isEnd(@Nullable Node beside, int direction) {
        Node next = beside;
        for (int step = 0; step < FARTHEST && isPassed(next); step++) {
            next = direction < 0 ? next.previousSibling() : next.nextSibling();
        }
        if (next instanceof TextNode text) {
            String line = text.getWholeText().replaceAll("[ \\t]+", "");
            return direction < 0 ? line.endsWith("\n") : line.startsWith("\n");
        }
        return next == null || next.normalName().equals("br") || Tags.isBlock(next);
    }

    /** Whether there may be a line's end behind a node: behind white space, remarks, and other pictures or their notes. */
    private static boolean isPassed(@Nullable Node node) {
        if (node instanceof TextNode text) {
            return Tags.isBlank(text) && text.getWholeText().indexOf('\n') < 0;
        }
        return node instanceof Comment || (node instanceof Element element && isPicture(element));
    }

    private static boolean isPicture(Element element) {
        return element.normalName().equals("img")
                || (element.normalName().equals("small") && element.text().startsWith(Shortcodes.NOT_SHOWN));
    }

    /** What an image says of itself; alone in a link, which must not become invisible, its file's name. */
    private static String words(Element image, String source) {
        String words = image.attr("alt").isBlank() ? image.attr("title") : image.attr("alt");
        Element link = words.isBlank() ? Tree.nearest(image, "a") : null;
        boolean alone = link != null
                && link.hasAttr("href")
                && !link.hasText()
                && link.select("img").size() == 1;
        return alone ? source.substring(source.lastIndexOf('/') + 1) : words.strip();
    }

    /** With a space to each side where a word stands right beside it. */
    private static String apart(String words, Element image) {
        boolean before = needsSpace(image.previousSibling(), -1);
        boolean after = needsSpace(image.nextSibling(), 0);
        return words.isEmpty() ? "" : (before ? " " : "") + words + (after ? " " : "");
    }

    /** Whether words stand right beside: before for -1, behind for 0. */
    private static boolean needsSpace(@Nullable Node beside, int side) {
        if (beside instanceof TextNode text) {
            return side < 0 ? !endsWhite(text.getWholeText()) : !startsWhite(text.getWholeText());
        }
        return beside instanceof Element element
                && !element.normalName().equals("br")
                && !Tags.isBlock(element)
                && element.hasText();
    }

    private static boolean endsWhite(String text) {
        return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    /** Or with a sign that ends a sentence or bracket. */
    private static boolean startsWhite(String text) {
        return text.isEmpty() || !Character.isLetterOrDigit(text.codePointAt(0));
    }
}
