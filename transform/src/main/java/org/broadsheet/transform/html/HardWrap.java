package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines that a mail program broke at the width of its window. They show by three signs together: each is as long as
 * the width allows, so that the next word would not have fitted, or has before its break the spaces by which mail says that
 * the line goes on (RFC 3676, {@code format=flowed}); they are as long as mail is wide; and the breaks fall into the midst of
 * sentences; the last alone will do where it is so of every break. Verse has at least one of them not.
 */
final class HardWrap implements Rule {
    /** RFC 2646 asks mail programs for 66 to 72 characters in a line; a little more for links and entities. */
    private static final int WIDEST = 86;

    private static final Set<String> BLOCKS = Tags.names("p", "li", "dd", "td", "figcaption");
    private static final int NARROWEST = 52;
    private static final int LONG = 62;
    private static final int FEWEST_BREAKS = 2;
    /** One space says so, but many writers put one before a break; importers of mail add a second. */
    private static final String FLOWED = "  ";

    @Override
    public String name() {
        return "hard-wrap";
    }

    @Override
    public int apply(Element body) {
        List<Element> paragraphs = new ArrayList<>();
        for (Element lineBreak : Tree.named(body, "br")) {
            Element block = block(lineBreak);
            if (block != null
                    && (paragraphs.isEmpty()
                            || !paragraphs.get(paragraphs.size() - 1).equals(block))) {
                paragraphs.add(block);
            }
        }
        return paragraphs.stream().mapToInt(HardWrap::join).sum();
    }

    private static @Nullable Element block(Element lineBreak) {
        for (Element up = lineBreak.parent(); up != null; up = up.parent()) {
            if (BLOCKS.contains(up.normalName())) {
                return up;
            }
        }
        return null;
    }

    private static int join(Element paragraph) {
        Lines lines = Lines.of(paragraph);
        if (lines.breaks.size() < FEWEST_BREAKS
                || !((lines.areFull() && lines.runOn()) || lines.areFlowed() || lines.areOneSentence())) {
            return 0;
        }
        lines.breaks.forEach(HardWrap::replace);
        return lines.breaks.size();
    }

    private static void replace(Element lineBreak) {
        boolean apart = lineBreak.nextSibling() instanceof TextNode text
                && text.getWholeText().startsWith("\n");
        lineBreak.replaceWith(new TextNode(apart ? "" : "\n"));
    }

    /** The lines of a paragraph and the breaks between them. */
    private static final class Lines {
        private static final Pattern SPACE = Pattern.compile("\\s+");

        private final List<Element> breaks = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private boolean flowed = true;

        static Lines of(Element paragraph) {
            Lines lines = new Lines();
            StringBuilder line = new StringBuilder();
            NodeTraversor.traverse(
                    (Node node, int depth) -> {
                        if (node instanceof TextNode text) {
                            line.append(text.getWholeText());
                        } else if (node instanceof Element element
                                && element.normalName().equals("br")) {
                            lines.breaks.add(element);
                            lines.flowed &= line.toString().endsWith(FLOWED);
                            lines.end(line);
                        }
                    },
                    paragraph);
            lines.end(line);
            return lines;
        }

        private void end(StringBuilder line) {
            texts.add(SPACE.matcher(line).replaceAll(" ").strip());
            line.setLength(0);
        }

        /** Whether no line but the last could have taken the next word. */
        boolean areFull() {
            int width = widest();
            if (width > WIDEST || width < NARROWEST) {
                return false;
            }
            for (int i = 0; i + 1 < texts.size(); i++) {
                String next = texts.get(i + 1);
                int space = next.indexOf(' ');
                int word = space < 0 ? next.length() : space;
                if (texts.get(i).length() < NARROWEST || texts.get(i).length() + 1 + word < width) {
                    return false;
                }
            }
            return true;
        }

        /** Whether every break has the sign of mail before it that the line goes on, and most sentences do. */
        boolean areFlowed() {
            return flowed && areLonger(NARROWEST) && endings(".!?:") * 2 < breaks.size();
        }

        /** Whether lines as long as mail's, of whatever width, all break where a sentence goes on in small letters. */
        boolean areOneSentence() {
            return areLonger(LONG) && widest() <= WIDEST && running() == breaks.size();
        }

        private boolean areLonger(int least) {
            return texts.subList(0, texts.size() - 1).stream().allMatch(line -> line.length() >= least);
        }

        private long endings(String signs) {
            return texts.subList(0, texts.size() - 1).stream()
                    .filter(line -> line.isEmpty() || signs.indexOf(line.charAt(line.length() - 1)) >= 0)
                    .count();
        }

        private int widest() {
            return texts.stream().mapToInt(String::length).max().orElse(0);
        }

        /** Whether most breaks have a sentence go on in small letters. */
        boolean runOn() {
            return running() * 2 > breaks.size();
        }

        private int running() {
            int running = 0;
            for (int i = 0; i + 1 < texts.size(); i++) {
                String line = texts.get(i);
                String next = texts.get(i + 1);
                boolean ends = line.isEmpty() || ".,;:!?".indexOf(line.charAt(line.length() - 1)) >= 0;
                running += !ends && !next.isEmpty() && Character.isLowerCase(next.codePointAt(0)) ? 1 : 0;
            }
            return running;
        }
    }
}
