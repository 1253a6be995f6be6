package org.broadsheet.publish.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The drawers of a quoted source: how it is written, how often it is quoted in all and in a year. */
final class SourceDrawers {
    private SourceDrawers() {}

    /** Those of a source that a post of a year quotes. */
    static List<Drawer> of(String source, String year) {
        return List.of(new Label(source), new Total(source), new InYear(source, year), new Year(year));
    }

    private record Label(String source) implements Drawer {
        @Override
        public Optional<String> state(Catalogue catalogue) {
            return catalogue.sources().label(source);
        }

        @Override
        public Collection<String> namedBy(Catalogue catalogue) {
            Shelves quoting = catalogue.sources().quoting(source);
            Set<String> paths = new LinkedHashSet<>(List.of(SitePaths.SOURCES, quoting.file("")));
            quoting.pages().map(quoting::file).forEach(paths::add);
            for (String year : quoting.within("")) {
                paths.addAll(catalogue.sources().names(year).filesOf(Sources.shelf(source)));
            }
            return paths;
        }
    }

    private record Total(String source) implements Drawer {
        @Override
        public Optional<String> state(Catalogue catalogue) {
            return Optional.of(catalogue.sources().total(source))
                    .filter(posts -> posts > 0)
                    .map(String::valueOf);
        }

        @Override
        public Collection<String> namedBy(Catalogue catalogue) {
            return List.of(
                    SitePaths.SOURCES, catalogue.sources().quoting(source).file(""));
        }
    }

    private record InYear(String source, String year) implements Drawer {
        @Override
        public Optional<String> state(Catalogue catalogue) {
            return Optional.of(catalogue.sources().total(source, year))
                    .filter(posts -> posts > 0)
                    .map(String::valueOf);
        }

        @Override
        public Collection<String> namedBy(Catalogue catalogue) {
            List<String> paths = new ArrayList<>(catalogue.sources().names(year).filesOf(Sources.shelf(source)));
            paths.add(catalogue.sources().quoting(source).file(""));
            return paths;
        }
    }

    private record Year(String year) implements Drawer {
        @Override
        public Optional<String> state(Catalogue catalogue) {
            return catalogue.sources().hasYear(year) ? Optional.of(year) : Optional.empty();
        }

        @Override
        public Collection<String> namedBy(Catalogue catalogue) {
            return List.of(SitePaths.SOURCES);
        }
    }
}
