package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Elements that only say how something looks become what they mean: {@code b} is {@code strong}, {@code i} is {@code em},
 * {@code tt} is {@code code}; {@code font}, {@code big} and their like mean nothing.
 */
final class Presentational implements Rule {
    static final String NAME = "presentational";
    private static final Map<String, String> MEANING = Map.of(
            "b",
            "strong",
            "i",
            "em",
            "tt",
            "code",
            "strike",
            "s",
            "acronym",
            "abbr",
            "xmp",
            "pre",
            "listing",
            "pre",
            "plaintext",
            "pre");
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final Map<String, Pattern> PLAIN = Map.of(
            "b", Pattern.compile("(?i)(?<![\\w-])font-weight: ?(?:normal|400)\\b"),
            "i", Pattern.compile("(?i)(?<![\\w-])font-style: ?normal\\b"));
    private static final Set<String> MEANINGLESS = Tags.names("font", "big", "nobr", "blink", "marquee", "basefont");
    private static final Set<String> LOOKED_AT =
            Tags.union(MEANING.keySet(), MEANINGLESS, Tags.names("span", "time", "ruby"));

    private static final Set<String> TOUCHED = Tags.union(LOOKED_AT, Set.copyOf(MEANING.values()));

    /** Whether elements of this name have a meaning here. */
    static boolean isKnown(String name) {
        return LOOKED_AT.contains(name);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean moves() {
        return false;
    }

    @Override
    public int apply(Element body) {
        int count = 0;
        List<Element> wrappers = new ArrayList<>();
        for (Element element : Tree.named(body, LOOKED_AT)) {
            String meaning = MEANING.get(element.normalName());
            if (meaning != null && looksPlain(element)) { // Around all that is pasted from Google Docs.
                wrappers.add(element);
                count++;
                continue;
            }
            if (meaning != null) {
                Tags.rename(element, meaning);
                count++;
            } else if (MEANINGLESS.contains(element.normalName())) {
                wrappers.add(element);
                count++;
            } else if (element.normalName().equals("ruby")) {
                if (ContentModel.readAloud(element)) {
                    Tree.moved(body);
                }
            } else if (saysNothing(element)) {
                wrappers.add(element);
            }
        }
        Tree.unwrap(wrappers);
        if (count > 0 || !wrappers.isEmpty()) {
            Tree.changed(body, TOUCHED);
        }
        return count;
    }

    /** Whether an element says that it looks like the words around it. */
    private static boolean looksPlain(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && PLAIN.getOrDefault(element.normalName(), NOTHING)
                        .matcher(style)
                        .find();
    }

    /** A {@code span} without a class of ours, a time that no machine can read. */
    private static boolean saysNothing(Element element) {
        return element.normalName().equals("time")
                ? !ContentModel.isReadable(element)
                : !Sanitiser.hasOwnClass(element);
    }
}
