package org.broadsheet.transform.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.events.Hashes;
import org.broadsheet.events.PostEnriched.Quote;
import org.broadsheet.transform.html.Tags;
import org.broadsheet.transform.html.Tree;
import org.broadsheet.transform.html.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the quotations of a post, resolves their sources and writes each as a figure. Safe for use by several threads. */
public final class Quotations {
    private static final Set<String> QUOTING = Tags.names("blockquote", "pre", "q");

    private final SourceResolver resolver = new SourceResolver();

    /**
     * Resolves all quotations of a tree, in document order.
     *
     * @param about what the post's head says
     */
    public List<Quote> resolve(Element body, About about) {
        List<Element> quoting = Tree.named(body, QUOTING);
        if (quoting.isEmpty()) {
            return List.of();
        }
        Tree.joinTexts(body);
        List<Found> found = new ArrayList<>();
        Map<Element, String> ids = new HashMap<>();
        Map<String, Integer> repeats = new HashMap<>();
        List<Element> blocks = Blocks.among(quoting);
        Article article = new Article(body, about);
        Set<Element> moved = article.taken();
        Map<Element, Resolution> resolutions = new HashMap<>();
        List<Resolution> earlier = new ArrayList<>();
        for (Element block : blocks) {
            Quotation quotation = new Quotation(block, ownFigure(block), article);
            Resolution previous = quotation.previous() == null ? null : resolutions.get(quotation.previous());
            Resolution resolution = withoutTaken(resolver.resolve(quotation, previous, earlier), moved);
            moved.addAll(resolution.lines());
            resolutions.put(quotation.outer(), resolution);
            earlier.add(resolution);
            found.add(new Found(quotation, OwnSite.written(resolution)));
        }
        List<Quote> quotes = new ArrayList<>();
        for (Found each : found) {
            Quote quote = quote(each, moved, ids, repeats);
            ids.put(each.quotation().block(), quote.id());
            quotes.add(quote);
        }
        List<Quote> all = withInline(quoting, article, found, quotes, repeats);
        Tree.moved(body); // Attributions were parted from words.
        for (int i = found.size() - 1; i >= 0; i--) {
            QuoteFigure.write(
                    found.get(i).quotation(),
                    found.get(i).resolution(),
                    quotes.get(i).id());
            Tree.moved(body);
        }
        return Collections.unmodifiableList(all);
    }

    /** With those inside sentences, each in its place; where there are none, the same list. */
    private static List<Quote> withInline(
            List<Element> quoting,
            Article article,
            List<Found> found,
            List<Quote> quotes,
            Map<String, Integer> repeats) {
        List<Element> inline = quoting.stream().filter(InlineQuotation::is).toList();
        if (inline.isEmpty()) {
            return quotes;
        }
        Map<Element, Quote> byElement = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            byElement.put(found.get(i).quotation().block(), quotes.get(i));
        }
        for (Element element : inline) {
            Quote quote =
                    quote(Words.of(element), null, OwnSite.written(InlineQuotation.resolve(element, article)), repeats);
            element.attr("id", quote.id());
            byElement.put(element, quote);
        }
        return Tree.named(article.body(), QUOTING).stream()
                .filter(byElement::containsKey)
                .map(byElement::get)
                .toList();
    }

    /** A quotation and its source, if any. */
    private record Found(Quotation quotation, Resolution resolution) {}

    private static Resolution withoutTaken(Resolution resolution, Set<Element> taken) {
        return resolution.lines().stream().anyMatch(taken::contains) ? Resolution.SILENT : resolution;
    }

    /** Adds what is no part of its words to what is left out: no quotation that comes later holds it too. */
    private static Quote quote(Found found, Set<Element> left, Map<Element, String> ids, Map<String, Integer> repeats) {
        Element block = found.quotation().block();
        Resolution resolution = found.resolution();
        Tree.named(block, "figcaption").forEach(left::add);
        Element heading = found.quotation().heading();
        if (resolution.source() != null && heading != null) {
            left.add(heading);
        }
        String words = left.isEmpty() ? found.quotation().words() : Words.without(left, block);
        return quote(words, parent(block, ids), resolution, repeats);
    }

    private static Quote quote(
            String text, @Nullable String parent, Resolution resolution, Map<String, Integer> repeats) {
        return new Quote(
                id(text, repeats),
                parent,
                text,
                resolution.source(),
                resolution.source() == null ? null : Calibration.of(resolution.confidence()),
                resolution.evidence(),
                resolution.candidates());
    }

    private static @Nullable Element ownFigure(Element block) {
        Element parent = block.parent();
        return parent != null && parent.normalName().equals("figure") && parent.hasClass("quote") ? parent : null;
    }

    private static @Nullable String parent(Element block, Map<Element, String> ids) {
        for (Element up = block.parent(); up != null; up = up.parent()) {
            String id = ids.get(up);
            if (id != null) {
                return id;
            }
        }
        return null;
    }

    /** The hash is of letters and digits alone, so that typography does not change it. */
    private static String id(String text, Map<String, Integer> repeats) {
        String id = "q-" + Hashes.sha256(Letters.of(text)).substring(0, 8);
        int seen = repeats.merge(id, 1, Integer::sum);
        return seen == 1 ? id : id + "-" + seen;
    }
}
