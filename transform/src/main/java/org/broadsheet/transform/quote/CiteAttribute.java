package org.broadsheet.transform.quote;

import java.util.List;

/** {@code <blockquote cite="http://…">}. */
final class CiteAttribute implements Scorer {
    @Override
    public List<Clue> clues(Quotation quotation) {
        if (!quotation.block().hasAttr("cite")) {
            return List.of();
        }
        String url = Address.web(quotation.block().attr("cite"));
        return url == null
                ? List.of()
                : List.of(Clue.of("cite", quotation.block().attr("cite"), 0.9)
                        .withUrl(url)
                        .withSite(Site.named(url, "")));
    }
}
