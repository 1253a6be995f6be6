package org.broadsheet.transform.html;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.broadsheet.transform.shortcode.Shortcodes;
import org.jspecify.annotations.Nullable;

/**
 * Tells prose and escaped post markup from code.
 *
 * <p>A block is false where it carries the scaffolding of a blogging tool, or where what is left without its tags reads as
 * sentences: long lines of words with hardly any of the signs that programs are made of. A sample of HTML has short
 * lines, little text between its tags, and signs; or it begins with a tag and closes all that it opens, as a writer who
 * shows something takes care that it does, and an export that tears a post apart does not.
 *
 * <p>In a post that an export is known to have torn apart, less is asked: a tidy paragraph, a remark of a few words or the
 * shortcode of a film are then the post's own too. So it is with one line of markup that the post begins with: who shows
 * something says first what it is.
 */
final class CodeJudgement {
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>");
    private static final Pattern SAMPLE = Pattern.compile(
            "<!doctype|<html|<head|<body|<\\?(?:php|xml)|<%|</?(?:script|style|input|form|template|meta|link)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Markup of text, which a post is made of. */
    private static final Pattern FLOW = Pattern.compile(
            "</?(?:p|br|div|span|a|b|i|u|em|strong|font|img|blockquote|ul|ol|li|h[1-6]|center|cite|q|small|big|s)\\b[^<>]{0,2000}>",
            Pattern.CASE_INSENSITIVE);

    /** Markup of what a post shows, which is no text: a player, a table, a command among words. */
    private static final Pattern SHOWN = Pattern.compile(
            "</?(?:object|param|embed|iframe|hr|table|tbody|tr|td|code|pre|tt|strike|figure|figcaption)\\b[^<>]{0,2000}>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PLAYER = Pattern.compile("<(?:object|embed|iframe)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELSEWHERE =
            Pattern.compile("\\b(?:href|src)=[\"']https?://\\w", Pattern.CASE_INSENSITIVE);

    /** A tag by its name, or the mark that stands for it while a post is read. */
    private static final Pattern FILM = Pattern.compile(
            "(?:\\[(?:youtube|vimeo|googlevideo|dailymotion|embed|blip\\.tv)[ =\\]]*https?://[^\\]\\s]+[^\\]]*\\]|"
                    + Shortcodes.CARD_MARK + ").*");

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

    private final BooleanSupplier tornApart;
    private @Nullable Boolean torn;

    /** A judgement of the blocks of one post; {@code torn} if an export is known to have torn it apart. */
    CodeJudgement(boolean torn) {
        this(() -> torn);
    }

    /** A judgement of the blocks of one post, and whether an export is known to have torn it apart: asked once, if at all. */
    CodeJudgement(BooleanSupplier tornApart) {
        this.tornApart = tornApart;
    }

    /**
     * Whether the block should never have been code.
     *
     * @param text of the block, unescaped once
     * @param indented whether indentation in Markdown made it code; a writer may have wanted that even for a sentence
     */
    boolean isFalse(String text, boolean indented) {
        boolean marked = TagNames.mayBeIn(text);
        if (text.isBlank() || (marked && swallowsTheRest(text.toLowerCase(Locale.ROOT)))) {
            return false;
        }
        if (Scaffold.isIn(text)) {
            return true;
        }
        if (marked && SAMPLE.matcher(text).find()) {
            return false;
        }
        boolean tagged = marked && TAG.matcher(text).find();
        String words = tagged ? words(TAG, text) : unescaped(text);
        if (tagged && words.isBlank()) { // Python shows objects in angle brackets, which are no tags.
            return (FLOW.matcher(text).find() || SHOWN.matcher(text).find()) && TagBalance.of(text) != TagBalance.EVEN;
        }
        if (tagged && isFlow(text, words) && isTorn()) {
            return true;
        }
        boolean sample = marked && isSample(text);
        if (marked && !sample && Scaffold.isOfWordPress(text)) {
            return true;
        }
        return !sample
                && (isProse(words, tagged) || (isLinesOfProse(words) && isTorn()) || (!indented && isRemark(words)));
    }

    private boolean isTorn() {
        torn = torn == null ? tornApart.getAsBoolean() : torn;
        return torn;
    }

    /** It begins with a tag, and closes all that it opens. */
    private static boolean isSample(String text) {
        return text.strip().startsWith("<") && TagBalance.of(text) == TagBalance.EVEN;
    }

    /**
     * Whether a block that {@link #isFalse} takes for code is none where the post begins with it: one line of text in its
     * markup that leads to other sites, or is long, or is all of the post; or a player.
     *
     * @param alone if nothing follows
     */
    boolean isFalseAtTheStart(String text, boolean alone) {
        String line = text.strip();
        if (!TagNames.mayBeIn(line)
                || line.indexOf('\n') >= 0
                || SAMPLE.matcher(line).find()) {
            return false;
        }
        if (swallowsTheRest(line.toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (PLAYER.matcher(line).find() && ELSEWHERE.matcher(line).find()) {
            return true;
        }
        String words = words(TAG, line);
        boolean flow = words(FLOW, SHOWN.matcher(line).replaceAll(" ")).equals(words);
        boolean read = wordsIn(words) > 1 && signsIn(words) * 4 <= wordsIn(words);
        return flow
                && read
                && (alone
                        || wordsIn(words) >= MIN_WORDS
                        || ELSEWHERE.matcher(line).find());
    }

    /** Words in the tags that text has, and no others. */
    private static boolean isFlow(String text, String words) {
        return words(FLOW, text).equals(words) && wordsIn(words) > 1 && signsIn(words) == 0;
    }

    private static String words(Pattern tags, String text) {
        return unescaped(tags.matcher(text).replaceAll(" "));
    }

    private static String unescaped(String text) {
        return Entity.decoded(Entity.decoded(text));
    }

    /** One line that begins and ends like a sentence; or in a post torn apart, that does either. */
    private boolean isRemark(String text) {
        String line = text.strip();
        if (line.isEmpty() || line.indexOf('\n') >= 0) {
            return false;
        }
        boolean begins = Character.isUpperCase(line.charAt(0));
        boolean ends = ".!?".indexOf(line.charAt(line.length() - 1)) >= 0;
        boolean sentence =
                (begins || ends) && signsIn(line) == 0 && ((begins && ends && wordsIn(line) > 1) || isTorn());
        return sentence || FILM.matcher(line).matches();
    }

    /** Lines that each begin and end like a sentence of some words. */
    private static boolean isLinesOfProse(String text) {
        return text.lines().filter(line -> !line.isBlank()).allMatch(CodeJudgement::isSentence);
    }

    private static boolean isSentence(String text) {
        String line = text.strip();
        return Character.isUpperCase(line.charAt(0))
                && ".!?".indexOf(line.charAt(line.length() - 1)) >= 0
                && wordsIn(line) >= 4
                && signsIn(line) == 0;
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
        boolean command = !tagged && Character.isLowerCase(text.strip().codePointAt(0));
        boolean sentences = words >= MIN_WORDS && signs * 12 <= words && !command;
        return sentences && wordsPerLine >= (tagged ? MIN_WORDS : 2 * MIN_WORDS);
    }

    private static int wordsIn(String line) {
        int words = 0;
        boolean apart = true;
        for (int i = 0; i < line.length(); i++) {
            words += apart && Character.isLetter(line.charAt(i)) ? 1 : 0;
            apart = Character.isWhitespace(line.charAt(i));
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
