package org.broadsheet.transform.html;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.broadsheet.transform.shortcode.Shortcodes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Says of code that reads as prose that it is plain text: what its indentation, its class or a torn tag saved from
 * {@link FalseCodeBlock} would be taken for prose in a post made of this one.
 */
final class PlainCode implements Rule {
    private static final String START = "<code>";
    private static final String END = "</code>";

    @Override
    public String name() {
        return "plain-code";
    }

    @Override
    public int apply(Element body) {
        List<Element> unnamed = Tree.named(body, "pre");
        unnamed.removeIf(pre -> !isBlock(pre));
        if (unnamed.isEmpty()) {
            return 0;
        }
        List<String> texts = unnamed.stream().map(PlainCode::text).toList();
        CodeJudgement judgement = new CodeJudgement(() -> texts.stream().anyMatch(Scaffold::isIn));
        int count = 0;
        for (int i = 0; i < texts.size(); i++) {
            if (judgement.isFalse(marked(texts.get(i)), false)
                    || isFalseAtTheStart(unnamed.get(i), texts.get(i), judgement)) {
                unnamed.get(i).child(0).attr("class", MarkdownRenderer.PLAIN_CODE);
                count++;
            }
        }
        return count;
    }

    /** Whether what once stood before it is gone, so that a post made of this one begins with it. */
    private static boolean isFalseAtTheStart(Element pre, String text, CodeJudgement judgement) {
        return pre.previousElementSibling() == null
                && judgement.isFalseAtTheStart(text, pre.nextElementSibling() == null);
    }

    /** Whether it is written as {@link FalseCodeBlock} looks for it. */
    private static boolean isBlock(Element pre) {
        return pre.attributesSize() == 0
                && pre.firstChild() instanceof Element code
                && code.normalName().equals("code")
                && code.attributesSize() == 0
                && pre.lastChild() instanceof Element last
                && last.normalName().equals("code");
    }

    /** With a mark in the place of a tag at its start, by which a film is known. */
    private static String marked(String text) {
        String code = text.strip();
        boolean tag = code.startsWith("[") || code.startsWith("{");
        return tag ? new Shortcodes(key -> Optional.empty()).take(code, false, 1, UnaryOperator.identity()) : text;
    }

    /** What will be read of a block. */
    private static String text(Element pre) {
        Element code = pre.child(0);
        if (pre.childNodeSize() == 1 && code.childNodeSize() == 1 && code.firstChild() instanceof TextNode text) {
            return text.getWholeText();
        }
        String html = pre.html();
        return Entity.decoded(html.substring(START.length(), html.length() - END.length()));
    }
}
