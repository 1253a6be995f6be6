package org.broadsheet.transform.quote;

import java.util.List;
import org.broadsheet.events.PostEnriched.Author;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A name alone on the line after the quotation, without a dash: of a known first name, or after quotation marks. */
final class FollowingName implements Scorer {
    private static final double KNOWN = 0.7;
    private static final double LIKELY = 0.6;
    private static final int MAX_LENGTH = 40;

    @Override
    public List<Clue> clues(Quotation quotation) {
        Line line = quotation.after();
        String first = line == null ? "" : firstLine(line);
        Name name = first.isEmpty() || first.length() > MAX_LENGTH ? null : Names.whole(first);
        if (line == null
                || name == null
                || !name.isFull()
                || !name.words().equals(first)
                || quotation.start().isEmpty()) {
            return List.of();
        }
        boolean marked = "\"\u201c\u201e\u00ab".indexOf(quotation.start().codePointAt(0)) >= 0;
        return name.isPerson() || marked
                ? List.of(Clue.of("following-name", first, name.isPerson() ? KNOWN : LIKELY)
                        .withAuthor(new Author(first, null)))
                : List.of();
    }

    /** As the source breaks it: what stands before the first line break; empty where more than a name stands there. */
    private static String firstLine(Line line) {
        Node first = line.element().childNodeSize() == 0 ? null : line.element().childNode(0);
        if (!(first instanceof TextNode text)) {
            return "";
        }
        String words = text.getWholeText().stripLeading();
        int end = words.indexOf('\n');
        boolean breaks =
                text.nextSibling() == null || text.nextSibling().normalName().equals("br");
        return end >= 0 ? words.substring(0, end).strip() : breaks ? words.strip() : "";
    }
}
