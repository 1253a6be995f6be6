package org.broadsheet.transform.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Signs by the names that GitHub, Jekyll and Hugo know them by: {@code :tada:}. The usual ones; other words between colons are words. */
public final class Emoji implements Dialect {
    private static final Pattern NAME = Pattern.compile("(?<![\\w:/]):([a-z0-9_+-]{1,30}):(?![\\w:/])");
    private static final Map<String, String> SIGNS = signs();

    @Override
    public String name() {
        return "emoji";
    }

    @Override
    public boolean maybe(String markdown) {
        for (int at = markdown.indexOf(':'); at >= 0; at = markdown.indexOf(':', at + 1)) {
            int end = at + 1;
            while (end < markdown.length() && isNamePart(markdown.charAt(end))) {
                end++;
            }
            if (end > at + 1 && end < markdown.length() && markdown.charAt(end) == ':') {
                return true;
            }
        }
        return false;
    }

    @Override
    public Reading read(Node document) {
        List<Text> texts = new ArrayList<>();
        for (Node node = document; node != null; node = MarkdownNodes.next(node, document)) {
            if (node instanceof Text text && text.getLiteral().indexOf(':') >= 0) {
                texts.add(text);
            }
        }
        StringBuilder unshown = new StringBuilder();
        int count = texts.stream().mapToInt(text -> show(text, unshown)).sum();
        return new Reading(count, unshown.toString());
    }

    private static int show(Text text, StringBuilder unshown) {
        Matcher name = NAME.matcher(text.getLiteral());
        StringBuilder shown = new StringBuilder();
        int count = 0;
        while (name.find()) {
            String sign = SIGNS.get(name.group(1));
            if (sign != null) {
                name.appendReplacement(shown, Matcher.quoteReplacement(sign));
                unshown.append(name.group(1)).append('\n');
                count++;
            }
        }
        if (count > 0) {
            text.setLiteral(name.appendTail(shown).toString());
        }
        return count;
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '+' || c == '-';
    }

    /** A name and its sign on each line. */
    private static Map<String, String> signs() {
        try (InputStream file = Emoji.class.getResourceAsStream("emoji.txt")) {
            return new String(Objects.requireNonNull(file, "emoji.txt").readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
