package org.broadsheet.publish.app;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.publish.Shelf;

/** Which pages have what lies on a shelf: they become more where a drawer on the way is divided, and fewer again. */
record Divided(Shelves shelves, Shelf shelf) implements Drawer {
    @Override
    public Optional<String> state(Catalogue catalogue) {
        return Optional.of(shelves.pagesOf(shelf)).map(List::toString);
    }

    @Override
    public Collection<String> namedBy(Catalogue catalogue) {
        List<String> around = shelves.dividable(shelf);
        return Stream.concat(
                        around.stream()
                                .flatMap(drawer -> shelves.within(drawer).stream())
                                .map(shelves::file),
                        // What it was divided into before, and has no page any more.
                        shelves.written(around.get(around.size() - 1)).stream())
                .toList();
    }
}
