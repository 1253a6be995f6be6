package org.broadsheet.transform.quote;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Author;
import org.jspecify.annotations.Nullable;

/** Which words are the proper name of a work. */
final class Titles {
    private static final Pattern BEGINS_QUOTED = Pattern.compile(
            "\\s*(?:\"[^\"]+\"|\u201c[^\u201d]+\u201d|\u2018[^\u2019]+\u2019|\u00ab[^\u00bb]+\u00bb)\\s.*\\w\\s*");
    private static final Pattern QUOTED = Pattern.compile(
            "[\"\u201c\u201e\u00ab]([^\"\u201c\u201d\u00ab\u00bb]{4,150})[\"\u201d\u201c\u00bb]|(?<=\\s)['\u2018](\\p{Lu}[^'\u2018\u2019]{4,150})['\u2019](?!\\p{L})|\u300a([^\u300a\u300b]{1,80})\u300b");
    private static final String OPENING = "\"\u201c\u201e\u00ab'\u2018\u300a";
    private static final Pattern FILE = Pattern.compile("(?i)[^/]+\\.(?:jpe?g|png|gif|svg|webp|txt|pdf)");
    private static final Pattern HOST = Pattern.compile("(?:https?://)?[\\w-]+(?:\\.[\\w-]+)+(?:/\\S*)?");
    private static final Pattern BEFORE = Pattern.compile("^[\\s\"\u201c\u201e\u00ab'\u2018*_]+");
    private static final Pattern AFTER = Pattern.compile("[\\s\"\u201d\u201c\u00bb'*_,:;]+$");
    private static final Pattern STOP = Pattern.compile("(?<=[^.])\\.$");

    static final int MAX = 200;
    static final int MAX_DESCRIPTION = 9;

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[\u2022\u00b7|\u2013\u2014-]\\s+");
    private static final String BLOG =
            "['\u2019]s? (?:\\w+ )?(?:[Bb]log|[Ww]eblog|[Ww]eb ?[Ss]ite|[Ss]ite|[Nn]ewsletter)$";

    private Titles() {}

    /** {@code Jane Doe's great analysis} describes a work. */
    static boolean isOwned(Tokens tokens) {
        for (int i = 0; i < Math.min(3, tokens.size() - 1); i++) {
            if (tokens.isPossessive(i) && !tokens.isCapital(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** {@code A comment on Bee News}: one of many, and its kind in small letters. */
    static boolean isDescription(Tokens tokens) {
        return tokens.size() > 2
                && tokens.size() <= MAX_DESCRIPTION
                && WordSet.ONE_OF_MANY.at(tokens, 0)
                && !tokens.isCapital(1)
                && Vocabulary.WORK.at(tokens, 1) > 0;
    }

    /** Whatever stands in quotation marks and begins like a title, or null. */
    static @Nullable String inMarks(String words) {
        if (!hasMarks(words)) {
            return null;
        }
        Matcher matcher = QUOTED.matcher(words);
        if (!matcher.find()) {
            return null;
        }
        String quoted = clean(group(matcher));
        return startsHigh(quoted) ? quoted : null;
    }

    private static String group(Matcher matcher) {
        for (int i = 1; i < matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return matcher.group(i);
            }
        }
        return matcher.group(matcher.groupCount());
    }

    /** A title in quotation marks in a sentence, or null. */
    static @Nullable String quoted(String sentence) {
        if (!hasMarks(sentence)) {
            return null;
        }
        Matcher matcher = QUOTED.matcher(sentence);
        while (matcher.find()) {
            String words = clean(group(matcher));
            if (looksLikeTitle(words) || matcher.group(matcher.groupCount()) != null) {
                return words;
            }
        }
        return null;
    }

    /** Whether it has a mark that {@link #QUOTED} could begin with. */
    static boolean hasMarks(String sentence) {
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c < 0x80 ? c == '"' || c == '\'' : OPENING.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** {@code The Work • Jane Doe}, {@code The Work by Jane Doe}: blogs add whose they are to the titles of their pages. */
    static @Nullable Author owner(String title) {
        List<String> parts = List.of(SEPARATOR.split(title, -1));
        Name name = parts.size() < 2
                ? null
                : Names.whole(parts.get(parts.size() - 1).replaceFirst(BLOG, ""));
        return name != null && name.isPerson() ? new Author(name.words(), null) : maker(title);
    }

    /** {@code The Work by Jane Doe}. */
    static @Nullable Author maker(String title) {
        Tokens tokens = new Tokens(title);
        List<Name> names = Names.in(tokens);
        Name last = names.isEmpty() ? null : names.get(names.size() - 1);
        boolean by = last != null
                && last.isFull()
                && last.to() == tokens.size()
                && last.from() > 1
                && Vocabulary.BY.at(tokens, last.from() - 1) > 0;
        return by ? new Author(last.words(), null) : interviewed(tokens, names);
    }

    /** {@code An interview with Jane Doe}: whose words it has. */
    private static @Nullable Author interviewed(Tokens tokens, List<Name> names) {
        for (Name name : names) {
            int with = name.from() - 1;
            boolean asked =
                    with > 0 && name.isPerson() && WordSet.WITH.at(tokens, with) && !tokens.isPossessive(name.to() - 1);
            for (int i = 0; asked && i < with; i++) {
                if (WordSet.INTERVIEW.at(tokens, i) || WordSet.LIVE.at(tokens, i)) {
                    return new Author(name.words(), null);
                }
            }
        }
        return null;
    }

    /** Most words in capitals, or a capital at the start of many words. */
    static boolean looksLikeTitle(String words) {
        return looksLikeTitle(words, new Tokens(words));
    }

    static boolean looksLikeTitle(String words, Tokens tokens) {
        if (tokens.size() < 2
                || words.length() > MAX
                || !startsHigh(words)
                || isOwned(tokens)
                || isDescription(tokens)) {
            return false;
        }
        int long_ = 0;
        int capitals = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean capital = tokens.isCapital(i) || Character.isDigit(words.charAt(tokens.start(i)));
            if (capital || tokens.end(i) - tokens.start(i) > 3) {
                long_++;
                capitals += capital ? 1 : 0;
            }
        }
        return capitals * 3 >= long_ * 2 && (capitals > 1 || tokens.size() > 2) && capitals > 0;
    }

    static boolean startsHigh(String words) {
        if (words.isEmpty()) {
            return false;
        }
        boolean quoted = words.length() > 1 && "\"\u201c\u2018\u00ab".indexOf(words.charAt(0)) >= 0;
        int c = words.codePointAt(quoted ? 1 : 0);
        return Character.isUpperCase(c) || Character.isDigit(c) || Character.isIdeographic(c) || c == '#';
    }

    static boolean isHost(String words) {
        return words.indexOf('.') > 0
                && HOST.matcher(words).matches()
                && !FILE.matcher(words).matches();
    }

    /** Without quotation marks and stops around it; marks around some of its words stay. */
    static String clean(String words) {
        if (isPlain(words)) {
            return words;
        }
        if (BEGINS_QUOTED.matcher(words).matches()) {
            return words.strip();
        }
        String begun = BEFORE.matcher(words).replaceFirst("");
        String ended = AFTER.matcher(begun).replaceFirst("");
        return STOP.matcher(ended).replaceFirst("");
    }

    private static boolean isPlain(String words) {
        return !words.isEmpty()
                && Character.isLetterOrDigit(words.charAt(0))
                && Character.isLetterOrDigit(words.charAt(words.length() - 1));
    }
}
