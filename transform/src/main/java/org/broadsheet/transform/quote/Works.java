package org.broadsheet.transform.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.transform.html.Tags;
import org.broadsheet.transform.html.Tree;
import org.broadsheet.transform.html.Words;
import org.broadsheet.transform.quote.Line.Span;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The works that a post names with links outside its quotations, in order. Looked up when first needed. */
final class Works {
    private static final int BESIDE = 4;
    /** Of thousands of links no quotation looks through all. */
    private static final int FARTHEST = 200;

    private static final Set<String> LINES = Tags.names("p", "li", "blockquote", "h2", "h3", "h4", "h5", "h6");
    private static final ViaLine VIA = new ViaLine();

    private final Article article;
    private final Map<Element, Integer> places = new HashMap<>();
    private @Nullable List<Work> works;
    private @Nullable Map<String, Integer> links;
    private @Nullable Map<String, Work> titled;
    private @Nullable String sole;

    Works(Article article) {
        this.article = article;
    }

    /** Whether no other link of the whole post leads elsewhere. */
    boolean isSole(String url) {
        if (sole == null) {
            sole = sole();
        }
        return sole.equals(url);
    }

    /** Where all links that show words lead; empty where they lead to several pages, or there are none. */
    private String sole() {
        String only = "";
        for (Element link : article.links()) {
            String url = Address.web(link.attr("href"));
            if (url != null
                    && !OwnSite.has(url)
                    && !url.equals(only)
                    && !Words.of(link).isEmpty()) {
                if (!only.isEmpty()) {
                    return "";
                }
                only = url;
            }
        }
        return only;
    }

    /** Those named before a quotation, the nearest first, without those of the paragraph right before it: they are weighed as links. */
    List<Work> before(Element quotation) {
        List<Work> all = all();
        int place = places.getOrDefault(quotation, Integer.MAX_VALUE);
        int end = end(all, place);
        List<Work> before = new ArrayList<>(all.subList(Math.max(0, end - FARTHEST), end));
        Collections.reverse(before);
        return before;
    }

    /** How many of them, which are in the order of the post, stand before a place. */
    private static int end(List<Work> works, int place) {
        int from = 0;
        int to = works.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (works.get(middle).place() < place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The work at a page that the post links to by its title, here or there; or null. */
    @Nullable
    Work titled(String url) {
        String key = SourceKey.of(url);
        // To most pages one link leads, beside the quotation: then no other tells the title, and the post need not be
        // read.
        return links().getOrDefault(key, 0) > 1 ? titled().get(key) : null;
    }

    /** How many links lead to each page. */
    private Map<String, Integer> links() {
        if (links == null) {
            links = new HashMap<>();
            for (Element link : article.links()) {
                links.merge(SourceKey.of(link.attr("href")), 1, Integer::sum);
            }
        }
        return links;
    }

    /** The first work of each page that the post calls by its title. */
    private Map<String, Work> titled() {
        if (titled == null) {
            titled = new HashMap<>();
            for (Work work : all()) {
                if (work.title() != null) {
                    titled.putIfAbsent(SourceKey.of(work.url()), work);
                }
            }
        }
        return titled;
    }

    private List<Work> all() {
        if (works == null) {
            works = read();
        }
        return works;
    }

    private List<Work> read() {
        List<Work> found = new ArrayList<>();
        int place = 0;
        for (Element element : Tree.named(article.body(), LINES)) {
            places.put(element, place++);
            boolean quoted = Tree.isIn(element, "blockquote");
            boolean nested = element.normalName().equals("li") && Tree.first(element, "p") != null;
            if (!quoted && !nested && VIA.clue(article.line(element)) == null) {
                addWorks(article.line(element), place, found);
            }
        }
        return found;
    }

    private static void addWorks(Line line, int place, List<Work> found) {
        for (Link link : line.links()) {
            if (link.url() != null
                    && link.address() == Address.PAGE
                    && !OwnSite.has(link.url())
                    && !link.url().contains("/embed/")) {
                Span sentence = LinkSigns.sentenceOf(line, link);
                String beside = beside(line, sentence, link);
                String title = line.title(link);
                if (isMine(line, sentence, link)) {
                    continue;
                }
                if (title != null || Vocabulary.WORK.in(new Tokens(beside))) {
                    found.add(new Work(
                            place, line.words(sentence), link.url(), title, author(line, sentence, link), beside));
                }
            }
        }
    }

    /** {@code my last post}: what is quoted is somebody else's. */
    private static boolean isMine(Line line, Span sentence, Link link) {
        Tokens tokens = line.tokens();
        int at = tokens.indexAt(link.span().start());
        return Vocabulary.MINE.in(tokens, Math.max(tokens.indexAt(sentence.start()), at - 4), at);
    }

    /** The words in the link and a few on each side. */
    private static String beside(Line line, Span sentence, Link link) {
        Tokens tokens = line.tokens();
        int from = Math.max(
                tokens.indexAt(sentence.start()), tokens.indexAt(link.span().start()) - BESIDE);
        int to = Math.min(
                tokens.indexAt(sentence.end()), tokens.indexAt(link.span().end()) + BESIDE);
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(tokens.lower(i)).append(' ');
        }
        return words.toString();
    }

    /** Who speaks or makes in the sentence; else the one person in it. */
    private static @Nullable String author(Line line, Span sentence, Link link) {
        Speaker speaker = line.speaker(sentence);
        if (speaker != null
                && speaker.name().isFull()
                && (speaker.name().isPerson()
                        || !link.words().contains(speaker.name().words()))) {
            return speaker.name().words();
        }
        Reference reference = Reference.of(line.words());
        if (reference != null) {
            return reference.surname();
        }
        List<Name> people = line.names(sentence).stream().filter(Name::isPerson).toList();
        return people.size() == 1 && !link.words().contains(people.get(0).words())
                ? people.get(0).words()
                : null;
    }
}
