package org.broadsheet.transform.quote;

import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.html.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * {@code — Jane Doe, <em>The Work</em>} as the quotation's last line or the one after it, and what stands in a {@code
 * footer} or alone in a {@code cite}.
 */
final class DashLine implements Scorer {
    private static final Pattern DASH =
            Pattern.compile("(?:\u2014|\u2013|\u2015|--|-\\s|~\\s?|\u2012).*", Pattern.DOTALL);
    private static final Pattern LEADING = Pattern.compile("^[\\s\u2014\u2013\u2015\u2012~-]+");
    private static final Pattern NAME = Pattern.compile("@?[\\p{Lu}\\p{Lo}][^.!?:;]{1,80}");
    private static final Pattern PAGE = Pattern.compile(
            ",? \\(?(?:p|pp|page|pages|ch|chapter|S|Seite)\\.? ?[\\divxlc]{1,8}(?:[-\u2013]\\d{1,6})?\\)?\\.?");
    private static final Pattern WORK = Pattern.compile("\\p{Lu}[^,]*\\s\\p{Ll}[^,]*\\s\\p{Lu}[^,]*");
    private static final int MAX_NAME_WORDS = 5;

    @Override
    public List<Clue> clues(Quotation quotation) {
        Element last = quotation.lastLine();
        Element after = quotation.after();
        if (last != null && isPageOfWork(last)) {
            return work(last);
        }
        if (last != null && Lines.isShort(last) && attributes(last)) {
            return clue(last);
        }
        boolean afterDash = after != null
                && Lines.isShort(after)
                && DASH.matcher(Words.of(after)).matches();
        return afterDash && after != null ? clue(after) : List.of();
    }

    /** {@code <a>The Work</a>, p. 18} as the last line. */
    private static boolean isPageOfWork(Element line) {
        Element link = line.selectFirst("a[href]");
        String words = Words.of(line);
        return link != null
                && words.startsWith(Words.of(link))
                && PAGE.matcher(words.substring(Words.of(link).length())).matches();
    }

    private static List<Clue> work(Element line) {
        Element link = Quotation.links(line).get(0);
        return List.of(Clue.of("dash-line", Words.of(line), 0.85)
                .onLine(line)
                .withUrl(Lines.web(link.attr("href")))
                .withTitle(Words.of(link)));
    }

    private static boolean attributes(Element line) {
        boolean citeAlone = line.childrenSize() == 1
                && line.child(0).normalName().equals("cite")
                && Words.of(line).equals(Words.of(line.child(0)));
        return citeAlone
                || line.attr("data-origin").contains("footer")
                || DASH.matcher(Words.of(line)).matches();
    }

    private static List<Clue> clue(Element line) {
        String words = LEADING.matcher(Words.of(line)).replaceFirst("");
        Element link = Quotation.links(line).stream().findFirst().orElse(null);
        String url = link == null ? null : Lines.web(link.attr("href"));
        String linked = link == null ? "" : LEADING.matcher(Words.of(link)).replaceFirst("");
        Element work = line.selectFirst("cite, em, q");
        String title = work == null ? null : LEADING.matcher(Words.of(work)).replaceFirst("");
        Clue clue = Clue.of("dash-line", Words.of(line), 0.85).onLine(line);
        String maker =
                linked.isEmpty() || !words.startsWith(linked) ? null : Names.maker(words.substring(linked.length()));
        if (maker != null) {
            return List.of(clue.withUrl(url).withTitle(linked).withAuthor(new Author(maker, page(line, maker))));
        }
        if (words.equals(title) && url != null) {
            return List.of(clue.withUrl(url).withTitle(title));
        }
        if (words.equals(linked) && url != null && WORK.matcher(words).matches()) {
            return List.of(clue.withUrl(url).withTitle(words));
        }
        String name = name(words);
        if (name == null) {
            return List.of();
        }
        boolean linkOnName = linked.equals(name);
        boolean date = Lines.isDate(linked);
        if (name.equals(title)) {
            title = null;
        } else if (title == null && !linkOnName && !date && linked.indexOf(' ') > 0) {
            title = linked.equals(words) ? null : linked;
        }
        return List.of(clue.withTitle(title)
                .withPublished(date ? linked : null)
                .withUrl(linkOnName ? null : url)
                .withAuthor(new Author(name, linkOnName ? url : null)));
    }

    /** Where a link on the name leads, or null. */
    private static @Nullable String page(Element line, String name) {
        return Quotation.links(line).stream()
                .filter(link -> Words.of(link).equals(name))
                .findFirst()
                .map(link -> Lines.web(link.attr("href")))
                .orElse(null);
    }

    /** The words up to the first comma or bracket, where they look like a name. */
    private static @Nullable String name(String words) {
        String first = words.split("[,(\\n\u2014|]", 2)[0].strip();
        boolean looks = NAME.matcher(first).matches() && first.split("\\s+", -1).length <= MAX_NAME_WORDS;
        return looks ? first : null;
    }
}
