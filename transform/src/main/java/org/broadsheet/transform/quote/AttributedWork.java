package org.broadsheet.transform.quote;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.transform.quote.Line.Span;
import org.jspecify.annotations.Nullable;

/**
 * The work that an {@link Attribution} names, and who made it.
 *
 * @param line that has it
 * @param start where the attribution begins in the line
 * @param words from there on
 * @param links from there on, to the web
 */
record AttributedWork(Line line, int start, String words, List<Link> links) {
    private static final Pattern SIGNED = Pattern.compile(
            "(?:,[\"\u201d\u00bb]|[\"\u201d\u00bb]?(?:,|\\s+[-\u2013\u2014|(]))\\s*([^,;()]{4,40}?)\\s*\\)?[.:]?\\s*");

    /** All of it, where nothing marks it and it is called as works are: after whose it is, with a subtitle, or as a standard. */
    boolean isWhole() {
        return isSubtitled() || isEponymous(words) || words.equals(NamedWork.standard(words));
    }

    /** All of it, where no name stands in it. */
    boolean isNameless() {
        return Titles.looksLikeTitle(words) && isCapitalised();
    }

    /** {@code the beekeeper's oath}: whose it is called after, and what it is. */
    private static boolean isEponymous(String words) {
        Tokens tokens = new Tokens(words);
        int last = tokens.size() - 1;
        return last > 0
                && last < 4
                && words.indexOf(',') < 0
                && tokens.isPossessive(last - 1)
                && Titles.startsHigh(words)
                && Vocabulary.DOCUMENT.at(tokens, last) > 0;
    }

    /** {@code Memo 7: How to Keep Bees}: a work, and nobody's name before the colon. */
    private boolean isSubtitled() {
        int colon = words.indexOf(": ");
        Name first = colon < 0 ? null : Names.whole(words.substring(0, colon));
        return colon > 0
                && (first == null || !first.isPerson())
                && Titles.looksLikeTitle(words)
                && Titles.looksLikeTitle(words.substring(colon + 2));
    }

    /** {@code <cite>Jane Doe - The Work</cite>}: where all of it is marked, what follows the name is no role. */
    @Nullable
    String afterName(String name) {
        boolean marked = line.marked().stream()
                .anyMatch(mark ->
                        mark.start() <= start + 3 && mark.end() >= line.words().length() - 1);
        String rest = words.startsWith(name) ? words.substring(name.length()) : "";
        String work = rest.replaceFirst("^(?:\\s+[-\u2013\u2014/]|:|,)\\s+", "");
        boolean role = Vocabulary.HONORIFIC.in(new Tokens(work)) || Vocabulary.PERSONS.in(new Tokens(work));
        return marked && !work.equals(rest) && !role && Titles.looksLikeTitle(work) ? Titles.clean(work) : null;
    }

    /** Small words between the capitals, and nobody's name: {@code From Hive to Honey}. */
    private boolean isCapitalised() {
        Tokens tokens = new Tokens(words);
        int capitals = 0;
        boolean small = Vocabulary.OPENING.at(tokens, 0) > 0;
        for (int i = 0; i < tokens.size(); i++) {
            capitals += tokens.isCapital(i) ? 1 : 0;
            small |= i > 0 && !tokens.isCapital(i) && Vocabulary.PARTICLE.at(tokens, i) == 0;
        }
        return small
                && capitals >= 3
                && Names.in(tokens).stream().noneMatch(Name::isPerson)
                && words.matches("[^,;:(]*");
    }

    /** The work: marked, quoted, a link that names one, or what follows the name after a full stop. */
    @Nullable
    String title() {
        for (Span mark : line.marked()) {
            boolean whole =
                    mark.start() <= start + 3 && mark.end() >= line.words().length() - 1;
            if (mark.start() >= start && !whole) {
                String marked = Titles.clean(line.words(mark));
                return Dates.is(marked) || marked.isEmpty() ? null : marked;
            }
        }
        for (Link link : links) {
            String rest = words.startsWith(link.words() + ", ")
                    ? words.substring(link.words().length() + 2)
                    : "";
            Name name = !rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0)) ? link.name() : null;
            boolean named = name != null && name.isFull() && name.kind() != Name.Kind.ORGANISATION;
            String title = named ? null : line.title(link);
            if (title != null && !Dates.is(title)) {
                return title;
            }
        }
        String quoted = Titles.inMarks(words);
        return quoted != null ? quoted : afterStop();
    }

    private @Nullable String afterStop() {
        List<String> parts = List.of(words.split("(?<!\\b\\p{Lu})\\.\\s+", -1));
        Name name = parts.size() > 1 ? Names.whole(parts.get(0)) : null;
        return name != null
                        && name.isFull()
                        && !parts.get(1).isEmpty()
                        && Character.isUpperCase(parts.get(1).codePointAt(0))
                ? Titles.clean(parts.get(1))
                : null;
    }

    /** {@code The Work by Jane Doe}. */
    @Nullable
    String maker(String title) {
        int at = words.indexOf(title);
        if (at < 0) {
            return null;
        }
        Tokens tokens = new Tokens(words);
        int index = tokens.indexAt(at + title.length());
        boolean by = index < tokens.size() && Vocabulary.BY.at(tokens, index) > 0;
        if (!by) {
            return signed(words.substring(at + title.length()));
        }
        List<Name> names = Names.in(tokens, index + 1, tokens.size());
        return names.isEmpty() || names.get(0).from() > index + 2
                ? null
                : names.get(0).words();
    }

    /** {@code The Work, Jane Doe}: a person's name and nothing else after the work. */
    static @Nullable String signed(String rest) {
        Matcher matcher = SIGNED.matcher(rest);
        Name name = matcher.matches() ? Names.whole(matcher.group(1)) : null;
        return name != null && name.isPerson() && name.words().equals(matcher.group(1)) ? name.words() : null;
    }
}
