package org.broadsheet.transform.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Decodes entities that were escaped once too often and would show as <code>&amp;#8217;</code>. Outside code only, and only those
 * that stand for punctuation: a writer who explains <code>&amp;lt;</code> means it, and so does one who writes a letter as
 * <code>&amp;#97;</code>, which no tool does.
 */
public final class DoubleEscapedEntity implements TextRule {
    static final String NAME = "double-escaped-entity";
    private static final String AMPERSAND = "&amp;";
    private static final Pattern ENTITY = Pattern.compile(
            "&(?:amp;)*(?:#\\d{2,6}|#[xX][0-9a-fA-F]{2,5}|amp|quot|apos|nbsp|[lr][sd]quo|hellip|[mn]dash);");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int apply(List<TextNode> texts, Repairs repairs) {
        int count = 0;
        for (TextNode text : texts) {
            if (text.getWholeText().indexOf('&') >= 0 && !Tags.inCode(text)) {
                count += decode(text);
            }
        }
        return count;
    }

    /** Whether any is left in a body as it was written: in code, or of pieces that stood apart before. */
    static boolean mayStandIn(String html) {
        for (int at = html.indexOf(AMPERSAND); at >= 0; at = html.indexOf(AMPERSAND, at + 1)) {
            int end = at + AMPERSAND.length();
            if (end < html.length() && html.charAt(end) > ' ') {
                Matcher entity = ENTITY.matcher(html).region(at, html.length());
                if (entity.lookingAt() && entity.end() > end) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int decode(TextNode node) {
        String written = node.getWholeText();
        int from = first(written);
        if (from < 0) {
            return 0;
        }
        Matcher entity = ENTITY.matcher(written).region(from, written.length());
        StringBuilder decoded = new StringBuilder(written.length());
        int count = 0;
        int copied = 0;
        while (entity.find()) {
            String sign = once(entity.group());
            count += sign.equals(entity.group()) ? 0 : 1;
            decoded.append(written, copied, entity.start()).append(sign);
            copied = entity.end();
        }
        if (count > 0) {
            decoded.append(written, copied, written.length());
            node.text(decoded(decoded.toString()));
        }
        return count;
    }

    /** The text with such entities decoded, however often they were escaped. */
    private static String decoded(String text) {
        if (first(text) < 0) {
            return text;
        }
        Matcher entity = ENTITY.matcher(text);
        String decoded = entity.replaceAll(match -> Matcher.quoteReplacement(once(match.group())));
        return decoded.equals(text) ? text : decoded(decoded);
    }

    /** Where the first {@code &} stands that has a letter or a number behind it, as one between words has not; negative for none. */
    private static int first(String text) {
        int at = text.indexOf('&');
        while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) <= ' ') {
            at = text.indexOf('&', at + 1);
        }
        return at + 1 < text.length() ? at : -1;
    }

    private static String once(String entity) {
        if (entity.equals("&amp;")) {
            return "&";
        }
        String single = entity.replace("&amp;", "&");
        String sign = single.length() == 1 ? single : Parser.unescapeEntities(single, false);
        boolean letter = sign.length() == 1 && sign.charAt(0) < 0x80 && Character.isLetterOrDigit(sign.charAt(0));
        return letter ? entity : sign;
    }
}
