package org.broadsheet.transform.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.transform.html.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A line after the quotation, or its last, that says where it is from: {@code via <a>Site</a>}, {@code Source: <a>…</a>},
 * a bookmarklet's citation. In {@code from <a>A</a> via <a>B</a>} A is the source, and B only showed the way.
 */
final class ViaLine implements Scorer {
    private static final Pattern LEAD = Pattern.compile(
            "[\\[(*_\\s]*(?:(?:found |quoted |gefunden )?(?:via|from|source|sources|quelle|by way of|h/t|hat tip|read more|"
                    + "read the full (?:story|article|post)|full (?:story|article|post)|more at|link|original link)\\b).{0,180}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VIA = Pattern.compile("(?:.*\\s)?(?:via|h/t|hat tip|by way of)\\s*:?");

    @Override
    public List<Clue> clues(Quotation quotation) {
        for (Element line : lines(quotation)) {
            boolean citation = line.attr("data-origin").contains("citation");
            if (Lines.isShort(line) && (citation || LEAD.matcher(Words.of(line)).matches())) {
                Clue clue = read(line);
                return clue == null ? List.of() : List.of(clue);
            }
        }
        return List.of();
    }

    private static List<Element> lines(Quotation quotation) {
        List<Element> lines = new ArrayList<>();
        for (Element line : new @Nullable Element[] {quotation.lastLine(), quotation.after()}) {
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static @Nullable Clue read(Element line) {
        List<Element> links = Quotation.links(line);
        Element source = links.stream()
                .filter(link -> !VIA.matcher(Lines.wordsBefore(link, line)).matches())
                .findFirst()
                .orElse(links.isEmpty() ? null : links.get(0));
        String url = source == null ? null : Lines.web(source.attr("href"));
        if (source == null || url == null) {
            return null;
        }
        String name = Words.of(source);
        boolean guide = VIA.matcher(Lines.wordsBefore(source, line)).matches();
        boolean title = name.split("\\s+", -1).length > (guide ? 6 : 3);
        return Clue.of("via", Words.of(line), 0.85)
                .withUrl(url)
                .withTitle(title ? name : null)
                .withSite(title || !Lines.isName(name) ? null : name)
                .onLine(line);
    }
}
