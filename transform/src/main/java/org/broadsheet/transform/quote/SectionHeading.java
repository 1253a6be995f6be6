package org.broadsheet.transform.quote;

import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Author;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A heading that is a link, over the quotation, as reviews and lists of links have it: the section is about that page. */
final class SectionHeading implements Scorer {
    private static final double RIGHT_ABOVE = 0.78;
    private static final double FURTHER_UP = 0.6;
    private static final double NAMES_MAKER = 0.97;
    private static final int MIN_NAME = 3;

    /** What may stand before the link: nothing, a number, {@code Article:}. */
    private static final Pattern LABEL = Pattern.compile("\\W{0,2}|\\d{1,3}[.)] |\\p{L}+(?: \\p{L}+)?: ?\\W?");

    @Override
    public List<Clue> clues(Quotation quotation) {
        Clue clue = quotation.previous() == null ? clue(quotation) : null;
        return clue == null ? List.of() : List.of(clue);
    }

    /** Where other quotations stand between, or more paragraphs: asked for only where nothing nearer names a page. */
    static @Nullable Clue further(Quotation quotation) {
        return quotation.previous() != null || quotation.section() == null ? clue(quotation) : null;
    }

    private static @Nullable Clue clue(Quotation quotation) {
        Element element = quotation.article().linkedHeadings().isEmpty() ? null : above(quotation.outer());
        Line heading = element == null || !quotation.article().linkedHeadings().contains(element)
                ? null
                : quotation.article().line(element);
        Link link = heading == null || heading.links().size() != 1
                ? null
                : heading.links().get(0);
        if (link == null || link.url() == null || link.address() != Address.PAGE || !isLabelled(heading, link)) {
            return null;
        }
        String maker = maker(heading);
        boolean linked =
                quotation.before().stream().anyMatch(line -> !line.links().isEmpty());
        if (linked && (maker == null || !isNamed(maker, quotation.leadIn()))) {
            return null;
        }
        boolean right = quotation.before().isEmpty() && quotation.previous() == null;
        return Clue.of("section-heading", heading.words(), linked ? NAMES_MAKER : right ? RIGHT_ABOVE : FURTHER_UP)
                .withUrl(link.url())
                .withTitle(link.shown())
                .withAuthor(maker == null ? null : new Author(maker, null))
                .withSite(Site.in(heading, heading.lastSentence(), null, link.shown()));
    }

    private static boolean isLabelled(Line heading, Link link) {
        return LABEL.matcher(heading.words().substring(0, link.span().start())).matches();
    }

    /** The nearest heading among the elements before, or null. */
    private static @Nullable Element above(Element outer) {
        Element at = outer.previousElementSibling();
        while (at != null && !Quotation.HEADINGS.contains(at.normalName())) {
            at = at.previousElementSibling();
        }
        return at;
    }

    /** {@code Zorba goes on}: the paragraph names whom the heading names. */
    private static boolean isNamed(String maker, @Nullable Line leadIn) {
        Tokens tokens = leadIn == null ? new Tokens("") : leadIn.tokens();
        for (String part : maker.split(" ", -1)) {
            for (int i = 0; part.length() >= MIN_NAME && i < tokens.size(); i++) {
                if (tokens.words(i, i + 1).equals(part)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable String maker(Line heading) {
        Speaker speaker = heading.speaker(heading.lastSentence());
        return speaker == null ? null : speaker.name().words();
    }
}
