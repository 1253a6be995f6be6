package org.broadsheet.transform.quote;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.transform.html.Tags;
import org.broadsheet.transform.html.Tree;
import org.broadsheet.transform.quote.Line.Span;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The works that a post marks and names with their makers: {@code Jane Doe's <em>Honey</em>}, {@code <em>Honey</em> by Jane Doe}, and
 * what its list of references has. Read when first needed.
 */
final class Bibliography {
    /** How many words may stand between the maker and the work: {@code Jane Doe's great new book}. */
    private static final int MAX_BETWEEN = 4;

    private static final Set<String> LINES = Tags.names("p", "li", "h2", "h3", "h4", "h5", "h6");

    private final Article article;
    private @Nullable Map<String, Set<Entry>> works;

    Bibliography(Article article) {
        this.article = article;
    }

    /**
     * A work of somebody's.
     *
     * @param title of the work
     * @param sentence that names both
     */
    record Entry(String title, String sentence) {}

    /** The work of a person, or null where the post names several of them or none. */
    @Nullable
    Entry only(String author) {
        Set<Entry> all = works().getOrDefault(author, Set.of());
        return all.size() == 1 ? all.iterator().next() : null;
    }

    private Map<String, Set<Entry>> works() {
        if (works == null) {
            works = new HashMap<>();
            for (Element element : Tree.named(article.body(), LINES)) {
                if (!Tree.isIn(element, "blockquote")) {
                    read(article.line(element), works);
                }
            }
        }
        return works;
    }

    private void read(Line line, Map<String, Set<Entry>> found) {
        Reference reference = Reference.of(line.words());
        if (reference != null) {
            found.computeIfAbsent(article.people().fullName(reference.surname()), each -> new LinkedHashSet<>())
                    .add(new Entry(reference.title(), line.words()));
            return;
        }
        for (Span mark : line.marked()) {
            String title = Titles.clean(line.words(mark));
            Name maker = Titles.startsHigh(title) && !Site.isPaper(line, mark) ? maker(line, mark) : null;
            if (maker != null && !title.contains(maker.words())) {
                Set<Entry> entries =
                        found.computeIfAbsent(article.people().fullName(maker), each -> new LinkedHashSet<>());
                if (entries.stream().noneMatch(entry -> entry.title().equals(title))) {
                    entries.add(new Entry(title, sentence(line, mark)));
                }
            }
        }
    }

    private static String sentence(Line line, Span mark) {
        return line.sentences().stream()
                .filter(sentence -> sentence.contains(mark.start()))
                .findFirst()
                .map(line::words)
                .orElse(line.words());
    }

    /** Whose name is possessive before the mark, or follows it after by. */
    private static @Nullable Name maker(Line line, Span mark) {
        Tokens tokens = line.tokens();
        int start = tokens.indexAt(mark.start());
        int end = tokens.indexAt(mark.end());
        boolean by = end + 1 < tokens.size() && Vocabulary.BY.at(tokens, end) > 0 && tokens.isCapital(end + 1);
        for (Name name : by || mayOwn(tokens, start) ? Names.in(tokens) : List.<Name>of()) {
            boolean person = name.kind() != Name.Kind.ORGANISATION;
            boolean makes = by && name.from() == end + 1;
            boolean owns = name.to() <= start && start - name.to() <= MAX_BETWEEN && tokens.isPossessive(name.to() - 1);
            if (person && (makes || owns)) {
                return name;
            }
        }
        return null;
    }

    private static boolean mayOwn(Tokens tokens, int start) {
        for (int i = Math.max(0, start - MAX_BETWEEN - 1); i < start; i++) {
            if (tokens.isPossessive(i) && tokens.isCapital(i)) {
                return true;
            }
        }
        return false;
    }
}
