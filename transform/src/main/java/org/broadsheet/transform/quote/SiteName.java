package org.broadsheet.transform.quote;

import java.util.Locale;
import java.util.regex.Pattern;
import org.broadsheet.transform.quote.Line.Span;
import org.jspecify.annotations.Nullable;

/** The name of a linked page's site, where a sentence has it in passing: not in a place where sites are named. */
final class SiteName {
    private static final int MIN_LABEL = 2;
    private static final int MAX_FORUM = 4;
    private static final Pattern PARTING = Pattern.compile("[ -]");

    private SiteName() {}

    /** What shows the way to the front page of the same host; else a name of which the host is a short form. Or null. */
    static @Nullable String of(Line line, Span sentence, Link link) {
        if (link.url() == null) {
            return null;
        }
        String front = front(line, link);
        return front != null ? front : named(line, sentence, link.url());
    }

    /** {@code Over at <a>The Boatyard</a>, there is <a>a post</a>}. */
    private static @Nullable String front(Line line, Link link) {
        String host = Address.host(link.url());
        for (Link other : line.links()) {
            Name name = other.url() == null || other.address() != Address.HOME ? null : other.name();
            if (name != null && !name.isPerson() && Address.host(other.url()).equals(host)) {
                return other.shown();
            }
        }
        return null;
    }

    private static @Nullable String named(Line line, Span sentence, String url) {
        String host = Address.host(url);
        String label = label(host);
        if (label.isEmpty() || !hasWord(line, sentence, Character.toUpperCase(label.charAt(0)))) {
            return null;
        }
        Tokens tokens = line.tokens();
        int from = tokens.indexAt(sentence.start());
        for (Name name : line.names(sentence)) {
            boolean other = name.isPerson()
                    || Names.isGiven(tokens, name.from())
                    || Vocabulary.TECHNOLOGY.is(name.words())
                    || tokens.gapAfter(name.to() - 1).equals(".");
            if (!other
                    && name.words().length() > MIN_LABEL
                    && Letters.of(name.words()).equals(label)) {
                return name.words();
            }
            int first = name.from();
            while (first > from
                    && tokens.isCapital(first - 1)
                    && tokens.gapAfter(first - 1).equals(" ")) {
                first--;
            }
            for (int at = first; at < name.to() - 1 && !name.isPerson(); at++) {
                if (isShort(tokens.words(at, name.to()), host)) {
                    return tokens.words(at, name.to());
                }
            }
        }
        return null;
    }

    /** {@code the hive keepers support forum}, {@code the bee-talk mailing list}: a place where people write to each other; or null. */
    static @Nullable String ofForum(Tokens tokens) {
        for (int i = 2; tokens.mayHave(Vocabulary.FORUM) && i < tokens.size(); i++) {
            int kind = tokens.isCapital(i) ? 0 : Vocabulary.FORUM.at(tokens, i);
            for (int at = i - 1; kind > 0 && at > 0 && i - at <= MAX_FORUM; at--) {
                boolean the = WordSet.DEFINITE.at(tokens, at - 1) && at > 1;
                if (Vocabulary.FROM.at(tokens, the ? at - 2 : at - 1) == 1) {
                    return the || tokens.isCapital(at) ? tokens.words(at, i + kind) : null;
                }
            }
        }
        return null;
    }

    /** Whether a word begins with the capital with which every such name does. */
    private static boolean hasWord(Line line, Span sentence, char capital) {
        String words = line.words();
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (words.charAt(i) == capital && (i == 0 || !Character.isLetterOrDigit(words.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Los Angeles Times} of {@code latimes.com}: the host's name is made of the beginnings of all words. */
    static boolean isShort(String name, String host) {
        String lower = name.toLowerCase(Locale.ROOT);
        String bare = lower.startsWith("the ") ? lower.substring(4) : lower;
        String label = label(host);
        if (bare.isEmpty() || label.isEmpty() || bare.charAt(0) != label.charAt(0)) {
            return false;
        }
        String[] words = PARTING.split(bare, -1);
        return words.length > 1 && label.length() >= MIN_LABEL && isMadeOf(label, 0, words, 0);
    }

    /** The part of a host that was registered: {@code latimes} of {@code www.latimes.com}. */
    static String label(String host) {
        int dot = host.lastIndexOf('.');
        return dot < 0 ? host : host.substring(host.lastIndexOf('.', dot - 1) + 1, dot);
    }

    private static boolean isMadeOf(String label, int at, String[] words, int word) {
        if (word == words.length) {
            return at == label.length();
        }
        for (int length = 1;
                length <= words[word].length() && label.startsWith(words[word].substring(0, length), at);
                length++) {
            if (isMadeOf(label, at + length, words, word + 1)) {
                return true;
            }
        }
        return false;
    }
}
