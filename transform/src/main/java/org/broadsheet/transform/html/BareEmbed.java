package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.transform.embed.Embed;
import org.broadsheet.transform.embed.Provider;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * A film, a sound or a map of a known site whose bare address has a paragraph or a figure to itself becomes a card, as WordPress and the
 * sites that follow <a href="https://oembed.com/">oEmbed</a> show it. An address with words beside it, or words for it, is one
 * that somebody meant to be read, and one beside a quotation says where that comes from.
 */
final class BareEmbed implements RemovingRule {
    /** The class of a quotation's figure in a product that comes by again. */
    private static final String QUOTE = "quote";

    private static final Pattern TIME = Pattern.compile("[?&#]t=");

    @Override
    public String name() {
        return "bare-embed";
    }

    @Override
    public int apply(Element body, Repairs repairs) {
        int count = 0;
        for (Element paragraph : paragraphs(body)) {
            Element link = onlyLink(paragraph);
            Optional<Embed> embed = link == null ? Optional.empty() : Provider.of(link.attr("href"));
            if (link != null && embed.isPresent()) {
                repairs.removed(link);
                show(paragraph, atItsTime(embed.get(), link.attr("href")).card(""));
                count++;
            }
        }
        return count;
    }

    /** Those of the body, and the only one of a figure. */
    private static List<Element> paragraphs(Element body) {
        List<Element> paragraphs = new ArrayList<>();
        for (int i = 0; i < body.childNodeSize(); i++) {
            Node node = body.childNode(i);
            if (node instanceof Element element && element.normalName().equals("p")) {
                paragraphs.add(element);
            } else if (node instanceof Element element && element.normalName().equals("figure")) {
                List<Element> own = element.children().stream()
                        .filter(child -> child.normalName().equals("p"))
                        .toList();
                paragraphs.addAll(own.size() == 1 ? own : List.of());
            }
        }
        return paragraphs;
    }

    /** In a figure the card takes over the caption. */
    private static void show(Element paragraph, Element card) {
        Element around = paragraph.parent();
        if (around == null || !around.normalName().equals("figure")) {
            paragraph.replaceWith(card);
            return;
        }
        card.appendChildren(around.select("> figcaption"));
        around.replaceWith(card);
    }

    /** The link of a paragraph that shows nothing but its address. */
    private static @Nullable Element onlyLink(Element paragraph) {
        Element link = paragraph.firstElementChild();
        boolean only = link != null
                && link.normalName().equals("a")
                && isAlone(link, paragraph)
                && !isQuotation(paragraph.previousElementSibling())
                && !isQuotation(paragraph.nextElementSibling());
        return only && bare(link.text()).equals(bare(link.attr("href"))) ? link : null;
    }

    private static boolean isAlone(Element link, Element paragraph) {
        for (int i = 0; i < paragraph.childNodeSize(); i++) {
            Node node = paragraph.childNode(i);
            if (!node.equals(link) && (node instanceof Element || !Tags.isBlank(node))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isQuotation(@Nullable Element beside) {
        return beside != null && (beside.normalName().equals("blockquote") || beside.hasClass(QUOTE));
    }

    /** A film from a minute on stays that. */
    private static Embed atItsTime(Embed embed, String written) {
        return TIME.matcher(written).find() ? new Embed(embed.provider(), written) : embed;
    }

    private static String bare(String address) {
        return address.strip().replaceFirst("^(?i:https?:)?//", "").replaceFirst("/$", "");
    }
}
