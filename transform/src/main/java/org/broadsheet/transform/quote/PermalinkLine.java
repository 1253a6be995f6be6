package org.broadsheet.transform.quote;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Author;
import org.jspecify.annotations.Nullable;

/**
 * The foot of a blog post that was copied with it: {@code posted by @<a>Name</a> at <a title="permanent link">1:31
 * PM</a>}. The link on the time, or the one that calls itself permanent, is the page.
 */
final class PermalinkLine implements Scorer {
    private static final int MAX_LENGTH = 200;
    private static final Pattern LEAD = Pattern.compile("(?iu)" + Vocabulary.POSTED.alternatives() + "\\b.{0,200}");
    private static final Pattern BY =
            Pattern.compile("(?:.{0,60}\\s)?" + Vocabulary.BY.alternatives() + "\\s*[@:]?\\s*");
    private static final Pattern TIME = Pattern.compile(
            "\\d{1,2}[:.h]\\d{2}(?:\\s*[ap]\\.?m\\.?)?|.{0,20}\\d{1,2},? (?:\\d{4}).{0,20}|\\d{4}-\\d{2}-\\d{2}.{0,20}|permalink|link|#",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Clue> clues(Quotation quotation) {
        for (Line line : lines(quotation)) {
            String words = line.words();
            if (words.length() <= MAX_LENGTH && LEAD.matcher(words).matches()) {
                Clue clue = read(line, words);
                if (clue.tells()) {
                    return List.of(clue);
                }
            }
        }
        return List.of();
    }

    private static List<Line> lines(Quotation quotation) {
        Line last = quotation.lastLine();
        Line after = quotation.after();
        return last == null ? (after == null ? List.of() : List.of(after)) : List.of(last);
    }

    private static Clue read(Line line, String words) {
        Author author = null;
        String url = null;
        for (Link link : line.links()) {
            String before = words.substring(0, link.span().start()).toLowerCase(Locale.ROOT);
            if (isPermanent(link)) {
                url = link.url();
            } else if (author == null && BY.matcher(before).matches()) {
                author = new Author(link.words(), link.url());
            }
        }
        return Clue.of("permalink", words, 0.9)
                .withUrl(url)
                .withAuthor(author == null ? named(words) : author)
                .onLine(line.element());
    }

    private static boolean isPermanent(Link link) {
        return link.title().toLowerCase(Locale.ROOT).contains("perma")
                || link.element().attr("rel").contains("bookmark")
                || TIME.matcher(link.words()).matches();
    }

    /** {@code posted by Jane Doe on May 4}: the capitalised words after the preposition. */
    private static @Nullable Author named(String words) {
        String[] parts = words.split("\\s+", -1);
        StringBuilder name = new StringBuilder();
        boolean by = false;
        for (String part : parts) {
            boolean ends = part.isEmpty() || !(Character.isUpperCase(part.codePointAt(0)) || part.startsWith("@"));
            if (by && ends) {
                break;
            }
            if (by) {
                name.append(name.isEmpty() ? "" : " ").append(part);
            }
            by |= Vocabulary.BY.is(part);
        }
        String found = name.toString().replaceAll("^@|[,;.]$", "");
        return found.isEmpty() ? null : new Author(found, null);
    }
}
