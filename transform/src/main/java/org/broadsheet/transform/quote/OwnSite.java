package org.broadsheet.transform.quote;

import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.events.PostEnriched.Candidate;
import org.broadsheet.events.PostEnriched.Source;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the site that a post itself is on, to which it links by a path: {@code /2019/03/bees/}, {@code ../bees/}. The post does not know the host,
 * so while sources are weighed a reserved one stands for it (RFC 6761, section 6.4), and answers have the address as it was written.
 */
final class OwnSite {
    private static final String SITE = "https://own.invalid";

    /** A picture, an archive or a listing is no page that anybody quotes. */
    private static final Pattern NO_PAGE = Pattern.compile(
            "/?|//.*|.*\\.(?:png|jpe?g|gif|svg|webp|avif|ico|mp[34]|webm|ogg|css|js|xml|json|zip|gz|tgz|txt)|/(?:tags?|categor(?:y|ies)|images?|assets|uploads|static)/.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private OwnSite() {}

    /** An absolute address that stands for one by a path; null for any other. */
    static @Nullable String absolute(String address) {
        boolean relative = address.startsWith("../") || address.startsWith("./");
        boolean own = relative || address.startsWith("/");
        return !own || NO_PAGE.matcher(address).matches() ? null : relative ? SITE + "/" + address : SITE + address;
    }

    static boolean has(String url) {
        return url.startsWith(SITE + "/");
    }

    /** The outcome with the addresses as the post has them. */
    static Resolution written(Resolution resolution) {
        boolean own =
                isOwn(resolution.source()) || resolution.candidates().stream().anyMatch(each -> isOwn(each.source()));
        if (!own) {
            return resolution;
        }
        List<Candidate> candidates = resolution.candidates().stream()
                .map(each -> new Candidate(written(each.source()), each.confidence(), each.evidence()))
                .toList();
        Source source = resolution.source();
        return new Resolution(
                source == null ? null : written(source), resolution.confidence(), resolution.clues(), candidates);
    }

    private static boolean isOwn(@Nullable Source source) {
        return source != null
                && (isOwn(source.url())
                        || (source.author() != null && isOwn(source.author().url())));
    }

    private static boolean isOwn(@Nullable String url) {
        return url != null && has(url);
    }

    private static Source written(Source source) {
        Author author = source.author();
        return new Source(
                isOwn(source.url()) ? null : source.key(),
                written(source.url()),
                source.title(),
                author == null ? null : new Author(author.name(), written(author.url())),
                source.site(),
                source.published());
    }

    private static @Nullable String written(@Nullable String url) {
        if (url == null || !has(url)) {
            return url;
        }
        String path = url.substring(SITE.length());
        return path.startsWith("/.") ? path.substring(1) : path;
    }
}
