package org.broadsheet.publish.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.events.PostId;
import org.broadsheet.publish.Shelf;

/** What archives of the feeds say of a post that is in another: that its archive is there, and that a feed id is taken. */
final class FeedDrawers {
    private FeedDrawers() {}

    /** Those of a live post. */
    static List<Drawer> of(PostRow post) {
        return List.of(new Archive(post.shelf()), new FeedId(post.feedId()));
    }

    /** Which archive has the posts on a shelf. Named by the archives beside it; by the current feeds, where it is the newest. */
    private record Archive(Shelf shelf) implements Drawer {
        @Override
        public Optional<String> state(Catalogue catalogue) {
            FeedArchives archives = new FeedArchives(catalogue);
            return archives.of(shelf).filter(archives::has);
        }

        @Override
        public Collection<String> namedBy(Catalogue catalogue) {
            FeedArchives archives = new FeedArchives(catalogue);
            Shelves shelves = catalogue.posts().archive();
            List<String> paths = new ArrayList<>();
            // Of a month that was divided, or is not any more, the days are others too, and what is beside it.
            for (String drawer : shelves.dividable(shelf)) {
                paths.addAll(SitePaths.feeds(drawer));
                shelves.within(drawer).stream().map(SitePaths::feeds).forEach(paths::addAll);
                archives.older(drawer).map(SitePaths::feeds).ifPresent(paths::addAll);
                paths.addAll(archives.newer(drawer).map(SitePaths::feeds).orElse(SitePaths.FEEDS));
            }
            return paths;
        }
    }

    /** Who of the posts that claim an id has it. */
    private record FeedId(String feedId) implements Drawer {
        @Override
        public Optional<String> state(Catalogue catalogue) {
            return catalogue.posts().holderOfFeedId(feedId).map(PostId::value);
        }

        @Override
        public Collection<String> namedBy(Catalogue catalogue) {
            FeedArchives archives = new FeedArchives(catalogue);
            Set<String> paths = new LinkedHashSet<>();
            for (PostRow post : catalogue.posts().withFeedId(feedId)) {
                archives.of(post).map(SitePaths::feeds).ifPresent(paths::addAll);
                if (catalogue.posts().isAmongNewest(post.rank(), Touched.NEWEST)) {
                    paths.addAll(SitePaths.FEEDS);
                }
            }
            return paths;
        }
    }
}
