package org.broadsheet.publish.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What archives of the feeds say of a post that is in another: that its archive is there, and that a feed id is taken. */
final class FeedDrawers {
    private FeedDrawers() {}

    /** Those of a live post. */
    static List<Drawer> of(PostRow post) {
        return List.of(
                new Archive(post.shelf().month()),
                new Archive(post.shelf().leaf()),
                new Days(post.shelf().month()),
                new FeedId(post.feedId()));
    }

    /** Named by the archives beside it; by the current feeds, where it is the newest. */
    private record Archive(String name) implements Drawer {
        @Override
        public Optional<String> state(Catalogue catalogue) {
            return Optional.of(name).filter(new FeedArchives(catalogue)::has);
        }

        @Override
        public Collection<String> namedBy(Catalogue catalogue) {
            FeedArchives archives = new FeedArchives(catalogue);
            List<String> paths = new ArrayList<>();
            archives.older(name).map(SitePaths::feeds).ifPresent(paths::addAll);
            paths.addAll(archives.newer(name).map(SitePaths::feeds).orElse(SitePaths.FEEDS));
            return paths;
        }
    }

    /** Whether a month is divided into archives by day. */
    private record Days(String month) implements Drawer {
        @Override
        public Optional<String> state(Catalogue catalogue) {
            return Optional.of(month).filter(catalogue.posts()::isCrowded);
        }

        @Override
        public Collection<String> namedBy(Catalogue catalogue) {
            return catalogue.posts().leaves(month).stream()
                    .flatMap(leaf -> SitePaths.feeds(leaf).stream())
                    .toList();
        }
    }

    /** Who of the posts that claim an id has it. */
    private record FeedId(String feedId) implements Drawer {
        @Override
        public Optional<String> state(Catalogue catalogue) {
            return catalogue.posts().withFeedId(feedId).stream()
                    .findFirst()
                    .map(post -> post.id().value());
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
