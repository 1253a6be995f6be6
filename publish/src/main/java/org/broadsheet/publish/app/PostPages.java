package org.broadsheet.publish.app;

import java.util.List;
import java.util.Optional;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostEnriched.PostDate;
import org.broadsheet.publish.Address;
import org.broadsheet.publish.CommonEra;
import org.broadsheet.publish.PostLinks;
import org.broadsheet.publish.site.Citation;
import org.broadsheet.publish.site.Entry;
import org.broadsheet.publish.site.HtmlLinks;
import org.broadsheet.publish.site.Page;
import org.broadsheet.publish.site.Pages;
import org.broadsheet.publish.site.PostPage;
import org.broadsheet.publish.site.Site;
import org.jspecify.annotations.Nullable;

/** The pages of posts, and those that lead to them. */
final class PostPages {
    private final Posts posts;
    private final Site site;
    private final Pages pages;

    PostPages(Catalogue catalogue, Site site, Pages pages) {
        this.posts = catalogue.posts();
        this.site = site;
        this.pages = pages;
    }

    /** The page of a live post. */
    Content page(PostRow row) {
        PostEnriched post = posts.read(row.id());
        Entry own = row.entry(site.zone());
        Page page = Page.article(site, own.address(), own.title(), own.summary(), post.language());
        Entry entry = new Entry(
                own.title(),
                own.address(),
                own.date(),
                own.summary(),
                List.copyOf(FiledPost.tags(post.tags()).values()));
        PostPage content = new PostPage(
                entry,
                Untitled.is(post),
                laterDay(own.date(), Entry.Day.of(writable(post.updated()), site.zone())),
                post.authors(),
                post.originalUrl(),
                HtmlLinks.replace(post.html(), href -> link(page, row, href)),
                Citation.of(post.quotes()),
                posts.newer(row.rank()).map(newer -> newer.entry(site.zone())).orElse(null),
                posts.older(row.rank()).map(older -> older.entry(site.zone())).orElse(null));
        return new Content.Made(pages.post(page, content));
    }

    private static @Nullable PostDate writable(@Nullable PostDate date) {
        return date == null
                ? null
                : new PostDate(CommonEra.nearest(date.at()), date.precision(), date.zone(), date.raw());
    }

    /** A date of change is news to a reader only on another day than that of the post. */
    private static Entry.@Nullable Day laterDay(Entry.@Nullable Day published, Entry.@Nullable Day updated) {
        boolean sameDay = published != null && updated != null && updated.text().equals(published.text());
        return sameDay ? null : updated;
    }

    /** The page at a former address. */
    Content redirect(Address from, Address to) {
        return new Content.Made(pages.redirect(from, to));
    }

    /** The page for addresses that do not exist. */
    Content notFound() {
        return new Content.Made(pages.notFound());
    }

    /** A link of the post's own, from its page: site paths relative, posts by their address, all else as written. */
    private String link(Page page, PostRow row, String href) {
        if (href.startsWith("/") && !href.startsWith("//")) {
            return href.equals("/") ? page.link("/") : page.root() + href.substring(1);
        }
        return PostLinks.target(row.id(), href)
                .flatMap(posts::linked)
                .flatMap(target -> Optional.ofNullable(target.address()))
                .map(address -> page.link(address) + PostLinks.fragment(href))
                .orElse(href);
    }
}
