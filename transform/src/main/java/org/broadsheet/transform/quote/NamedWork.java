package org.broadsheet.transform.quote;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.transform.quote.Line.Span;
import org.jspecify.annotations.Nullable;

/** Works that are known for such by more than their letters: standards by their numbers, pages by their own addresses. */
final class NamedWork {
    /** {@code RFC 7231}, {@code ISO/IEC 27001}, {@code ECMA-262}, {@code PEP 8}. */
    private static final Pattern STANDARD = Pattern.compile(
            "\\b(?:RFC|BCP|ISO(?:/IEC)?|IEC|IEEE|ECMA|DIN(?: EN)?|PEP|JSR|JEP|BIP|EIP|XEP|NIST SP)[ -]?\\d[\\d.-]*\\d|\\bPEP \\d\\b|\\b(?:Psalm|Hymn|Article|Amendment) \\d{1,3}(?::\\d{1,3})?\\b");

    /** A name in code: {@code importKey}, {@code std::vector::min}, {@code SSM.cpp}. */
    private static final Pattern CODE = Pattern.compile(
            "(?:[\\w.]+(?:::|->|#))+\\w+(?:\\(\\))?|\\p{Ll}+\\p{Lu}\\w+(?:\\(\\))?|\\w+\\(\\)|\\w+\\.(?:c|cc|cpp|h|java|py|rb|go|rs|js|ts|md|txt)");

    /** The ending of an address and a date before its last part. */
    private static final Pattern BESIDE_SLUG = Pattern.compile("\\.(?:html?|php|aspx?)$|^\\d{4}-\\d\\d-\\d\\d-");

    private static final int MIN_SLUG = 3;
    /** A term of a few words in small letters leads to a page that explains it. */
    private static final int MIN_WORDS = 5;

    private static final int BESIDE = 3;

    private NamedWork() {}

    /** The name of the work that a source's link shows, or the standard that its sentence names; or null. */
    static @Nullable String of(Line line, Span sentence, Link link) {
        return link.url() != null && (isKind(link) || isAddressed(line, link))
                ? link.shown()
                : standard(line.words(sentence));
    }

    /** The number of a standard that a sentence names, or null. */
    static @Nullable String standard(String sentence) {
        if (!hasDigit(sentence)) {
            return null;
        }
        Matcher matcher = STANDARD.matcher(sentence);
        return matcher.find() ? matcher.group() : null;
    }

    private static boolean hasDigit(String sentence) {
        for (int i = 0; i < sentence.length(); i++) {
            if (sentence.charAt(i) >= '0' && sentence.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** {@code <a>Zone</a> by Jane Doe}. */
    static boolean isMade(Line line, Link link) {
        Tokens tokens = line.tokens();
        int by = tokens.indexAt(link.span().end());
        boolean made = by + 1 < tokens.size()
                && Vocabulary.BY.at(tokens, by) > 0
                && line.words().substring(link.span().end(), tokens.start(by)).matches("[,\\s]*")
                && tokens.isCapital(by + 1);
        Tokens shown = link.tokens();
        return made
                && Titles.startsHigh(link.shown())
                && !(shown.size() > 0 && Vocabulary.WORK.at(shown, shown.size() - 1) > 0);
    }

    /** {@code the <a>HTML specification</a>}: called by what it is, with a name before. */
    private static boolean isKind(Link link) {
        Tokens shown = link.tokens();
        int last = shown.size() - 1;
        return last > 0
                && shown.isCapital(0)
                && Vocabulary.OPENING.at(shown, 0) == 0
                && !shown.isPossessive(0)
                && !shown.isPossessive(last - 1)
                && Vocabulary.DOCUMENT.at(shown, last) > 0
                && !Vocabulary.SAYS.in(shown, 0, last);
    }

    /** The last part of the address is made of the same letters: {@code how to keep bees} of {@code /how-to-keep-bees}. */
    private static boolean isAddressed(Line line, Link link) {
        Tokens shown = link.tokens();
        boolean code =
                link.shown().indexOf(' ') < 0 && CODE.matcher(link.shown()).matches();
        boolean entry = link.address() == Address.REFERENCE && Titles.startsHigh(link.shown()) && isOfEntry(line, link);
        boolean high = Titles.startsHigh(link.shown());
        if (shown.size() < (high ? MIN_SLUG : MIN_WORDS) && !code && !entry) {
            return false;
        }
        String letters = Letters.of(link.shown());
        String slug = lastPart(link.url());
        return !letters.isEmpty()
                && (slug.equals(letters) || (code && letters.endsWith(slug) && slug.length() >= MIN_SLUG));
    }

    /** {@code the entry on <a>Bees</a>}. */
    private static boolean isOfEntry(Line line, Link link) {
        Tokens tokens = line.tokens();
        Span sentence = LinkSigns.sentenceOf(line, link);
        int at = tokens.indexAt(link.span().start());
        return Vocabulary.WORK.in(tokens, Math.max(tokens.indexAt(sentence.start()), at - BESIDE), at);
    }

    /** The last part of the address without its ending and a date before it. */
    private static String lastPart(String url) {
        String part = Address.segment(url).toLowerCase(Locale.ROOT);
        boolean bare = part.isEmpty() || (part.indexOf('.') < 0 && !Character.isDigit(part.charAt(0)));
        return Letters.of(bare ? part : BESIDE_SLUG.matcher(part).replaceAll(""));
    }
}
