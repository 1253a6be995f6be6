package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Puts right what the HTML Standard forbids of the elements that are left: captions without their figure, terms without
 * description, cells beyond their table, players inside links, times that no machine can read.
 */
final class ContentModel implements Rule {
    static final String NAME = "content-model";

    /** After the Standard's <em>valid date string</em> and its kin. */
    private static final Pattern TIME = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2}(?:[T"
            + " ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?)?)?");

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int apply(Element body) {
        int count = 0;
        List<Element> elements = Tree.elements(body);
        Set<String> ids = new HashSet<>();
        for (Element element : elements) {
            count += mend(element) ? 1 : 0;
            withoutRepeatedId(element, ids);
        }
        if (removeTables(elements)) {
            Tree.moved(body);
        }
        return count;
    }

    /** Takes out tables that are none, if there are any. */
    static boolean removeTables(List<Element> elements) {
        List<Element> gone = new ArrayList<>();
        for (Element element : elements) {
            if (element.normalName().equals("table") && isNoTable(element)) {
                gone.add(element);
            }
        }
        Tree.remove(gone);
        return !gone.isEmpty();
    }

    /** The first of several elements with an id keeps it: the layout may have spread a link over paragraphs. */
    private static void withoutRepeatedId(Element element, Set<String> ids) {
        if (element.hasAttr("id") && !ids.add(element.id())) {
            element.removeAttr("id");
        }
    }

    private static boolean mend(Element element) {
        boolean mended = element.attributesSize() > 0 && withoutLanguage(element);
        return place(element) || mended;
    }

    private static boolean place(Element element) {
        return switch (element.normalName()) {
            case "figcaption" -> !isIn(element, "figure") && rename(element);
            case "dt", "dd" -> !isIn(element, "dl") && rename(element);
            case "summary" -> !isFirstIn(element, "details") && rename(element);
            case "dl" -> describe(element);
            case "table" -> mendTable(element);
            case "figure" -> putCaptionLast(element);
            case "details" -> !hasSummary(element) && unwrap(element);
            case "rt", "rp" -> !isIn(element, "ruby") && unwrap(element);
            case "video", "audio" -> MediaModel.mend(element);
            // One that a table or a list parted from the other: the inner one is what a click would follow.
            case "a" -> Tree.first(element, "a") != null && unwrap(element);
            case "th" -> holdsSection(element) && toCell(element);
            case "picture", "source", "img" -> PictureModel.mend(element);
            case "ins", "del" -> !isReadable(element) && element.hasAttr("datetime") && withoutDate(element);
            default -> false;
        };
    }

    private static boolean isIn(Element element, String parent) {
        return element.parent() != null && element.parent().normalName().equals(parent);
    }

    private static boolean isFirstIn(Element element, String parent) {
        return isIn(element, parent) && element.previousElementSibling() == null;
    }

    /** A paragraph, or loose lines where blocks stand in it. */
    private static boolean rename(Element element) {
        if (Tags.holdsBlock(element)) {
            element.unwrap();
        } else {
            Tags.rename(element, "p");
        }
        return true;
    }

    private static boolean unwrap(Element element) {
        element.unwrap();
        return true;
    }

    /** The last term must have a description, if only an empty one. */
    private static boolean describe(Element list) {
        Element last = list.lastElementChild();
        if (last == null || !last.normalName().equals("dt")) {
            return false;
        }
        list.appendElement("dd");
        return true;
    }

    /** Whether it has no rows, and no caption to keep. */
    private static boolean isNoTable(Element table) {
        boolean caption = false;
        for (int i = 0; i < table.childNodeSize(); i++) {
            if (table.childNode(i) instanceof Element part) {
                if (caption || !part.normalName().equals("caption") || !Tags.isBlank(part)) {
                    return false;
                }
                caption = true;
            }
        }
        return true;
    }

    /** A table without rows is none: it goes with the last of them, or its caption stands for it. */
    private static boolean mendTable(Element table) {
        boolean mended = TableSpans.mend(table) > 0;
        mended |= TableParts.order(table);
        Element caption = Tree.child(table, "caption");
        if (Tree.childElements(table) > (caption == null ? 0 : 1)) {
            return mended;
        }
        if (caption != null && !Tags.isBlank(caption)) {
            Tags.rename(caption, "p");
            table.replaceWith(caption);
        }
        return true;
    }

    /** The last of several is the figure's; the others are lines of it. */
    private static boolean putCaptionLast(Element figure) {
        Element caption = Tree.child(figure, "figcaption");
        Element last = figure.lastElementChild();
        if (caption == null || caption.equals(last) || caption.previousElementSibling() == null) {
            return false;
        }
        figure.appendChild(caption);
        return true;
    }

    private static boolean hasSummary(Element details) {
        Element first = details.firstElementChild();
        return first != null && first.normalName().equals("summary");
    }

    /** What stands behind the last reading is not read aloud by it; without any, nothing is. */
    static boolean readAloud(Element ruby) {
        Element last = ruby.select("> rt, > rp").last();
        if (last == null) {
            return unwrap(ruby);
        }
        List<Node> rest = new ArrayList<>();
        for (Node node = last.nextSibling(); node != null; node = node.nextSibling()) {
            rest.add(node);
        }
        rest.forEach(Node::remove);
        ruby.parent().insertChildren(ruby.siblingIndex() + 1, rest);
        return !rest.isEmpty();
    }

    /** Makes cells like others of all that head no column. */
    static void unhead(Element body) {
        for (Element head : Tree.named(body, "th")) {
            if (holdsSection(head)) {
                toCell(head);
                Tree.renamed(body);
            }
        }
    }

    /** What has a section below it heads no column. */
    private static boolean holdsSection(Element head) {
        return Tree.has(head, Tags.HEADINGS) || Tree.first(head, "section") != null;
    }

    private static boolean toCell(Element head) {
        Tags.rename(head, "td");
        return true;
    }

    static boolean isReadable(Element time) {
        String machine = time.hasAttr("datetime")
                ? time.attr("datetime")
                : time.wholeText().strip();
        return TIME.matcher(machine).matches();
    }

    private static boolean withoutDate(Element change) {
        change.removeAttr("datetime");
        return true;
    }

    private static boolean withoutLanguage(Element element) {
        String language = element.attr("lang").toLowerCase(Locale.ROOT);
        int hyphen = language.indexOf('-');
        boolean unknown =
                !language.isEmpty() && !LANGUAGES.contains(hyphen < 0 ? language : language.substring(0, hyphen));
        if (unknown) {
            element.removeAttr("lang");
        }
        return unknown;
    }
}
