package org.broadsheet.transform.quote;

import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.transform.html.Words;
import org.jsoup.nodes.Element;

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
        List<Element> links = Quotation.links(before);
        Element link = links.isEmpty() ? null : links.get(links.size() - 1);
        String url = link == null ? null : Lines.web(link.attr("href"));
        if (link == null || url == null || !isInLastSentence(link, before, words) || links.size() > 2) {
            return List.of();
        }
        String name = Words.of(link);
        boolean title = name.split("\\s+", -1).length > 2 && TITLE.matcher(name).matches();
        double strength = links.size() == 1 ? 0.8 : 0.6;
        return List.of(
                Clue.of("lead-in", lastSentence(words), strength).withUrl(url).withTitle(title ? name : null));
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
