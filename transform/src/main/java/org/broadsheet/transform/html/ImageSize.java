package org.broadsheet.transform.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * {@code width} and {@code height} of an image, by which a browser keeps the place free: the writer's, in pixels; the side that he
 * left out in the proportions of the file; else those of the file. Shares of the page's width are a matter of its style.
 */
final class ImageSize {
    /** As browsers read the attribute: digits, then anything. */
    private static final Pattern PIXELS =
            Pattern.compile("\\s*\\+?(\\d{1,5})(?:\\.\\d*)?(?:\\s*px)?\\s*", Pattern.CASE_INSENSITIVE);

    private static final int NONE = -1;

    private ImageSize() {}

    /**
     * States the size of an image.
     *
     * @param fileWidth of its file, in pixels; null where it is not known
     * @param fileHeight likewise
     */
    static void state(Element image, @Nullable Integer fileWidth, @Nullable Integer fileHeight) {
        int width = pixels(image.attr("width"));
        int height = pixels(image.attr("height"));
        if (fileWidth != null && fileHeight != null) {
            if (width == NONE && height == NONE) {
                width = fileWidth;
                height = fileHeight;
            } else if (height == NONE && width > 0) {
                height = scaled(width, fileHeight, fileWidth);
            } else if (width == NONE && height > 0) {
                width = scaled(height, fileWidth, fileHeight);
            }
        }
        state(image, "width", width);
        state(image, "height", height);
    }

    private static int scaled(int side, int other, int same) {
        return Math.max(1, Math.round((float) side * other / same));
    }

    private static void state(Element image, String side, int pixels) {
        if (pixels == NONE) {
            image.removeAttr(side);
        } else {
            image.attr(side, String.valueOf(pixels));
        }
    }

    private static int pixels(String written) {
        Matcher number = PIXELS.matcher(written);
        return number.matches() ? Integer.parseInt(number.group(1)) : NONE;
    }
}
