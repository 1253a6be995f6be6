package org.broadsheet.publish.app;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.publish.Shelf;

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

    /** Whether there is something in a year; the first page names the years. */
    record Year(Shelves shelves, String year) implements Drawer {
        @Override
        public Optional<String> state(Catalogue catalogue) {
            return Optional.of(year).filter(shelves::has);
        }

        @Override
        public Collection<String> namedBy(Catalogue catalogue) {
            return List.of(shelves.file(""));
        }
    }

    private record Tag(String slug) implements Drawer {
        @Override
        public Optional<String> state(Catalogue catalogue) {
            return catalogue.tags().label(slug);
        }

        @Override
        public Collection<String> namedBy(Catalogue catalogue) {
            Shelves tagged = catalogue.tags().tagged(slug);
            Set<String> paths = new LinkedHashSet<>(List.of(tagged.file("")));
            paths.addAll(catalogue.tags().names().filesOf(Shelf.ofName(slug)));
            tagged.pages().map(tagged::file).forEach(paths::add);
            return paths;
        }
    }

    /** Adds those of a live post. */
    void add(PostRow post, Collection<String> tags, Collection<String> sources) {
        listed(catalogue.posts().archive(), post.shelf());
        for (String slug : tags) {
            drawers.add(new Tag(slug));
            drawers.add(new Divided(catalogue.tags().names(), Shelf.ofName(slug)));
            listed(catalogue.tags().tagged(slug), post.shelf());
        }
        for (String source : sources) {
            drawers.addAll(SourceDrawers.of(source, post.shelf().top()));
            drawers.add(new Divided(catalogue.sources().quoting(source), post.shelf()));
            drawers.add(new Divided(catalogue.sources().names(post.shelf().top()), Sources.shelf(source)));
        }
        drawers.addAll(FeedDrawers.of(post));
        drawers.add(new SitemapDrawer(post.shelf()));
    }

    private void listed(Shelves shelves, Shelf shelf) {
        drawers.add(new Year(shelves, shelf.top()));
        drawers.add(new Divided(shelves, shelf));
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
