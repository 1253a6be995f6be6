package org.broadsheet.transform.quote;

import java.util.List;

/** {@code <blockquote cite="http://…">}: the address of the source (HTML, section 4.4.4), which outweighs any one link nearby. */
final class CiteAttribute implements Scorer {
    private static final double CITED = 0.97;

    @Override
    public List<Clue> clues(Quotation quotation) {
        if (!quotation.block().hasAttr("cite")) {
            return List.of();
        }
        String url = Address.web(quotation.block().attr("cite"));
        return url == null
                ? List.of()
                : List.of(Clue.of("cite", quotation.block().attr("cite"), CITED)
                        .withUrl(url)
                        .withSite(Site.named(url, "")));
    }
}
