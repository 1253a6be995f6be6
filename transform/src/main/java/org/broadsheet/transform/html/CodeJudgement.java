package org.broadsheet.transform.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells prose and escaped post markup from code.
 *
 * <p>A block is false where it carries the scaffolding of a blogging tool, or where what is left without its tags reads as
 * sentences: long lines of words with hardly any of the signs that programs are made of. A sample of HTML has short
 * lines, little text between its tags, and signs; or it begins with a tag and closes all that it opens, as a writer who
 * shows something takes care that it does, and an export that tears a post apart does not.
 */
final class CodeJudgement {
    /** What blogging tools and mail programs leave behind, and nobody shows as a sample. */
    private static final Pattern SCAFFOLD = Pattern.compile(
            "<p ?/>|class=.?(?:posterous_|p_embed|p_image|p_audio|p_video|gmail_|blogger-|tumblr_|wp-(?:image|caption|block)"
                    + "|mobile-photo|zemanta|flickr-)|<!-- /?wp:",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>");
    private static final Pattern SAMPLE = Pattern.compile(
            "<!doctype|<html|<head|<body|<\\?(?:php|xml)|<%|</?(?:script|style|input|form|template|meta|link)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> SWALLOWING = List.of(
            "script",
            "style",
            "textarea",
            "title",
            "xmp",
            "plaintext",
            "iframe",
            "noembed",
            "noframes",
            "select",
            "svg",
            "math",
            "template");
    private static final int MIN_WORDS = 8;

    private CodeJudgement() {}

    /**
     * Whether the block should never have been code.
     *
     * @param text of the block, unescaped once
     * @param indented whether indentation in Markdown made it code; a writer may have wanted that even for a sentence
     */
    static boolean isFalse(String text, boolean indented) {
        if (text.isBlank() || swallowsTheRest(text.toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (SCAFFOLD.matcher(text).find()) {
            return true;
        }
        if (SAMPLE.matcher(text).find()) {
            return false;
        }
        String words = TAG.matcher(text).replaceAll(" ");
        boolean tagged = words.length() < text.length();
        if (tagged && words.isBlank()) {
            return TagBalance.of(text) != TagBalance.EVEN;
        }
        boolean sample = tagged && text.strip().startsWith("<") && TagBalance.of(text) == TagBalance.EVEN;
        return !sample && (isProse(words, tagged) || (!indented && isRemark(words)));
    }

    /** One line that begins and ends like a sentence. */
    private static boolean isRemark(String text) {
        String line = text.strip();
        boolean sentence = !line.isEmpty()
                && line.indexOf('\n') < 0
                && Character.isUpperCase(line.charAt(0))
                && ".!?".indexOf(line.charAt(line.length() - 1)) >= 0;
        return sentence && wordsIn(line) >= 2 && signsIn(line) == 0;
    }

    /** Opened, such text would take what follows with it. */
    private static boolean swallowsTheRest(String lower) {
        if (lower.lastIndexOf("<!--") > lower.lastIndexOf("-->")) {
            return true;
        }
        return SWALLOWING.stream().anyMatch(name -> lower.contains("<" + name) && !lower.contains("</" + name));
    }

    private static boolean isProse(String text, boolean tagged) {
        int words = 0;
        int signs = 0;
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                lines++;
                words += wordsIn(line);
                signs += signsIn(line);
            }
        }
        int wordsPerLine = words / Math.max(1, lines);
        boolean sentences = words >= MIN_WORDS && signs * 12 <= words;
        return sentences && wordsPerLine >= (tagged ? MIN_WORDS : 2 * MIN_WORDS);
    }

    private static int wordsIn(String line) {
        int words = 0;
        for (String word : line.strip().split("\\s+", -1)) {
            words += !word.isEmpty() && Character.isLetter(word.charAt(0)) ? 1 : 0;
        }
        return words;
    }

    private static int signsIn(String line) {
        int signs = 0;
        for (int i = 0; i < line.length(); i++) {
            signs += "{}[];=<>|\\$_#~^".indexOf(line.charAt(i)) >= 0 ? 1 : 0;
        }
        return signs;
    }
}
