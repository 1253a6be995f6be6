package org.broadsheet.publish.app;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The years, months, tags and sources of the posts of a batch: which of them have a post, how tags and sources are written,
 * how often sources are quoted.
 *
 * <p>They are looked at before the batch and behind it, and what differs enters the listings that name them. A post alone
 * cannot tell: of two that come together, neither is the first.
 */
final class Drawers {
    private final Catalogue catalogue;
    private final Set<Drawer> drawers = new LinkedHashSet<>();

    Drawers(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private record Year(String year) implements Drawer {
        @Override
        public Optional<String> state(Catalogue catalogue) {
            return catalogue.posts().hasYear(year) ? Optional.of(year) : Optional.empty();
        }

        @Override
        public Collection<String> namedBy(Catalogue catalogue) {
            return List.of(SitePaths.SITEMAP, SitePaths.HOME);
        }
    }

    private record Month(String year, String month) implements Drawer {
        @Override
        public Optional<String> state(Catalogue catalogue) {
            return catalogue.posts().hasMonth(month) ? Optional.of(month) : Optional.empty();
        }

        @Override
        public Collection<String> namedBy(Catalogue catalogue) {
            return List.of(SitePaths.archive(year));
        }
    }

    /** Whether a month is divided. */
    private record Crowd(String month) implements Drawer {
        @Override
        public Optional<String> state(Catalogue catalogue) {
            return catalogue.posts().isCrowded(month) ? Optional.of(month) : Optional.empty();
        }

        @Override
        public Collection<String> namedBy(Catalogue catalogue) {
            return catalogue.posts().leaves(month).stream()
                    .map(SitePaths::archive)
                    .toList();
        }
    }

    private record Tag(String slug) implements Drawer {
        @Override
        public Optional<String> state(Catalogue catalogue) {
            return catalogue.posts().tagLabel(slug);
        }

        @Override
        public Collection<String> namedBy(Catalogue catalogue) {
            Set<String> paths = new LinkedHashSet<>(List.of(SitePaths.TAGS, SitePaths.tag(slug)));
            catalogue.posts().tagYears(slug).forEach(year -> paths.add(SitePaths.tag(slug, year)));
            return paths;
        }
    }

    private record TagYear(String slug, String year) implements Drawer {
        @Override
        public Optional<String> state(Catalogue catalogue) {
            return catalogue.posts().hasTagYear(slug, year) ? Optional.of(year) : Optional.empty();
        }

        @Override
        public Collection<String> namedBy(Catalogue catalogue) {
            return List.of(SitePaths.tag(slug));
        }
    }

    /** Adds those of a live post. */
    void add(PostRow post, Collection<String> tags, Collection<String> sources) {
        String year = post.shelf().year();
        drawers.add(new Year(year));
        drawers.add(new Month(year, post.shelf().month()));
        drawers.add(new Crowd(post.shelf().month()));
        for (String slug : tags) {
            drawers.add(new Tag(slug));
            drawers.add(new TagYear(slug, year));
        }
        drawers.addAll(FeedDrawers.of(post));
        sources.forEach(source -> drawers.addAll(SourceDrawers.of(source, year)));
    }

    /** How all of them stand now; {@link #changedSince} takes it. */
    Map<?, Optional<String>> states() {
        Map<Drawer, Optional<String>> states = new HashMap<>();
        drawers.forEach(drawer -> states.put(drawer, drawer.state(catalogue)));
        return states;
    }

    /** Files that name what stands otherwise than before. */
    Set<String> changedSince(Map<?, Optional<String>> before) {
        Set<String> paths = new LinkedHashSet<>();
        for (Drawer drawer : drawers) {
            if (!drawer.state(catalogue).equals(before.get(drawer))) {
                paths.addAll(drawer.namedBy(catalogue));
            }
        }
        return paths;
    }
}
