package org.broadsheet.transform.shortcode;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tags of Markdown that have a line to themselves: remark's leaf directives, <code>::youtube[w7Ft2ymGmfc]</code> and <code>
 * ::github{repo="jane/tides"}</code>, as Astro's themes have them; Zenn's {@code @[card](https://…)}; Hashnode's {@code %[https://…]}
 * and {@code %%[newsletter]}.
 */
final class DirectiveSyntax implements Tag.Syntax {
    private static final String END = "[ \\t]*(?=\\r?\\n|\\z)";
    private static final Pattern LEAF = Pattern.compile(
            "::([A-Za-z][\\w-]{0,30})(?:\\[([^\\[\\]\\n]{0,300})\\])?(?:\\{([^{}\\n]{0,600})\\})?" + END);
    private static final Pattern ZENN = Pattern.compile("@\\[([A-Za-z][\\w-]{0,30})\\]\\(([^()\\s]{1,600})\\)" + END);
    private static final Pattern HASHNODE = Pattern.compile("%(%?)\\[([^\\[\\]\\n]{1,600})\\]" + END);
    private static final Pattern NAMED = Pattern.compile("(?:^|\\s)(?:#|(?:id|url|href|src)\\s*=)");

    /** {@code #id} and {@code .class} of directives. */
    private static final Pattern ID = Pattern.compile("(?<=^|\\s)#([\\w-]+)");

    private static final Pattern CLASS = Pattern.compile("(?<=^|\\s)\\.[\\w-]+");
    private static final int LONGEST_NAME = 31;
    private static final int DEEPEST = 24;

    private final Predicate<String> isKnown;

    /**
     * @param isKnown whether tags of a name have a row; of others, an address is what they show
     */
    DirectiveSyntax(Predicate<String> isKnown) {
        this.isKnown = isKnown;
    }

    /** The tag whose first bracket this is. */
    @Override
    public @Nullable Tag read(String text, int at) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        if (text.charAt(at) == '[' && (before == '%' || before == '@')) {
            int start = before == '%' && at > 1 && text.charAt(at - 2) == '%' ? at - 2 : at - 1;
            return !beginsLine(text, start) ? null : before == '@' ? zenn(text, start) : hashnode(text, start);
        }
        int start = at;
        while (start > 0 && at - start < LONGEST_NAME && isNamePart(text.charAt(start - 1))) {
            start--;
        }
        boolean leaf = start < at && start > 1 && text.startsWith("::", start - 2);
        return leaf && beginsLine(text, start - 2) ? leaf(text, start - 2) : null;
    }

    private @Nullable Tag leaf(String text, int start) {
        Matcher leaf = LEAF.matcher(text).region(start, text.length());
        if (!leaf.lookingAt()) {
            return null;
        }
        String label = leaf.group(2) == null ? "" : leaf.group(2).strip();
        String attributes = leaf.group(3) == null ? "" : leaf.group(3);
        String named =
                CLASS.matcher(ID.matcher(attributes).replaceAll("id=\"$1\"")).replaceAll("");
        String quoted = label.isEmpty() ? "" : '"' + label.replace('"', '\'') + "\" ";
        boolean titled = !label.isEmpty() && NAMED.matcher(attributes).find();
        return tag(start, leaf.end(), leaf.group(1), (titled ? "title=" : "") + quoted + named.strip());
    }

    private @Nullable Tag zenn(String text, int start) {
        Matcher zenn = ZENN.matcher(text).region(start, text.length());
        boolean found = zenn.lookingAt();
        boolean card = found && zenn.group(1).equals("card");
        return found ? tag(start, zenn.end(), card ? "embed" : zenn.group(1), zenn.group(2)) : null;
    }

    private @Nullable Tag hashnode(String text, int start) {
        Matcher hashnode = HASHNODE.matcher(text).region(start, text.length());
        return hashnode.lookingAt()
                ? tag(start, hashnode.end(), hashnode.group(1).isEmpty() ? "embed" : "widget", hashnode.group(2))
                : null;
    }

    private Tag tag(int start, int end, String written, String arguments) {
        String name = written.toLowerCase(Locale.ROOT);
        boolean address = !isKnown.test(name) && arguments.contains("://");
        return new Tag(start, end, Tag.Kind.SINGLE, this, address ? "embed" : name, arguments);
    }

    private static boolean beginsLine(String text, int at) {
        int start = at;
        while (start > 0 && at - start < DEEPEST && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
            start--;
        }
        return start == 0 || text.charAt(start - 1) == '\n';
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
