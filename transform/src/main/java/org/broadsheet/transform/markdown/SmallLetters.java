package org.broadsheet.transform.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Pandoc's small letters: {@code 4^th^} and {@code H~2~O}. A single tilde strikes through on GitHub, but nobody strikes letters out right
 * behind a word.
 */
public final class SmallLetters implements Dialect {
    /** Raised: behind a word, or a number at the start of a line, as notes have it. */
    private static final Pattern RAISED = Pattern.compile(
            "(?:(?<=[\\p{L}\\p{N})\\]\u2019\u201d])\\^([\\p{L}\\p{N}+\u2212-]{1,12})\\^|^\\^(\\p{N}{1,3})\\^)(?!\\^)");

    private static final Pattern LOWERED = Pattern.compile("[\\p{L}\\p{N}+\u2212-]{1,12}");

    @Override
    public String name() {
        return "small-letters";
    }

    @Override
    public boolean maybe(String markdown) {
        return markdown.indexOf('^') >= 0 || markdown.indexOf('~') >= 0;
    }

    @Override
    public Reading read(Node document) {
        List<Text> raised = new ArrayList<>();
        List<Strikethrough> lowered = new ArrayList<>();
        for (Node node = document; node != null; node = MarkdownNodes.next(node, document)) {
            if (node instanceof Text text && text.getLiteral().indexOf('^') >= 0) {
                raised.add(text);
            } else if (node instanceof Strikethrough struck && isLowered(struck)) {
                lowered.add(struck);
            }
        }
        lowered.forEach(SmallLetters::lower);
        int count =
                lowered.size() + raised.stream().mapToInt(SmallLetters::raise).sum();
        return new Reading(count, "");
    }

    private static boolean isLowered(Strikethrough struck) {
        return struck.getOpeningDelimiter().length() == 1
                && struck.getPrevious() instanceof Text before
                && before.getLiteral().matches("(?s).*[\\p{L}\\p{N})]")
                && struck.getFirstChild() instanceof Text only
                && only.getNext() == null
                && LOWERED.matcher(only.getLiteral()).matches();
    }

    private static void lower(Strikethrough struck) {
        struck.insertBefore(MarkdownNodes.tag("<sub>"));
        struck.insertBefore(struck.getFirstChild());
        struck.insertBefore(MarkdownNodes.tag("</sub>"));
        struck.unlink();
    }

    private static int raise(Text text) {
        String words = text.getLiteral();
        Matcher letters = RAISED.matcher(words);
        int copied = 0;
        int count = 0;
        while (letters.find()) {
            text.insertBefore(new Text(words.substring(copied, letters.start())));
            text.insertBefore(MarkdownNodes.tag("<sup>"));
            text.insertBefore(new Text(letters.group(1) == null ? letters.group(2) : letters.group(1)));
            text.insertBefore(MarkdownNodes.tag("</sup>"));
            copied = letters.end();
            count++;
        }
        text.setLiteral(words.substring(copied));
        return count;
    }
}
