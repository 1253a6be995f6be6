package org.broadsheet.transform.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Takes away alternative texts and titles of pictures that are names of files, as cameras and importers give them: {@code
 * DSC_0013}, {@code image002.png}, or only say that there is one: {@code Image}. They describe nothing (failure F30 of the Web Content Accessibility Guidelines). A name
 * with words in it stays.
 */
final class FileNameAlt implements RemovingRule {
    private static final Pattern NAME = Pattern.compile(
            "\\S+\\.(?:jpe?g|png|gif|webp|bmp)|media_http\\S*|(?:img|image|dsc[nf]?|crw|p|photo|clip_image|pict)[_-]?\\d\\S*"
                    + "|\\d{5}\\S*|(?=\\D*\\d)[a-z0-9]{3,6}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern KIND = Pattern.compile("image|photo|picture|img|untitled", Pattern.CASE_INSENSITIVE);
    /** Posterous gave every picture the name of its file for a text, and a scaled one this ending. */
    private static final Pattern SCALED = Pattern.compile("[a-z0-9]+scaled(?:500|600|1000)\\d{0,2}(?:jpe?g|png|gif)");

    @Override
    public String name() {
        return "file-name-alt";
    }

    @Override
    public int apply(Element body, Repairs repairs) {
        int count = 0;
        for (Element image : Tree.named(body, "img")) {
            String file = letters(fileName(image.attr("src")));
            if (isFileName(image.attr("alt"), file)) {
                repairs.removed(new TextNode(image.attr("alt")));
                image.attr("alt", "");
                count++;
            }
            if (isFileName(image.attr("title"), file)) {
                image.removeAttr("title");
                count++;
            }
        }
        return count;
    }

    private static boolean isFileName(String words, String file) {
        if (words.isBlank()) {
            return false;
        }
        if (KIND.matcher(words.strip()).matches()) {
            return true;
        }
        String name = letters(words.strip().replaceFirst("\\.[A-Za-z]{3,4}$", ""));
        return !name.isEmpty()
                && file.startsWith(name)
                && (SCALED.matcher(file).matches()
                        || NAME.matcher(words.strip()).matches());
    }

    private static String fileName(String address) {
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Tools differ in the signs they put between and around a name's letters and digits. */
    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("%[0-9a-f]{2}|[^a-z0-9]", "");
    }
}
