package org.broadsheet.transform.quote;

import java.util.List;
import java.util.Set;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.quote.Line.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A name alone on the line after the quotation, without a dash: of a known first name, or after quotation marks. */
final class FollowingName implements Scorer {
    private static final double KNOWN = 0.7;
    private static final double LIKELY = 0.6;
    private static final int MAX_LENGTH = 40;
    private static final Set<String> SLANTED = Set.of("em", "strong", "b", "i");

    @Override
    public List<Clue> clues(Quotation quotation) {
        Line line = quotation.after();
        Clue told = line == null ? null : told(line);
        told = told == null && line != null ? opening(quotation, line) : told;
        if (told != null) {
            return List.of(told);
        }
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

    /** {@code So says Jane Doe.}, {@code That's Jane Doe, writing about bees.} */
    private static @Nullable Clue told(Line line) {
        boolean may = !line.words().isEmpty() && "STA".indexOf(line.words().charAt(0)) >= 0;
        Span sentence =
                !may || line.sentences().isEmpty() ? null : line.sentences().get(0);
        Tokens tokens = sentence == null ? null : line.tokens();
        if (tokens == null || tokens.size() < 3 || !WordSet.SO.at(tokens, 0)) {
            return null;
        }
        boolean that = tokens.lower(0).equals("that") && tokens.isPossessive(0);
        int at = that ? 1 : Vocabulary.SAYS.at(tokens, 1) == 1 ? 2 : -1;
        int end = tokens.indexAt(sentence.end());
        List<Name> names = at < 0 ? List.of() : line.names(sentence);
        Name name = names.isEmpty() || names.get(0).from() != at ? null : names.get(0);
        boolean alone = name != null
                && (name.to() == end
                        || line.words().charAt(tokens.end(name.to() - 1)) == ','
                        || (that && line.tokens().lower(name.to()).endsWith("ing"))
                        || (!that && tokens.lower(name.to()).equals("to"))
                        || (!that && Vocabulary.FROM.at(tokens, name.to()) > 0));
        if (!alone || !name.isFull()) {
            return null;
        }
        Clue clue = Clue.of("following-name", line.words(sentence), KNOWN).withAuthor(new Author(name.words(), null));
        Link work = line.links().stream()
                .filter(link -> sentence.contains(link.span().start())
                        && link.url() != null
                        && link.address() == Address.PAGE
                        && !OwnSite.has(link.url()))
                .findFirst()
                .orElse(null);
        return work == null ? clue : clue.withUrl(work.url()).withTitle(line.title(work));
    }

    /** {@code Jane Doe sums it up.} after a quotation that opens the post: nothing else can say whose words it opens with. */
    private static @Nullable Clue opening(Quotation quotation, Line line) {
        boolean opens = quotation.outer().previousElementSibling() == null
                && !line.sentences().isEmpty();
        Span sentence = opens ? line.sentences().get(0) : null;
        List<Name> names = sentence == null || !line.tokens().isCapital(0) ? List.of() : line.names(sentence);
        Name name = names.isEmpty() || names.get(0).from() > 0 ? null : names.get(0);
        if (sentence == null || name == null || !name.isPerson()) {
            return null;
        }
        int to = line.tokens().indexAt(sentence.end());
        return SpeechVerb.follows(new Mention(line.tokens(), name, 0, to))
                ? Clue.of("following-name", line.words(sentence), LIKELY)
                        .withAuthor(new Author(name.words(), LeadInSpeaker.page(line, name.words())))
                : null;
    }

    /** As the source breaks it: what stands before the first line break; empty where more than a name stands there. */
    private static String firstLine(Line line) {
        Node first = line.element().childNodeSize() == 0 ? null : line.element().childNode(0);
        if (first instanceof Element mark
                && line.element().childNodeSize() == 1
                && SLANTED.contains(mark.normalName())) {
            return line.words();
        }
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
