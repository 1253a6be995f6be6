package org.broadsheet.transform.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.transform.html.Tags;
import org.broadsheet.transform.html.Tree;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The post that quotes, as far as its quotations share it: each paragraph is read once, the people in it when needed. */
final class Article {
    private static final Set<String> QUOTATIONS = Tags.names("blockquote", "figure");

    private final Map<Element, Line> lines = new HashMap<>();
    private final Set<Element> taken = new HashSet<>();
    private final Element body;
    private final People people;
    private final Works works;
    private final Bibliography bibliography;
    private final About about;
    private @Nullable OwnHosts ownHosts;
    private @Nullable List<Element> links;
    private @Nullable Set<Element> linkedHeadings;
    private @Nullable Element subjectLink;
    private boolean subjectSought;
    private @Nullable Set<String> turns;
    private final PullQuotes pullQuotes;

    Article(Element body, About about) {
        this.body = body;
        this.people = new People(body, about.title());
        this.works = new Works(this);
        this.bibliography = new Bibliography(this);
        this.pullQuotes = new PullQuotes(body);
        this.about = about;
    }

    /** The paragraphs that are attributions of the quotations read so far: they say nothing of the next ones. */
    Set<Element> taken() {
        return taken;
    }

    /** The last paragraph of the post, or null where it ends otherwise. */
    @Nullable
    Line lastLine() {
        Element last = body.lastElementChild();
        while (last != null
                && (last.normalName().equals("hr") || last.normalName().equals("script"))) {
            last = last.previousElementSibling();
        }
        return last != null && last.normalName().equals("p") ? line(last) : null;
    }

    Element body() {
        return body;
    }

    Line line(Element paragraph) {
        return lines.computeIfAbsent(paragraph, Line::of);
    }

    /** What stands right above quotations and is one word with a colon: who takes turns in a dialogue. */
    Set<String> turns() {
        if (turns == null) {
            turns = new HashSet<>();
            for (Element quotation : Tree.named(body, QUOTATIONS)) {
                Element above = Quotation.isQuotation(quotation) ? quotation.previousElementSibling() : null;
                if (above != null && above.normalName().equals("p") && Dialogue.isTurn(line(above))) {
                    turns.add(line(above).words());
                }
            }
        }
        return turns;
    }

    Works works() {
        return works;
    }

    Bibliography bibliography() {
        return bibliography;
    }

    People people() {
        return people;
    }

    /** What the post's head says. */
    About about() {
        return about;
    }

    PullQuotes pullQuotes() {
        return pullQuotes;
    }

    OwnHosts ownHosts() {
        if (ownHosts == null) {
            ownHosts = OwnHosts.of(this);
        }
        return ownHosts;
    }

    /** All links of the post, those in quotations too. */
    List<Element> links() {
        if (links == null) {
            links = Tree.named(body, "a");
        }
        return links;
    }

    /** The link to the work after which the post is called, or null. */
    @Nullable
    Element subjectLink() {
        if (!subjectSought) {
            subjectLink = SubjectLink.in(this);
            subjectSought = true;
        }
        return subjectLink;
    }

    /** The headings that hold a link. */
    Set<Element> linkedHeadings() {
        if (linkedHeadings == null) {
            linkedHeadings = new HashSet<>();
            for (Element link : links()) {
                Element parent = link.parent();
                while (parent != null && !Tags.isBlock(parent)) {
                    parent = parent.parent();
                }
                if (parent != null && Quotation.HEADINGS.contains(parent.normalName())) {
                    linkedHeadings.add(parent);
                }
            }
        }
        return linkedHeadings;
    }
}
