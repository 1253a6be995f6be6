package org.broadsheet.transform.quote;

import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Author;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A paragraph after the quotation, or its first line, that is nothing but a link: {@code <a>The Work</a>}, {@code <a>Jane Doe</a>}. */
final class FollowingLink implements Scorer {
    private static final Pattern PICTURE = Pattern.compile(".*\\.(?:jpe?g|png|gif|svg|webp)(?:[?#].*)?");
    private static final int MAX_EXTRA = 12;
    private static final int MAX_LABEL = 3;
    private static final int MAX_WHOLE = 14;
    private static final double WHOLE = 0.66;

    @Override
    public List<Clue> clues(Quotation quotation) {
        Line line = quotation.after();
        if (line == null || line.links().isEmpty()) {
            return List.of();
        }
        Link whole = whole(line);
        if (whole != null) {
            String title = line.title(whole);
            return List.of(Clue.of("following-link", line.words(line.sentences().get(0)), WHOLE)
                    .withUrl(whole.url())
                    .withTitle(title)
                    .withAuthor(title == null ? null : Titles.owner(title))
                    .withSite(title == null ? Site.in(line, line.sentences().get(0), whole, null) : null));
        }
        Link link = line.links().get(0);
        boolean opens = line.words().substring(0, link.span().start()).chars().noneMatch(Character::isLetterOrDigit);
        boolean only = (line.words().length() - link.span().end() <= MAX_EXTRA
                        && line.links().size() == 1)
                || isThanked(line, link);
        if (link.url() == null
                || OwnSite.has(link.url())
                || Dash.leads(line.words())
                || !opens
                || isPlayer(link.url())
                || isInvitation(link)
                || !(only || endsSourceLine(link) || maker(line, link) != null)) {
            return List.of();
        }
        Clue clue = clue(line, link, only);
        Name maker = maker(line, link);
        return List.of(maker == null ? clue : clue.withAuthor(new Author(maker.words(), null)));
    }

    /** {@code You can read the full article <a>here</a>.}, {@code The whole thing is worth reading: <a>On Hives</a>.}: the one link there. */
    private static @Nullable Link whole(Line line) {
        Link link = line.links().get(0);
        Tokens tokens = line.tokens();
        Line.Span sentence =
                line.sentences().isEmpty() ? null : line.sentences().get(0);
        boolean only = line.links().size() == 1
                && sentence != null
                && sentence.contains(link.span().start())
                && link.url() != null
                && link.address() == Address.PAGE
                && !OwnSite.has(link.url());
        int to = only ? tokens.indexAt(sentence.end()) : 0;
        for (int i = 0; i < Math.min(to, MAX_WHOLE); i++) {
            int next = i + Vocabulary.WHOLE.at(tokens, i);
            boolean all = next > i && next < to;
            if (all
                    && (WordSet.THING.at(tokens, next)
                            || Vocabulary.WORK.at(tokens, next) > 0
                            || Vocabulary.LINK.at(tokens, next) > 0)) {
                return link;
            }
        }
        return null;
    }

    /** {@code <a>The Gazette</a>, hat tip to Jane}, {@code <a>Jane Doe</a> (via <a>Joe</a>)}: whose it is, and who showed the way. */
    private static boolean isThanked(Line line, Link link) {
        Tokens tokens = line.tokens();
        int after = tokens.indexAt(link.span().end());
        String gap = after == 0 || after >= tokens.size() ? "" : tokens.gapAfter(after - 1);
        return (gap.equals(", ") || gap.equals(" (") || gap.equals(" [")) && Vocabulary.VIA.at(tokens, after) > 0;
    }

    /** {@code Hear more about the bees from Jane Doe}: of what comes next. */
    private static boolean isInvitation(Link link) {
        Tokens tokens = link.tokens();
        return tokens.size() > MAX_LABEL && Vocabulary.INVITES.begins(tokens);
    }

    /** A video or a picture that stands there as an address. */
    static boolean isPlayer(String url) {
        return url.contains("/embed/")
                || url.contains("player.")
                || PICTURE.matcher(url).matches();
    }

    /** {@code <a>The Work</a> by Jane Doe} and nothing else. */
    private static @Nullable Name maker(Line line, Link link) {
        Tokens tokens = line.tokens();
        int by = tokens.indexAt(link.span().end());
        Name name = by < tokens.size() && Vocabulary.BY.at(tokens, by) > 0
                ? Names.whole(line.words().substring(tokens.end(by)).strip())
                : null;
        if (name != null && name.isFull()) {
            return name;
        }
        String signed = AttributedWork.signed(line.words().substring(link.span().end()));
        return signed == null ? null : Names.whole(signed);
    }

    /** In the source a line ends behind the name, though the paragraph goes on. */
    private static boolean endsSourceLine(Link link) {
        Name name = link.name();
        return name != null
                && name.isPerson()
                && link.element().nextSibling() instanceof TextNode text
                && text.getWholeText().startsWith("\n");
    }

    private static Clue clue(Line line, Link link, boolean only) {
        String shown = link.shown();
        Name name = link.name();
        Clue clue = Clue.of("following-link", link.words(), only ? 0.7 : 0.65);
        boolean page = link.address() == Address.PAGE;
        if (name != null && name.isPerson()) {
            return page
                    ? clue.withUrl(link.url()).withAuthor(new Author(shown, null))
                    : clue.withAuthor(new Author(shown, link.url()));
        }
        String title = line.title(link);
        return clue.withUrl(link.url())
                .withTitle(title)
                .withAuthor(title == null ? null : Titles.owner(title))
                .withSite(title == null ? Site.in(line, line.lastSentence(), link, null) : null);
    }
}
