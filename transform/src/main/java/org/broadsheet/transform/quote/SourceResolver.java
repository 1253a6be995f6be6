package org.broadsheet.transform.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

    /** A front page that names the site of what is attributed otherwise. */
    private static final double FRONT = 0.25;

    private static final double MOST = 0.99;
    private static final double LEAST = 0.1;
    private static final int MAX_CANDIDATES = 3;
    /** Shorter addresses are made of words that stand in many titles. */
    private static final int MIN_SLUG = 12;

    private static final Pattern SLUG = Pattern.compile("\\w+(?:-\\w+){2,}");

    private static final double CERTAIN = 0.8;
    private static final int MAX_ANONYMOUS = 30;
    private static final Set<String> OF_SPEAKER = Set.of("speaker", "continued", "citation");
    private static final Set<String> OWN =
            Set.of("caption", "dash-line", "citation", "byline", "mail-header", "opening", "footnote");

    private static final List<Scorer> SCORERS = List.of(
            new OwnCaption(),
            new SocialPost(),
            new PermalinkLine(),
            new HeadingTitle(),
            new ViaLine(),
            new DashLine(),
            new PandocCitation(),
            new AuthorYear(),
            new Footnote(),
            new EndLink(),
            new MailHeader(),
            new Byline(),
            new QuoteOpening(),
            new LeadInLink(),
            new LeadInSpeaker(),
            new HanSpeaker(),
            new FollowingLink(),
            new FollowingName(),
            new FollowingOrigin(),
            new FollowingOwner(),
            new TakenUpAfter(),
            new Dialogue(),
            new SectionHeading(),
            new ClosingLine(),
            new LinkPost());

    /**
     * What the post tells about a quotation's source.
     *
     * @param previous the outcome for the quotation before it in the same place, or null
     * @param earlier the outcomes for all quotations before it, in order
     */
    Resolution resolve(Quotation quotation, @Nullable Resolution previous, List<Resolution> earlier) {
        if (isAnonymous(quotation)) {
            return Resolution.SILENT;
        }
        Resolution resolution = weighed(quotation, previous, earlier);
        if (resolution.source() != null) {
            return resolution;
        }
        Clue head = HeadWork.of(quotation);
        head = head == null ? SubjectLink.of(quotation) : head;
        return head != null
                ? decide(List.of(head), quotation)
                : quotation.isPulled() ? pulled(quotation, resolution) : resolution;
    }

    /** Of the post's own words, which nothing attributes: in an interview one speaks. */
    private static Resolution pulled(Quotation quotation, Resolution silent) {
        Clue speaker = quotation.article().pullQuotes().speaker(quotation.words());
        return speaker == null ? silent : decide(List.of(speaker), quotation);
    }

    private static Resolution weighed(Quotation quotation, @Nullable Resolution previous, List<Resolution> earlier) {
        List<Clue> clues = new ArrayList<>();
        for (Scorer scorer : SCORERS) {
            List<Clue> found = scorer.clues(quotation);
            if (!found.isEmpty()) {
                clues.addAll(found);
            }
        }
        List<Clue> cite = CITE.clues(quotation);
        if (quotation.figure() == null || isCitedOnly(cite, clues)) {
            clues.addAll(cite);
        }
        Clue ibid = earlier.isEmpty() ? null : Continuation.ibid(quotation, earlier);
        Clue continued = ibid != null
                ? ibid
                : any(clues, clue -> clue.tells() && clue.strength() >= THRESHOLD)
                        ? null
                        : Continuation.of(quotation, previous);
        if (continued != null) {
            clues.add(continued);
        } else if (!any(clues, clue -> clue.url() != null && clue.strength() >= THRESHOLD)) {
            Clue further = further(quotation, earlier);
            if (further != null) {
                clues.add(further);
            }
        }
        if (quotation.figure() != null && page(clues) == null) {
            clues.addAll(cite);
        }
        return decide(clues, quotation);
    }

    /** Others name a page, and not the one that a figure's attribute has: what told that may stand in the caption of another. */
    private static boolean isCitedOnly(List<Clue> cite, List<Clue> clues) {
        String page = page(clues);
        String key =
                cite.isEmpty() || page == null ? null : SourceKey.of(cite.get(0).url());
        return key != null && !any(clues, clue -> names(clue, key));
    }

    /** What names a page further up, where nothing near the quotation does; or null. */
    private static @Nullable Clue further(Quotation quotation, List<Resolution> earlier) {
        Clue mentioned = MentionedWork.of(quotation);
        Clue headed = mentioned == null ? SectionHeading.further(quotation) : mentioned;
        return headed == null ? QuotedBefore.of(quotation, earlier) : headed;
    }

    /** {@code (Unknown)} or {@code — Anonymous} ends the quotation. */
    private static boolean isAnonymous(Quotation quotation) {
        Line last = quotation.lastLine() == null ? quotation.firstLine() : quotation.lastLine();
        String words = last == null ? "" : last.words();
        int start = words.length();
        while (start > 0 && "(-\u2014".indexOf(words.charAt(start - 1)) < 0) {
            start--;
            if (words.length() - start >= MAX_ANONYMOUS) {
                return false;
            }
        }
        return (start > 0 || last == quotation.lastLine()) && Vocabulary.ANONYMOUS.is(words.substring(start));
    }

    private static Resolution decide(List<Clue> clues, Quotation quotation) {
        List<Clue> named = named(clues, quotation);
        String page = page(named);
        String key = page == null ? null : SourceKey.of(page);
        List<Clue> kept = kept(clues, named, key);
        if (!any(kept, clue -> clue.tells() || clue.title() != null)) {
            return Resolution.silent(candidates(clues));
        }
        Source source = withFront(source(kept, page, key, quotation), clues);
        List<Clue> used = new ArrayList<>(kept);
        used.removeIf(clue -> !adds(clue, source));
        double doubt = 1;
        for (Clue clue : used) {
            doubt *= page == null || clue.url() != null ? 1 - clue.strength() : 1;
        }
        double confidence = Math.min(MOST, Math.round((1 - doubt) * 100) / 100.0);
        Clue work = isOfSpeaker(source, used) ? onlyWork(source, quotation) : null;
        if (work == null) {
            return new Resolution(source, confidence, used, List.of());
        }
        used.add(work);
        return new Resolution(withTitle(source, work.title()), confidence, used, List.of());
    }

    /** Only somebody's name is known, from a sentence that says that he speaks. */
    private static boolean isOfSpeaker(Source source, List<Clue> used) {
        return source.title() == null
                && source.url() == null
                && source.author() != null
                && !used.isEmpty()
                && OF_SPEAKER.contains(used.get(0).kind());
    }

    /** {@code Jane Doe's <em>Honey</em> … Doe says}: the one work that the post names of whom it quotes. */
    private static @Nullable Clue onlyWork(Source source, Quotation quotation) {
        String author = source.author() == null ? "" : source.author().name();
        Bibliography.Entry work = quotation.article().bibliography().only(author);
        if (work != null) {
            return Clue.of("mentioned-work", work.sentence(), 0).withTitle(work.title());
        }
        HeadWork head = HeadWork.of(quotation.article().about().title());
        boolean same = head != null && (head.maker() == null || related(author, head.maker()));
        return head == null || !same ? null : head.clue(quotation, 0);
    }

    private static Source withTitle(Source source, @Nullable String title) {
        return new Source(source.key(), source.url(), title, source.author(), source.site(), source.published());
    }

    /** Those that name the page or no other, the strongest first. */
    private static List<Clue> kept(List<Clue> clues, List<Clue> named, @Nullable String key) {
        List<Clue> kept = new ArrayList<>();
        for (Clue clue : clues) {
            boolean names = names(clue, key);
            boolean guide = clue.url() != null && clue.kind().equals("via") && !named.contains(clue);
            boolean enough = names || clue.strength() >= (key == null ? THRESHOLD : NAMES);
            if (!guide && enough && (names || clue.url() == null)) {
                kept.add(clue);
            }
        }
        kept.sort(Comparator.comparingDouble(Clue::strength).reversed());
        return kept;
    }

    /**
     * Without guesses: where the quotation has an attribution of its own that has no page, a link further off must be all the more
     * certain, and the sentence that has it must lead on to the quotation.
     */
    private static List<Clue> named(List<Clue> clues, Quotation quotation) {
        if (!any(clues, clue -> isOwn(clue) && clue.url() == null)) {
            return clues;
        }
        List<Clue> named = new ArrayList<>();
        for (Clue clue : clues) {
            if (isOfSame(clue, clues)) {
                named.add(clue.withStrength(Math.max(CERTAIN, clue.strength())));
            } else if (OWN.contains(clue.kind())
                    || (clue.strength() >= CERTAIN
                            && !(clue.kind().equals("via") && isGuide(clue))
                            && !(clue.kind().equals("lead-in") && !LeadIn.leadsOn(quotation.leadIn())))) {
                named.add(clue);
            }
        }
        return named;
    }

    /** The sentence that has the link to a page names whom the quotation's own attribution names. */
    private static boolean isOfSame(Clue clue, List<Clue> clues) {
        return clue.kind().equals("lead-in")
                && clue.strength() >= LEAST
                && clue.url() != null
                && Address.of(clue.url()) == Address.PAGE
                && any(clues, each -> isOwn(each) && each.url() == null && namesWhom(clue, each.author()));
    }

    private static boolean namesWhom(Clue clue, @Nullable Author author) {
        return author != null && author.name().indexOf(' ') > 0 && clue.text().contains(author.name());
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
        Map<String, Double> doubts = new HashMap<>();
        for (Clue clue : clues) {
            if (clue.url() != null) {
                doubts.merge(SourceKey.of(clue.url()), 1 - clue.strength(), (a, b) -> a * b);
            }
        }
        String best = null;
        double least = 1 - THRESHOLD;
        for (Clue clue : clues) {
            Double doubt = clue.url() == null ? null : doubts.get(SourceKey.of(clue.url()));
            if (doubt != null && (best == null ? doubt <= least : doubt < least)) {
                best = clue.url();
                least = doubt;
            }
        }
        return best;
    }

    private static boolean names(Clue clue, @Nullable String key) {
        return key != null && clue.url() != null && SourceKey.of(clue.url()).equals(key);
    }

    /** {@code Here is the scoop from <a>The Gazette</a>}: where its own attribution names nobody's page, the front page says whose it is. */
    private static Source withFront(Source source, List<Clue> clues) {
        if (source.url() != null || source.site() != null) {
            return source;
        }
        for (Clue clue : clues) {
            boolean front = clue.url() != null && clue.site() != null && Address.of(clue.url()) == Address.HOME;
            if (front && clue.kind().equals("lead-in") && clue.strength() >= FRONT) {
                return new Source(source.key(), null, source.title(), source.author(), clue.site(), source.published());
            }
        }
        return source;
    }

    private static Source source(List<Clue> clues, @Nullable String page, @Nullable String key, Quotation quotation) {
        Element heading = quotation.heading();
        String title = heading == null ? title(clues, key) : Words.of(heading);
        Work work = page == null || title != null
                ? null
                : quotation.article().works().titled(page);
        Author author = author(clues, page, quotation);
        String site = site(clues, page, author);
        title = work == null || Objects.equals(work.title(), site) ? title : work.title();
        title = title == null ? ofHead(page, quotation) : title;
        String published = first(clues, Clue::published);
        if (page == null || title == null || OwnSite.has(page)) {
            return new Source(key, page, title, author, site, published);
        }
        PageTitle parts = PageTitle.of(title, page);
        boolean host = site == null || site.equals(Address.host(page));
        return new Source(
                key,
                page,
                parts.work(),
                author == null && parts.author() != null ? new Author(parts.author(), null) : author,
                host && parts.site() != null ? parts.site() : site,
                published);
    }

    /** The post's own title, where it is that of the quoted page, as bookmarks have it: the page's address is made of it. */
    private static @Nullable String ofHead(@Nullable String page, Quotation quotation) {
        String head = quotation.article().about().title();
        String slug = page == null || OwnSite.has(page) ? "" : Address.segment(page);
        String own = SLUG.matcher(slug).matches() ? Letters.of(slug) : "";
        return head != null && own.length() >= MIN_SLUG && Letters.of(head).startsWith(own) ? head : null;
    }

    /** What the quotation's own attribution or the words on the page call it; else the strongest clue's. */
    private static @Nullable String title(List<Clue> clues, @Nullable String key) {
        String own = first(clues, SourceResolver::isOwn, Clue::title);
        // The title of a post about a page is often its own.
        String named = first(clues, clue -> names(clue, key) && !clue.kind().equals("front-matter"), Clue::title);
        String any = named == null ? first(clues, Clue::title) : named;
        return own == null ? any : own;
    }

    /** The name that the post has for it, and not for its author ({@code the Doe article}); else what the host goes by. */
    private static @Nullable String site(List<Clue> clues, @Nullable String page, @Nullable Author author) {
        String named = first(clues, Clue::site);
        if (named != null && author != null && isPerson(named, author.name(), page)) {
            named = null;
        }
        return named == null && page != null ? publisher(page, author) : named;
    }

    /** What the host goes by, or the organisation that publishes there and is its author. */
    private static @Nullable String publisher(String page, @Nullable Author author) {
        String name = author == null ? "" : author.name();
        boolean organisation = Vocabulary.ORGANISATION.is(name) && Site.ofHost(page) == null;
        return organisation ? name : Site.ofPage(page);
    }

    /** The author's name, or a part of it or more: {@code the Doe article}, {@code <a>Jane Doe</a>} on her own site. */
    private static boolean isPerson(String site, String author, @Nullable String page) {
        boolean part = author.endsWith(" " + site) || author.startsWith(site + " ") || site.endsWith(" " + author);
        Name name = site.equals(author) ? Names.whole(site) : null;
        boolean own = name != null && name.isFull() && page != null && Site.isNameOf(site, page);
        boolean person = name != null && (name.isFull() || name.kind() == Name.Kind.SINGLE);
        return part || (person && !own);
    }

    /** The fullest form of the name that the post has. */
    private static @Nullable Author author(List<Clue> clues, @Nullable String page, Quotation quotation) {
        Author author = first(clues, clue -> isOwn(clue) || clue.kind().equals("social-post"), Clue::author);
        author = author == null ? first(clues, Clue::author) : author;
        if (author == null && page != null && Address.of(page) != Address.REFERENCE) {
            return quotation.article().people().inAddress(page);
        }
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

    private static boolean any(List<Clue> clues, Predicate<Clue> wanted) {
        for (Clue clue : clues) {
            if (wanted.test(clue)) {
                return true;
            }
        }
        return false;
    }

    private static <T> @Nullable T first(List<Clue> clues, Function<Clue, @Nullable T> field) {
        return first(clues, clue -> true, field);
    }

    private static <T> @Nullable T first(List<Clue> clues, Predicate<Clue> wanted, Function<Clue, @Nullable T> field) {
        for (Clue clue : clues) {
            T value = wanted.test(clue) ? field.apply(clue) : null;
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
