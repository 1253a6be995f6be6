package org.broadsheet.transform.quote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.transform.html.Tree;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A mail in preformatted text, with its head (RFC 5322) or the line that a mail program puts over what it quotes.
 *
 * @param author who wrote it
 * @param subject of it, or null
 * @param date as the head writes it, or null
 * @param head the lines that say so
 */
record MailText(
        String author, @Nullable String subject, @Nullable String date, String head) {
    private static final Pattern FIELD = Pattern.compile("([A-Z][A-Za-z-]{1,30}):[ \\t](.{1,200})");
    private static final Pattern WROTE =
            Pattern.compile("On (.{5,80}\\d.{0,30}?), ([^<,]{2,60}?)\\s*(?:<[^>]*>)? wrote:");
    private static final Set<String> FIELDS = Set.of("date", "subject", "to", "sent", "cc", "message-id", "reply-to");
    private static final int MAX_LINES = 40;

    /** What the element's text is, or null where it is no mail. */
    static @Nullable MailText of(Element pre) {
        char first = firstSign(pre);
        if (first < 'A' || first > 'Z') {
            return null;
        }
        List<String> lines =
                pre.wholeText().stripLeading().lines().limit(MAX_LINES).toList();
        Matcher wrote = WROTE.matcher(lines.get(0));
        if (wrote.matches()) {
            return new MailText(wrote.group(2), null, wrote.group(1), lines.get(0));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        StringBuilder head = new StringBuilder();
        for (String line : lines) {
            Matcher field = FIELD.matcher(line.strip());
            if (!field.matches()) {
                break;
            }
            fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), field.group(2));
            head.append(head.isEmpty() ? "" : "\n").append(line.strip());
        }
        String from = fields.get("from");
        boolean mail = from != null && fields.keySet().stream().anyMatch(FIELDS::contains);
        return mail ? new MailText(name(from), fields.get("subject"), fields.get("date"), head.toString()) : null;
    }

    private static char firstSign(Element pre) {
        for (TextNode text : Tree.texts(pre)) {
            String words = text.getWholeText();
            for (int i = 0; i < words.length(); i++) {
                if (!Character.isWhitespace(words.charAt(i))) {
                    return words.charAt(i);
                }
            }
        }
        return ' ';
    }

    /** {@code "Jane Doe" <jane@example.org>} without the address, unless there is nothing else. */
    private static String name(String from) {
        String name = from.replaceFirst("\\s*<[^>]*>\\s*$", "")
                .replaceAll("^\"|\"$", "")
                .strip();
        return name.isEmpty() ? from.strip() : name;
    }
}
