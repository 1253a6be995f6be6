package org.broadsheet.transform.quote;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Author;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The line that a mail program puts over what it quotes: {@code On May 4, 2010 at 9:12 AM, Jane Doe <jane@example.org>
 * wrote:}, {@code Am 04.05.2010 schrieb Jane Doe:}, {@code From: Jane Doe}.
 */
final class MailHeader implements Scorer {
    private static final int MAX_LENGTH = 260;
    private static final double HEAD = 0.92;
    private static final Pattern DATED = Pattern.compile("(?:On|Am|Le|El|Em|At)\\s.*\\d.*", Pattern.DOTALL);
    private static final Pattern FROM = Pattern.compile(
            "(?:-+ ?(?:Original|Forwarded) (?:Message|message) ?-+\\s*)?(?:From|Von|De)\\s?: ?([^<\\[\\n]{2,60}?)\\s*(?:[<\\[(][^>\\])]*[>\\])])?(?:\\n|\\s(?:Sent|Date|To|Gesendet|Datum|Envoyé|Enviado|Subject|Betreff)\\s?:).*",
            Pattern.DOTALL);
    private static final Pattern DATE = Pattern.compile(
            "(?:\\p{L}{2,9}\\.?,? )?(?:\\d{1,2}[./ -]|\\p{L}{3,9}\\.? )[^,\\n]{0,12}?(?:\\d{1,2},? )?\\d{4}");

    @Override
    public List<Clue> clues(Quotation quotation) {
        Element first = quotation.block().firstElementChild();
        MailText mail = first != null && first.normalName().equals("pre") ? MailText.of(first) : null;
        if (mail != null && isExample(quotation.leadIn())) {
            return List.of();
        }
        if (mail != null) {
            return List.of(Clue.of("mail-header", mail.head(), HEAD)
                    .withTitle(mail.subject())
                    .withAuthor(new Author(mail.author(), null))
                    .withPublished(mail.date()));
        }
        for (Line line : new @Nullable Line[] {quotation.leadIn(), quotation.firstLine()}) {
            Clue clue = line == null || line.words().length() > MAX_LENGTH ? null : read(line);
            if (clue != null) {
                return List.of(clue);
            }
        }
        return List.of();
    }

    /** {@code if you copy this:}, which names nobody. */
    private static boolean isExample(@Nullable Line leadIn) {
        return leadIn != null
                && Vocabulary.HYPOTHETICAL.in(leadIn.lastTokens())
                && Names.in(leadIn.lastTokens()).isEmpty();
    }

    private static @Nullable Clue read(Line line) {
        String words = line.words();
        if (words.indexOf(':') < 0) {
            return null;
        }
        Clue clue = Clue.of("mail-header", words, 0.9);
        Matcher from = FROM.matcher(words);
        if (from.matches()) {
            return clue.withAuthor(new Author(Titles.clean(from.group(1)), null))
                    .withPublished(date(words));
        }
        boolean ends = words.endsWith(":") && DATED.matcher(words).matches();
        String name = ends ? wroteName(line.tokens(), words) : null;
        return name == null ? null : clue.withAuthor(new Author(name, null)).withPublished(date(words));
    }

    /** The name before {@code wrote}, or after {@code schrieb}. */
    private static @Nullable String wroteName(Tokens tokens, String words) {
        for (int i = tokens.size() - 1; i > 1; i--) {
            int length = Vocabulary.MAIL.at(tokens, i);
            if (length > 0) {
                List<Name> after = Names.in(tokens, i + length, tokens.size());
                List<Name> before = Names.in(tokens, 1, i);
                Name name = !after.isEmpty() ? after.get(0) : before.isEmpty() ? null : before.get(before.size() - 1);
                boolean month = name != null && Vocabulary.MONTH.is(name.words());
                boolean addressed = words.indexOf('@') > 0 || words.indexOf('<') > 0;
                return name == null || month || (!name.isFull() && !addressed && after.isEmpty()) ? null : name.words();
            }
        }
        return null;
    }

    private static @Nullable String date(String words) {
        Matcher matcher = DATE.matcher(words);
        return matcher.find() ? matcher.group().replaceFirst("^(?:On|Am|Le|El|Em) ", "") : null;
    }
}
