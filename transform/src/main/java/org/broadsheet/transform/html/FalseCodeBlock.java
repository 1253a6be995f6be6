package org.broadsheet.transform.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.transform.shortcode.CodeRegions;

/**
 * Opens code blocks that hold no code: prose, or the markup of the post itself, escaped and locked up by an export that
 * took indentation for code.
 *
 * <p>A block of code with the text <code>Here it is:&lt;p /&gt;</code> becomes just that. Code that was fenced, that
 * names its language, or that reads like a sample stays: see {@link CodeJudgement}. Where one block shows that an export tore
 * the post apart, the others are judged in that light. A block that ends with a line break goes on in the paragraph behind it.
 * What is still a block of code in the end and would be opened the next time, {@link PlainCode} marks.
 */
final class FalseCodeBlock implements SourceRule {
    private static final String OPEN = "<pre><code>";
    private static final String OPEN_INDENTED = "<pre " + MarkdownRenderer.INDENTED + "=\"\"><code>";
    private static final Pattern LAST_BREAK = Pattern.compile(
            "(?<!<(?:br|p) ?/?>|</(?:p|div|blockquote|[uo]l|li|h\\d)>)(?<!\\s)\\s{0,9}<br ?/?>\\s{0,9}$");
    private static final Pattern NEXT_WORDS = Pattern.compile("\\s{0,9}<p>(?=\\w)");

    private static final String CODE_END = "</code>";
    private static final String CLOSE = CODE_END + "</pre>";

    /** A code block: where it begins, where its text begins, where it ends, whether its end tags are torn, its text unescaped once. */
    private record Block(int start, int textStart, int end, boolean indented, boolean torn, String text) {}

    @Override
    public String name() {
        return "false-code-block";
    }

    @Override
    public boolean mayConcern(String html, TagStarts tags) {
        return tags.mayHave('p', 'r');
    }

    @Override
    public Mended apply(String html) {
        List<Block> blocks = blocks(html);
        if (blocks.isEmpty()) {
            return new Mended(html, 0);
        }
        CodeJudgement judgement = new CodeJudgement(() -> isTorn(html, blocks));
        StringBuilder mended = new StringBuilder();
        int count = 0;
        int copied = 0;
        for (Block block : blocks) {
            boolean mayBeOpened = !block.torn() && isFalse(block, html, judgement);
            if (mayBeOpened) {
                mended.append(html, copied, block.start()).append(RunTogether.parted(block.text()));
                copied = lineGoesOn(block.text()) ? lineStart(html, block.end()) : block.end();
                count++;
            } else if (lacksEnd(block)) {
                mended.append(html, copied, block.end()).append(CODE_END);
                copied = block.end();
            }
        }
        return copied == 0
                ? new Mended(html, 0)
                : new Mended(mended.append(html, copied, html.length()).toString(), count);
    }

    private static boolean isFalse(Block block, String html, CodeJudgement judgement) {
        if (judgement.isFalse(block.text(), block.indented())) {
            return true;
        }
        boolean first = !block.indented() && isBlank(html, 0, block.start());
        return first && judgement.isFalseAtTheStart(block.text(), isBlank(html, block.end(), html.length()));
    }

    private static boolean isBlank(String html, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(html.charAt(at))) {
            at++;
        }
        return at == to;
    }

    /** Whether a block ends with a line break of its own, and not with a paragraph. */
    private static boolean lineGoesOn(String text) {
        return text.stripTrailing().endsWith(">") && LAST_BREAK.matcher(text).find();
    }

    /** Where the words of the paragraph begin that follows a place; the place itself where none does. */
    private static int lineStart(String html, int from) {
        Matcher next = NEXT_WORDS.matcher(html).region(from, html.length());
        return next.lookingAt() ? next.end() : from;
    }

    /** Whether a parser would go on with code behind the {@code pre} that it was to end in. */
    private static boolean lacksEnd(Block block) {
        return block.torn() && !block.text().contains(CODE_END);
    }

    /** All of them; one that does not end reaches to the end, as a parser has it. */
    private static List<Block> blocks(String html) {
        List<Block> blocks = new ArrayList<>();
        int behind = 0;
        for (int at = html.indexOf("<pre"); at >= 0; at = html.indexOf("<pre", Math.max(at + 4, behind))) {
            boolean indented = html.startsWith(OPEN_INDENTED, at);
            if (indented || html.startsWith(OPEN, at)) {
                int textStart = at + (indented ? OPEN_INDENTED : OPEN).length();
                int pre = TagNames.endTag(html, "pre", textStart);
                int close = pre - CODE_END.length();
                boolean torn = pre < 0
                        || !(close >= textStart && html.startsWith(CLOSE, close))
                        || CodeRegions.isRemark(html, close);
                int textEnd = pre < 0 ? html.length() : torn ? pre : close;
                String text = Entity.decoded(html.substring(textStart, textEnd));
                behind = pre < 0 ? html.length() : torn ? pre : close + CLOSE.length();
                blocks.add(new Block(at, textStart, behind, indented, torn, text));
            }
        }
        return blocks;
    }

    private static boolean isTorn(String html, List<Block> blocks) {
        return Scaffold.isTorn(html) || blocks.stream().anyMatch(block -> Scaffold.isIn(block.text()));
    }
}
