package org.broadsheet.transform.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** {@code [words] [label]}: the first Markdown allowed a space between them; CommonMark makes a link of the label alone. */
public final class SpacedReferences implements Dialect {
    private static final Pattern WORDS = Pattern.compile("\\[([^\\[\\]]{1,300})\\] $");

    @Override
    public String name() {
        return "spaced-reference";
    }

    @Override
    public boolean maybe(String markdown) {
        return markdown.contains("] [") && markdown.contains("]:");
    }

    @Override
    public Reading read(Node document) {
        Set<String> labels = new HashSet<>();
        List<Link> links = new ArrayList<>();
        for (Node node = document; node != null; node = MarkdownNodes.next(node, document)) {
            if (node instanceof LinkReferenceDefinition definition) {
                labels.add(plain(definition.getLabel()));
            } else if (node instanceof Link link && link.getPrevious() instanceof Text) {
                links.add(link);
            }
        }
        StringBuilder unshown = new StringBuilder();
        int count = 0;
        for (Link link : links) {
            count += labels.contains(plain(MarkdownNodes.words(link))) && read(link, unshown) ? 1 : 0;
        }
        return new Reading(count, unshown.toString());
    }

    private static boolean read(Link link, StringBuilder unshown) {
        Text before = (Text) link.getPrevious();
        Matcher words = WORDS.matcher(before.getLiteral());
        if (!words.find()) {
            return false;
        }
        unshown.append(MarkdownNodes.words(link)).append('\n');
        while (link.getFirstChild() != null) {
            link.getFirstChild().unlink();
        }
        link.appendChild(new Text(words.group(1)));
        before.setLiteral(before.getLiteral().substring(0, words.start()));
        return true;
    }

    private static String plain(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}
