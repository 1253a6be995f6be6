package org.broadsheet.publish.app;

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
            Set<String> paths = new LinkedHashSet<>(List.of(SitePaths.SOURCES, SitePaths.source(source)));
            for (String year : catalogue.sources().years(source)) {
                paths.add(SitePaths.source(source, year));
                paths.add(SitePaths.source(year));
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
            return List.of(SitePaths.SOURCES, SitePaths.source(source));
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
            return List.of(SitePaths.source(year), SitePaths.source(source));
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
