package org.broadsheet.transform.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** MDX's instructions: paragraphs of {@code import … from '…'} and {@code export const …} are a program's, and its comments nobody's. */
public final class MdxInstructions implements Dialect {
    private static final Pattern IMPORT = Pattern.compile(
            "import (?:[\\w*{}, $]{1,400} from )?[\"'\u201c\u201d\u2018\u2019][^\"'\\s]{1,300}[\"'\u201c\u201d\u2018\u2019];?(?: import .*| export .*)?");
    private static final Pattern EXPORT =
            Pattern.compile("export (?:const|let|var|function|default)\\b[^.!?]{0,80}[={(].*");
    private static final Pattern COMMENT = Pattern.compile("\\{/\\*.*\\*/\\}");

    /** So many pieces, and no more, has a program between braces. */
    private static final int LONGEST = 60;

    @Override
    public String name() {
        return "mdx-instruction";
    }

    @Override
    public boolean maybe(String markdown) {
        return markdown.contains("import ") || markdown.contains("export ") || markdown.contains("{/*");
    }

    @Override
    public Reading read(Node document) {
        List<Node> instructions = new ArrayList<>();
        StringBuilder unshown = new StringBuilder();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Text first) {
                String start = first.getLiteral();
                boolean maybe = start.startsWith("import ") || start.startsWith("export ") || start.startsWith("{/");
                String words = maybe ? MarkdownNodes.words(paragraph) : "";
                if (maybe && isInstruction(words)) {
                    List<Node> whole = whole(paragraph, words);
                    whole.forEach(part -> unshown.append(code(part)).append('\n'));
                    instructions.addAll(whole);
                    node = whole.get(whole.size() - 1);
                }
            }
        }
        instructions.forEach(Node::unlink);
        return new Reading(instructions.size(), unshown.toString());
    }

    /** What a program goes on with behind blank lines, until it has closed its braces. */
    private static List<Node> whole(Paragraph start, String words) {
        List<Node> parts = new ArrayList<>(List.of(start));
        int open = words.startsWith("export ") ? balance(words) : 0;
        for (Node node = start.getNext(); node != null && open > 0 && parts.size() < LONGEST; node = node.getNext()) {
            parts.add(node);
            open += balance(code(node));
        }
        return open > 0 ? List.of(start) : parts;
    }

    private static String code(Node node) {
        if (node instanceof IndentedCodeBlock code) {
            return code.getLiteral();
        }
        return node instanceof HtmlBlock html ? html.getLiteral() : MarkdownNodes.words(node);
    }

    private static int balance(String code) {
        int open = 0;
        for (int i = 0; i < code.length(); i++) {
            open += code.charAt(i) == '{' ? 1 : code.charAt(i) == '}' ? -1 : 0;
        }
        return open;
    }

    private static boolean isInstruction(String words) {
        return IMPORT.matcher(words).matches()
                || EXPORT.matcher(words).matches()
                || COMMENT.matcher(words).matches();
    }
}
