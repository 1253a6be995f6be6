package org.broadsheet.transform.frontmatter;

import java.util.Optional;
import java.util.regex.Pattern;

/** YAML that only ends with {@code ---}, as Hexo has it: nothing stands before the first key. */
final class UnopenedHead implements HeadReader {
    private static final String FENCE = "---";
    private static final Pattern FIRST = Pattern.compile("(\\w[\\w-]{0,40}):(?: .*)?");
    private static final Pattern MORE = Pattern.compile("\\w[\\w -]{0,40}:(?:\\s.*)?|\\s+\\S.*|-\\s.*|#.*|\\s*");
    /** One line above hyphens is a heading of Markdown. */
    private static final int FEWEST_KEYS = 2;

    private final YamlHead yaml = new YamlHead();

    @Override
    public Optional<PostFile> read(String text, int start) {
        int keys = 0;
        for (int at = start; at < text.length(); ) {
            int next = text.indexOf('\n', at);
            String line = text.substring(at, next < 0 ? text.length() : next);
            if (line.stripTrailing().equals(FENCE)) {
                return keys < FEWEST_KEYS ? Optional.empty() : Optional.of(head(text, start, at, next));
            }
            if (!(at == start ? isFirst(line) : MORE.matcher(line).matches())) {
                return Optional.empty();
            }
            keys += FIRST.matcher(line).matches() ? 1 : 0;
            at = next < 0 ? text.length() : next + 1;
        }
        return Optional.empty();
    }

    private static boolean isFirst(String line) {
        var key = FIRST.matcher(line.stripTrailing());
        return key.matches() && PlainHead.FIRST_KEYS.contains(FrontMatter.normal(key.group(1)));
    }

    private PostFile head(String text, int start, int fence, int end) {
        String body = end < 0 ? "" : text.substring(end + 1);
        return yaml.read(new FencedHead(
                text.substring(start, fence), PostFile.lineAt(text, start), body, PostFile.lineAt(text, fence) + 1));
    }
}
