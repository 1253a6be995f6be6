package org.broadsheet.transform.quote;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.transform.html.Tree;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A note that the quotation or its lead-in ends with: {@code … they said.<sup>1</sup>} or {@code … they said. [1]}, where the note is
 * an attribution: {@code Jane Doe, <a>The Work</a>, 2011}, {@code [1] https://…}.
 */
final class Footnote implements Scorer {
    private static final double STRENGTH = 0.85;
    private static final int MAX_LENGTH = 240;
    private static final Pattern NUMBER = Pattern.compile("(?s).*\\[(\\d{1,2})\\][.:]?\\s*");
    private static final Pattern NOTE = Pattern.compile("^\\s*\\[?(\\d{1,2})(?:\\]|\\.(?=\\s))[:.]?\\s*");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://)?[\\w-]+(?:\\.[\\w-]+)+(?:/\\S*)?");

    @Override
    public List<Clue> clues(Quotation quotation) {
        Clue clue = clue(quotation, last(quotation));
        Line leadIn = quotation.leadIn();
        clue = clue == null && leadIn != null ? clue(quotation, leadIn) : clue;
        return clue == null ? List.of() : List.of(clue);
    }

    private static @Nullable Line last(Quotation quotation) {
        return quotation.lastLine() == null ? quotation.firstLine() : quotation.lastLine();
    }

    private static @Nullable Clue clue(Quotation quotation, @Nullable Line line) {
        Line note = line == null ? null : note(quotation, line);
        if (note == null || note.words().length() > MAX_LENGTH) {
            return null;
        }
        Matcher number = NOTE.matcher(note.words());
        int start = number.find() ? number.end() : 0;
        return read(note, start);
    }

    private static @Nullable Clue read(Line note, int start) {
        String rest =
                note.words().substring(start).replaceFirst("\\s*\u21a9.*$", "").strip();
        Link link = note.links().stream()
                .filter(each -> each.url() != null)
                .findFirst()
                .orElse(null);
        Clue clue = Clue.of("footnote", rest, STRENGTH);
        if (link != null && ADDRESS.matcher(rest).matches()) {
            return clue.withUrl(link.url());
        }
        Clue read = Attribution.read(note, start, "footnote", STRENGTH);
        return read == null || !read.tells() ? null : read.onLine(null);
    }

    /** The note that the line's end refers to, or null. */
    private static @Nullable Line note(Quotation quotation, Line line) {
        Element last = line.element().lastElementChild();
        if (last != null && last.normalName().equals("sup") && last.nextSibling() == null) {
            return marked(quotation, last);
        }
        boolean marked = line.words().indexOf('[') >= 0
                && (line.words().endsWith("]") || line.words().endsWith(":"));
        Matcher number = marked ? NUMBER.matcher(line.words()) : null;
        return number != null && number.matches() ? numbered(quotation, number.group(1)) : null;
    }

    private static @Nullable Line marked(Quotation quotation, Element mark) {
        Element link = Tree.first(mark, "a");
        String target = link == null ? "" : link.attr("href");
        Element note = target.startsWith("#") ? byId(quotation.article().body(), target.substring(1)) : null;
        Element paragraph = note == null ? null : Tree.first(note, "p");
        return note == null ? null : quotation.article().line(paragraph == null ? note : paragraph);
    }

    private static @Nullable Element byId(Element body, String id) {
        return id.isEmpty() ? null : body.getElementById(id);
    }

    private static @Nullable Line numbered(Quotation quotation, String number) {
        Element at = quotation.outer().nextElementSibling();
        while (at != null) {
            if (at.normalName().equals("p") || at.normalName().equals("li")) {
                Line line = quotation.article().line(at);
                Matcher note = NOTE.matcher(line.words());
                if (note.find() && note.group(1).equals(number)) {
                    return line;
                }
            }
            at = at.nextElementSibling();
        }
        return null;
    }
}
