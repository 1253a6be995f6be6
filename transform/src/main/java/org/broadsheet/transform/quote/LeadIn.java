package org.broadsheet.transform.quote;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.html.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The sentence right before that ends in a colon and has a link: {@code In <a>Some Work</a> Jane writes:}. The text stays
 * where it is. More than one link is no answer.
 */
final class LeadIn implements Scorer {
    private static final Pattern TITLE = Pattern.compile("[\"\u201c'\u2018]?\\p{Lu}.*\\s.*\\p{Lu}.*");

    @Override
    public List<Clue> clues(Quotation quotation) {
        Element before = quotation.before();
        if (before == null || !before.normalName().equals("p")) {
            return List.of();
        }
        String words = Words.of(before);
        if (!words.endsWith(":") && !words.endsWith(":\u201d")) {
            return List.of();
        }
        String sentence = lastSentence(words);
        List<Element> links = Quotation.links(before);
        Element link = links.isEmpty() ? null : links.get(links.size() - 1);
        String url = link == null ? null : Lines.web(link.attr("href"));
        if (link == null || url == null || !isInLastSentence(link, before, words) || links.size() > 2) {
            return spoken(sentence);
        }
        double strength = links.size() == 1 ? 0.8 : 0.6;
        Clue clue = Clue.of("lead-in", sentence, strength);
        String name = Words.of(link);
        if (Names.isName(name) && isPerson(name, sentence)) {
            return List.of(clue.withUrl(url).withAuthor(new Author(name, url)));
        }
        return List.of(
                clue.withUrl(url).withTitle(isTitle(link, name) ? name : null).withAuthor(author(name, sentence)));
    }

    /** A full name that says, writes or puts it; without a link that is all there is to know. */
    private static List<Clue> spoken(String sentence) {
        String speaker = Names.speaker(sentence);
        return speaker == null
                ? List.of()
                : List.of(Clue.of("lead-in", sentence, 0.6).withAuthor(new Author(speaker, null)));
    }

    /** Whether the linked name speaks or owns, rather than being a work's. */
    private static boolean isPerson(String name, String sentence) {
        return name.equals(Names.speaker(sentence))
                || name.equals(Names.owner(sentence.replaceFirst("[:\u201d]+$", "")));
    }

    private static boolean isTitle(Element link, String name) {
        boolean marked = link.closest("cite, em") != null || link.selectFirst("cite, em") != null;
        return marked
                || (name.split("\\s+", -1).length > 2 && TITLE.matcher(name).matches());
    }

    /** Who made the linked work, or who speaks in the sentence. */
    private static @Nullable Author author(String linked, String sentence) {
        int at = Math.max(0, sentence.lastIndexOf(linked));
        String before = sentence.substring(0, at).stripTrailing();
        String after = sentence.substring(Math.min(sentence.length(), at + linked.length()));
        String name = Stream.of(Names.maker(after), Names.owner(before), Names.speaker(after.strip()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Names.speaker(sentence));
        return name == null || linked.contains(name) ? null : new Author(name, null);
    }

    private static boolean isInLastSentence(Element link, Element before, String words) {
        int at = Lines.wordsBefore(link, before).length();
        return at >= words.length() - lastSentence(words).length() - 1;
    }

    private static String lastSentence(String words) {
        int end = Math.max(0, words.length() - 2);
        int start = Math.max(words.lastIndexOf(". ", end), words.lastIndexOf('\n', end));
        return start < 0 ? words : words.substring(start + 1).strip();
    }
}
