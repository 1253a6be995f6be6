package org.broadsheet.transform.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
        List<Paragraph> instructions = new ArrayList<>();
        StringBuilder unshown = new StringBuilder();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Text first) {
                String start = first.getLiteral();
                boolean maybe = start.startsWith("import ") || start.startsWith("export ") || start.startsWith("{/");
                String words = maybe ? MarkdownNodes.words(paragraph) : "";
                if (maybe && isInstruction(words)) {
                    instructions.add(paragraph);
                    unshown.append(words).append('\n');
                }
            }
        }
        instructions.forEach(Node::unlink);
        return new Reading(instructions.size(), unshown.toString());
    }

    private static boolean isInstruction(String words) {
        return IMPORT.matcher(words).matches()
                || EXPORT.matcher(words).matches()
                || COMMENT.matcher(words).matches();
    }
}
