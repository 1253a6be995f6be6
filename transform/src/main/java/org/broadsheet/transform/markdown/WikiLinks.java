package org.broadsheet.transform.markdown;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Links of wikis, Obsidian and Foam: {@code [[Page]]}, {@code [[Page#Part|words]]}, and {@code ![[picture.png|300]]}. One alone may be a
 * writer's remark in brackets, and is left unless it could be nothing else.
 */
public final class WikiLinks implements Dialect {
    private static final Pattern LINK = Pattern.compile(
            "(?<![\\w\\])`-])(!?)\\[\\[(?![!\\s_]|TOC]|toc]|MORE]|[\\d., ]*+])([^\\[\\]|\"<>{}]{1,200}+)(?:\\|([^\\[\\]]{0,200}+))?\\]\\](?![\\w(\\[])");
    private static final Pattern PICTURE =
            Pattern.compile("(?:File:|Image:)?(.+\\.(?:jpe?g|png|gif|webp|avif|svg|bmp))", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIZE = Pattern.compile("\\d{1,4}(?:x\\d{1,4})?(?:px)?");

    @Override
    public String name() {
        return "wiki-link";
    }

    @Override
    public boolean maybe(String markdown) {
        return markdown.contains("[[");
    }

    @Override
    public Reading read(Node document) {
        List<Text> texts = new ArrayList<>();
        int links = 0;
        for (Node node = document; node != null; node = MarkdownNodes.next(node, document)) {
            if (node instanceof Text text && text.getLiteral().contains("[[") && !isInLink(text)) {
                texts.add(text);
                links += weight(text.getLiteral());
            }
        }
        if (links < 2) {
            return Reading.NONE;
        }
        StringBuilder unshown = new StringBuilder();
        int count = texts.stream().mapToInt(text -> show(text, unshown)).sum();
        return new Reading(count, unshown.toString());
    }

    private static boolean isInLink(Node text) {
        for (Node node = text.getParent(); node != null; node = node.getParent()) {
            if (node instanceof Link || node instanceof Image) {
                return true;
            }
        }
        return false;
    }

    /** Two for each that is more than words in brackets. */
    private static int weight(String words) {
        int weight = 0;
        Matcher link = LINK.matcher(words);
        while (link.find()) {
            weight += link.group(3) != null || !link.group(1).isEmpty() ? 2 : 1;
        }
        return weight;
    }

    private static int show(Text text, StringBuilder unshown) {
        String words = text.getLiteral();
        Matcher link = LINK.matcher(words);
        int copied = 0;
        int count = 0;
        while (link.find()) {
            text.insertBefore(new Text(words.substring(copied, link.start())));
            text.insertBefore(node(link.group(1).isEmpty(), link.group(2).strip(), link.group(3)));
            unshown.append(link.group(2)).append('\n').append(link.group(3)).append('\n');
            copied = link.end();
            count++;
        }
        text.setLiteral(words.substring(copied));
        return count;
    }

    private static Node node(boolean link, String target, @Nullable String words) {
        Matcher picture = PICTURE.matcher(target);
        if (!link && picture.matches()) {
            String alt = words == null || SIZE.matcher(words.strip()).matches() ? "" : words.strip();
            return with(new Image(address(picture.group(1)), null), alt);
        }
        String shown = words == null || words.isBlank() ? shown(target) : words.strip();
        return with(new Link(address(target), null), shown);
    }

    private static Node with(Node node, String words) {
        node.appendChild(new Text(words));
        return node;
    }

    /** {@code Page#Part} as Obsidian shows it. */
    private static String shown(String target) {
        int hash = target.indexOf('#');
        if (hash < 0) {
            return target;
        }
        String part = target.substring(hash + 1);
        return hash == 0
                ? part
                : part.startsWith("^") ? target.substring(0, hash) : target.substring(0, hash) + " > " + part;
    }

    /** The page's name as a path; a part of it as generators name the place of a heading. */
    private static String address(String target) {
        int hash = target.indexOf('#');
        String page = encoded(hash < 0 ? target : target.substring(0, hash));
        String part = hash < 0 ? "" : target.substring(hash + 1);
        boolean place = !part.isEmpty() && !part.startsWith("^");
        return place ? page + '#' + encoded(part.toLowerCase(Locale.ROOT).replace(' ', '-')) : page;
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
