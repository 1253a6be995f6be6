package org.broadsheet.publish.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Evidence;
import org.broadsheet.events.PostEnriched.Quote;
import org.broadsheet.events.PostEnriched.Source;
import org.broadsheet.publish.SourceName;
import org.broadsheet.publish.SourceName.Kind;
import org.broadsheet.publish.Words;
import org.jspecify.annotations.Nullable;

/**
 * A quotation whose source is known, in a few words.
 *
 * @param id of the quotation's figure on the post's page
 * @param words the first words of the quotation
 * @param work the quoted work
 * @param from the pages of its author and its site, in this order, as far as they are known
 * @param published when, as the post says it, or null
 * @param percent how sure the source is, from 0 to 100
 * @param evidence the passages that say so
 */
public record Citation(
        String id,
        String words,
        Work work,
        List<From> from,
        @Nullable String published,
        long percent,
        List<Evidence> evidence) {
    private static final int LONGEST = 280;
    private static final Pattern PAGE = Pattern.compile("(?i)^https?://");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NOT_FOR_READERS = Pattern.compile("(?i)^https?://(www\\.)?|/?([?#].*)?$");

    public Citation {
        from = List.copyOf(from);
        evidence = List.copyOf(evidence);
    }

    /**
     * A quoted work.
     *
     * @param title as plain text; without one its URL in short; empty without either
     * @param url absolute, of http or https, or null
     */
    public record Work(String title, @Nullable String url) {}

    /**
     * A site or an author.
     *
     * @param path of the page with all quotations from it
     */
    public record From(Kind kind, String name, String path) {}

    /** Each passage of the evidence once, in its order, with what it is, such as {@code lead in, speaker}. */
    public Map<String, String> passages() {
        Map<String, String> passages = new LinkedHashMap<>();
        for (Evidence one : evidence) {
            String kind = one.kind().replace('-', ' ');
            passages.merge(one.text(), kind, (known, more) -> known.contains(more) ? known : known + ", " + more);
        }
        return passages;
    }

    /** The citations of those quotations that have a source. */
    public static List<Citation> of(List<Quote> quotes) {
        return quotes.stream()
                .flatMap(quote -> Optional.ofNullable(quote.source()).map(source -> of(quote, source)).stream())
                .toList();
    }

    /** Whether there is something to say of the source on the page of one of its authors or sites. */
    public boolean saysMoreThan(String path) {
        return !work.title().isEmpty()
                || published != null
                || from.stream().anyMatch(other -> !other.path().equals(path));
    }

    private static Citation of(Quote quote, Source source) {
        return new Citation(
                quote.id(),
                Words.shortened(SPACE.matcher(quote.text()).replaceAll(" ").strip(), LONGEST),
                work(source),
                SourceName.of(quote).stream()
                        .sorted((a, b) -> b.kind().compareTo(a.kind()))
                        .map(name -> new From(name.kind(), name.label(), "/sources/" + name.key() + "/"))
                        .toList(),
                source.published(),
                Math.round(100 * (quote.confidence() == null ? 0 : quote.confidence())),
                quote.evidence());
    }

    private static Work work(Source source) {
        String url = source.url() != null && PAGE.matcher(source.url()).find() ? source.url() : null;
        if (source.title() != null) {
            return new Work(source.title(), url);
        }
        return new Work(url == null ? "" : NOT_FOR_READERS.matcher(url).replaceAll(""), url);
    }
}
