package org.broadsheet.transform.markdown;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Begins the containers of Pandoc, Docusaurus and VuePress, between lines of three colons or more: {@code :::note Title}, {@code :::
 * warning}, {@code ::: {.column}}. Known kinds of remarks are callouts; of others, only what stands in them is shown.
 */
final class ContainerFactory extends AbstractBlockParserFactory {
    private static final Pattern OPENING = Pattern.compile(
            "(:{3,})[ \\t]*+(?:\\{([^{}]{0,200}+)\\}|([A-Za-z][\\w-]{0,30}+))"
                    + "(?:\\{([^{}]{0,200}+)\\})?(?:\\[([^\\[\\]]{0,200}+)\\])?(?:[ \\t]++([^:\\n]{1,200}+))?[ \\t]*+:*+[ \\t]*+");
    private static final Pattern CLASS = Pattern.compile("\\.(?:callout-)?([A-Za-z][\\w-]*+)");
    private static final Pattern TITLE = Pattern.compile("\\btitle=[\"']([^\"']*)[\"']");
    private static final Set<String> REMARKS = Set.of(
            "note",
            "tip",
            "info",
            "important",
            "caution",
            "warning",
            "danger",
            "success",
            "hint",
            "attention",
            "error",
            "example",
            "question",
            "details",
            "abstract",
            "todo",
            "notice",
            "alert");
    /** Zenn's {@code :::message alert} and Qiita's {@code :::note warn} say which of them it is, and have no title. */
    private static final Set<String> LEVELS = Set.of("alert", "warn", "info");

    private static final int INDENT = 4;
    /** Each line is shown to all containers that are open. */
    private static final int DEEPEST = 16;

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int at = state.getNextNonSpaceIndex();
        if (state.getIndent() >= INDENT
                || at + 3 >= line.length()
                || line.charAt(at) != ':'
                || line.charAt(at + 1) != ':') {
            return BlockStart.none();
        }
        Matcher opening = OPENING.matcher(line).region(at, line.length());
        if (!opening.matches()) {
            return BlockStart.none();
        }
        Container outer = matched.getMatchedBlockParser() instanceof Container container ? container : null;
        if (outer != null && outer.depth() >= DEEPEST) {
            return BlockStart.none();
        }
        return BlockStart.of(new Container(callout(opening), opening.group(), outer))
                .atIndex(line.length());
    }

    private static Callout callout(Matcher opening) {
        String attributes = opening.group(2);
        String kind = attributes == null ? opening.group(3) : kind(attributes);
        String title = title(opening.group(4), opening.group(5), opening.group(6));
        if (LEVELS.contains(title)) {
            return new Callout(Callout.named(title), kind);
        }
        boolean remark = REMARKS.contains(kind);
        String shown = !title.isEmpty() ? title : remark ? Callout.named(kind) : "";
        String unshown = attributes == null ? kind : attributes;
        return new Callout(shown, title.isEmpty() && remark && attributes == null ? "" : unshown);
    }

    private static String title(@Nullable String attributes, @Nullable String bracketed, @Nullable String words) {
        String title = bracketed == null ? words : bracketed;
        if (title == null && attributes != null) {
            Matcher named = TITLE.matcher(attributes);
            return named.find() ? named.group(1).strip() : "";
        }
        return title == null ? "" : title.strip();
    }

    private static String kind(String attributes) {
        Matcher name = CLASS.matcher(attributes);
        return name.find() ? name.group(1) : "";
    }
}
