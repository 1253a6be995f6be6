package org.broadsheet.transform.quote;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.html.Tree;
import org.jspecify.annotations.Nullable;

/**
 * The foot of a post embedded from a social network: {@code — Jane Doe (@jane) <a href="…/status/1">May 4, 2010</a>}. The
 * link on the date is the post.
 */
final class SocialPost implements Scorer {
    private static final Pattern POST = Pattern.compile(
            "https?://[^/]+/(?:#!/)?(?:@?[\\w.@-]+/(?:status|statuses|posts?)/\\w+|@[\\w.@-]+/\\d+|notice/\\w+|profile/[^/]+/post/\\w+|p/[\\w-]+|\\S*/posts/\\S+|users/[^/]+/statuses/\\d+)\\S*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EMBEDDED = Pattern.compile("twitter|instagram|mastodon|bluesky|toot");
    private static final Pattern NAMED = Pattern.compile(
            "^\\s*(?:A (?:post|photo|video) (?:shared|posted) by\\s+)?(.{1,80}?)\\s*\\((\\\\?@?[\\w.@-]{1,60})\\).*",
            Pattern.DOTALL);

    @Override
    public List<Clue> clues(Quotation quotation) {
        for (Line line : new @Nullable Line[] {quotation.lastLine(), quotation.firstLine(), quotation.after()}) {
            Clue clue = line == null || line.words().length() > 300 ? null : read(line, quotation);
            if (clue != null) {
                return List.of(clue);
            }
        }
        return List.of();
    }

    private static @Nullable Clue read(Line line, Quotation quotation) {
        if (line.links().isEmpty() || !(Dash.leads(line.words()) || isEmbedded(quotation))) {
            return null;
        }
        Link post = line.links().stream()
                .filter(link -> link.url() != null && POST.matcher(link.url()).matches())
                .reduce((first, second) -> second)
                .orElse(null);
        if (post == null) {
            return null;
        }
        String words = line.words().substring(Dash.length(line.words()));
        String date = post.shown();
        Matcher named = NAMED.matcher(words);
        String name = named.matches() ? named.group(1) : unnamed(line, post);
        if (name == null && !Dates.is(date)) {
            return null;
        }
        return Clue.of("social-post", line.words(), 0.97)
                .withUrl(post.url())
                .withAuthor(name == null ? null : new Author(name, page(line, post)))
                .withSite(Site.ofHost(post.url()))
                .withPublished(Dates.is(date) ? date : null)
                .onLine(isAlone(line, quotation) ? null : line.element());
    }

    /** Its class is that of a network's own markup. */
    private static boolean isEmbedded(Quotation quotation) {
        String classes = quotation.block().className();
        return !classes.isEmpty() && EMBEDDED.matcher(classes).find();
    }

    /** Nothing would be left of the quotation. */
    private static boolean isAlone(Line line, Quotation quotation) {
        return line.element().parent() != null
                && line.element().parent().equals(quotation.block())
                && Tree.childElements(quotation.block()) == 1;
    }

    /** The words between the dash and the link. */
    private static @Nullable String unnamed(Line line, Link post) {
        int from = Dash.length(line.words());
        String before = from < post.span().start()
                ? line.words().substring(from, post.span().start()).strip()
                : "";
        String name = before.replaceFirst("[,\\s]+$", "");
        boolean linked = name.isEmpty() && !Dates.is(post.words());
        return linked
                ? post.shown().replaceFirst("^@", "").replaceFirst("\\s+[/|\u2013-]\\s.*", "")
                : name.isEmpty() || name.length() > 80 ? null : name;
    }

    private static @Nullable String page(Line line, Link post) {
        return line.links().stream()
                .filter(link -> !link.equals(post) && link.url() != null && link.address() == Address.PROFILE)
                .findFirst()
                .map(Link::url)
                .orElse(null);
    }
}
