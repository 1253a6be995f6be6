package org.broadsheet.transform.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.events.PostEnriched.Candidate;
import org.broadsheet.events.PostEnriched.Evidence;
import org.broadsheet.events.PostEnriched.Source;
import org.broadsheet.transform.html.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The one place that decides on a quotation's source. Each scorer gives the clues that it finds; clues that name one page add up;
 * the page that is most certain wins, and clues that name another are set aside. Each further field comes from the strongest clue
 * left that has it.
 */
final class SourceResolver {
    /** Below this we stay silent. */
    static final double THRESHOLD = 0.5;

    /** Where the page is known, the quotation is of somebody: this much is enough to say of whom. */
    private static final double NAMES = 0.35;

    /** In a figure of ours it only repeats what the others say, but for a page that nothing visible names. */
    private static final CiteAttribute CITE = new CiteAttribute();

    private static final double MOST = 0.99;
    private static final double LEAST = 0.1;
    private static final int MAX_CANDIDATES = 3;
    private static final double CERTAIN = 0.8;
    private static final Set<String> OWN =
            Set.of("caption", "dash-line", "citation", "byline", "mail-header", "opening");

    private static final List<Scorer> SCORERS = List.of(
            new OwnCaption(),
            new SocialPost(),
            new PermalinkLine(),
            new HeadingTitle(),
            new ViaLine(),
            new DashLine(),
            new PandocCitation(),
            new MailHeader(),
            new Byline(),
            new QuoteOpening(),
            new LeadInLink(),
            new LeadInSpeaker(),
            new HanSpeaker(),
            new FollowingLink(),
            new FollowingName(),
            new Dialogue(),
            new SectionHeading(),
            new ClosingLine(),
            new LinkPost());

    /**
     * What the post tells about a quotation's source.
     *
     * @param previous the outcome for the quotation before it in the same place, or null
     */
    Resolution resolve(Quotation quotation, @Nullable Resolution previous) {
        if (isAnonymous(quotation)) {
            return Resolution.SILENT;
        }
        Resolution resolution = weighed(quotation, previous);
        return resolution.source() == null && quotation.isPulled() ? pulled(quotation, resolution) : resolution;
    }

    /** Of the post's own words, which nothing attributes: in an interview one speaks. */
    private static Resolution pulled(Quotation quotation, Resolution silent) {
        Clue speaker = quotation.article().pullQuotes().speaker(quotation.block());
        return speaker == null ? silent : decide(List.of(speaker), quotation);
    }

    private static Resolution weighed(Quotation quotation, @Nullable Resolution previous) {
        List<Clue> clues = new ArrayList<>();
        for (Scorer scorer : SCORERS) {
            clues.addAll(scorer.clues(quotation));
        }
        List<Clue> cite = CITE.clues(quotation);
        if (quotation.figure() == null) {
            clues.addAll(cite);
        }
        Clue continued = clues.stream().noneMatch(clue -> clue.tells() && clue.strength() >= THRESHOLD)
                ? Continuation.of(quotation, previous)
                : null;
        if (continued != null) {
            clues.add(continued);
        } else if (clues.stream().noneMatch(clue -> clue.url() != null && clue.strength() >= THRESHOLD)) {
            Clue mentioned = MentionedWork.of(quotation);
            if (mentioned != null) {
                clues.add(mentioned);
            }
        }
        if (quotation.figure() != null && page(clues) == null) {
            clues.addAll(cite);
        }
        return decide(clues, quotation);
    }

    /** {@code (Unknown)} or {@code — Anonymous} ends the quotation. */
    private static boolean isAnonymous(Quotation quotation) {
        Line last = quotation.lastLine() == null ? quotation.firstLine() : quotation.lastLine();
        String words = last == null ? "" : last.words();
        int start = Math.max(words.lastIndexOf('('), Math.max(words.lastIndexOf('\u2014'), words.lastIndexOf('-')));
        String tail = words.substring(start + 1);
        return (start >= 0 || last == quotation.lastLine())
                && tail.length() < 30
                && Vocabulary.ANONYMOUS.phrases().is(tail);
    }

    private static Resolution decide(List<Clue> clues, Quotation quotation) {
        List<Clue> named = named(clues);
        String page = page(named);
        List<Clue> kept = clues.stream()
                .filter(clue -> named.contains(clue)
                        || clue.url() == null
                        || !clue.kind().equals("via"))
                .filter(clue -> clue.strength() >= (page == null ? THRESHOLD : NAMES) || names(clue, page))
                .filter(clue -> clue.url() == null || names(clue, page))
                .sorted(Comparator.comparingDouble(Clue::strength).reversed())
                .toList();
        if (kept.stream().noneMatch(clue -> clue.tells() || clue.title() != null)) {
            return Resolution.silent(candidates(clues));
        }
        Source source = source(kept, page, quotation);
        List<Clue> used = kept.stream().filter(clue -> adds(clue, source)).toList();
        double doubt = used.stream()
                .filter(clue -> page == null || clue.url() != null)
                .mapToDouble(clue -> 1 - clue.strength())
                .reduce(1, (a, b) -> a * b);
        double confidence = Math.min(MOST, Math.round((1 - doubt) * 100) / 100.0);
        return new Resolution(source, confidence, used, List.of());
    }

