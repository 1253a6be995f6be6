package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What rules took out of a post for good: loss accounting does not miss it. */
public final class Removals {
    private final StringBuilder words = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private final List<String> images = new ArrayList<>();
    private final Map<String, String> mendedLinks = new LinkedHashMap<>();
    private int codeBlocks;

    void add(Node node) {
        words.append(Words.of(node)).append('\n');
        if (node instanceof Element element) {
            addElement(element);
            Tree.elements(element).forEach(this::addElement);
        }
    }

    private void addElement(Element element) {
        switch (element.normalName()) {
            case "a" -> {
                if (element.hasAttr("href")) {
                    links.add(element.attr("href"));
                }
            }
            case "img" -> addImage(element.attr("src"), element.attr("alt"));
            case "pre" -> codeBlocks++;
            default -> {}
        }
    }

    /** An image by its address, whose description stays or goes with it. */
    void addImage(String source, String alt) {
        images.add(source);
        words.append(alt).append('\n');
    }

    /** The address of a link as written, and what it is now. */
    void addMendedLink(String written, String mended) {
        mendedLinks.put(written, mended);
    }

    /** Words that stand for something else: a template tag, escaped markup, signs read in the wrong encoding. */
    void addWords(String text) {
        words.append(text).append('\n');
    }

    /** The words. */
    public String words() {
        return words.toString();
    }

    /** The addresses of the links. */
    public List<String> links() {
        return List.copyOf(links);
    }

    /** The addresses of the images. */
    public List<String> images() {
        return List.copyOf(images);
    }

    /** What addresses of links as written are now. */
    public Map<String, String> mendedLinks() {
        return Map.copyOf(mendedLinks);
    }

    /** How many code blocks. */
    public int codeBlocks() {
        return codeBlocks;
    }
}