    /**
     * Without guesses: where the quotation has an attribution of its own that has no page, a link further off must be all the more
     * certain.
     */
    private static List<Clue> named(List<Clue> clues) {
        boolean own = clues.stream().anyMatch(clue -> isOwn(clue) && clue.url() == null);
        return clues.stream()
                .filter(clue -> !own
                        || OWN.contains(clue.kind())
                        || (clue.strength() >= CERTAIN && !(clue.kind().equals("via") && isGuide(clue))))
                .toList();
    }

    private static boolean isOwn(Clue clue) {
        return OWN.contains(clue.kind()) && clue.strength() > CERTAIN;
    }

    /** {@code via <a>Jane</a>} with a link to her front page: she showed the way to what somebody else said. */
    private static boolean isGuide(Clue clue) {
        return clue.url() != null && Address.of(clue.url()) != Address.PAGE;
    }

    /** What the clues would have given, each by itself. */
    private static List<Candidate> candidates(List<Clue> clues) {
        return clues.stream()
                .filter(clue -> clue.tells() && clue.strength() >= LEAST)
                .sorted(Comparator.comparingDouble(Clue::strength).reversed())
                .limit(MAX_CANDIDATES)
                .map(clue -> new Candidate(
                        new Source(
                                clue.url() == null ? null : SourceKey.of(clue.url()),
                                clue.url(),
                                clue.title(),
                                clue.author(),
                                clue.site(),
                                clue.published()),
                        Math.round(clue.strength() * 100) / 100.0,
                        new Evidence(clue.kind(), clue.text())))
                .toList();
    }

    /** The page for which most speaks, if that is enough; or null. */
    private static @Nullable String page(List<Clue> clues) {
        Map<String, Double> doubts = new LinkedHashMap<>();
        Map<String, String> written = new LinkedHashMap<>();
        for (Clue clue : clues) {
            if (clue.url() != null) {
                String key = SourceKey.of(clue.url());
                doubts.merge(key, 1 - clue.strength(), (a, b) -> a * b);
                written.putIfAbsent(key, clue.url());
            }
        }
        return doubts.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .filter(best -> 1 - best.getValue() >= THRESHOLD)
                .map(best -> written.get(best.getKey()))
                .orElse(null);
    }

    private static boolean names(Clue clue, @Nullable String page) {
        return page != null && clue.url() != null && SourceKey.of(clue.url()).equals(SourceKey.of(page));
    }

    private static Source source(List<Clue> clues, @Nullable String page, Quotation quotation) {
        Element heading = quotation.heading();
        String title = heading == null ? title(clues, page) : Words.of(heading);
        return new Source(
                page == null ? null : SourceKey.of(page),
                page,
                title,
                author(clues, quotation),
                site(clues, page),
                first(clues, Clue::published));
    }

    /** What the quotation's own attribution or the words on the page call it; else the strongest clue's. */
    private static @Nullable String title(List<Clue> clues, @Nullable String page) {
        String own = first(clues.stream().filter(SourceResolver::isOwn).toList(), Clue::title);
        String named = first(clues.stream().filter(clue -> names(clue, page)).toList(), Clue::title);
        String any = named == null ? first(clues, Clue::title) : named;
        return own == null ? any : own;
    }

    /** The name that the post has for it; else what the host goes by. */
    private static @Nullable String site(List<Clue> clues, @Nullable String page) {
        String named = first(clues, Clue::site);
        return named == null && page != null ? Site.ofPage(page) : named;
    }

    /** The fullest form of the name that the post has. */
    private static @Nullable Author author(List<Clue> clues, Quotation quotation) {
        List<Clue> own = clues.stream()
                .filter(clue -> isOwn(clue) || clue.kind().equals("social-post"))
                .toList();
        Author author = first(own, Clue::author);
        author = author == null ? first(clues, Clue::author) : author;
        if (author == null || author.name().indexOf(' ') > 0) {
            return author;
        }
        String full = quotation.article().people().fullName(author.name());
        return new Author(full, author.url());
    }

    /** Whether anything of the source comes from the clue. */
    private static boolean adds(Clue clue, Source source) {
        return clue.url() != null
                || (clue.author() != null
                        && source.author() != null
                        && related(clue.author().name(), source.author().name()))
                || (clue.title() != null && clue.title().equals(source.title()))
                || (clue.site() != null && clue.site().equals(source.site()));
    }

    private static boolean related(String part, String name) {
        return name.contains(part);
    }

    private static <T> @Nullable T first(List<Clue> clues, Function<Clue, @Nullable T> field) {
        return clues.stream().map(field).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
