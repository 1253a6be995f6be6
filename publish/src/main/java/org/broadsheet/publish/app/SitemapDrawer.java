package org.broadsheet.publish.app;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.publish.Shelf;

/** Which sitemap has the posts on a shelf: the index names it, and where it is divided there are others. */
record SitemapDrawer(Shelf shelf) implements Drawer {
    @Override
    public Optional<String> state(Catalogue catalogue) {
        return new Sitemaps(catalogue).of(shelf);
    }

    @Override
    public Collection<String> namedBy(Catalogue catalogue) {
        return Stream.concat(Stream.of(SitePaths.SITEMAP), new Sitemaps(catalogue).around(shelf))
                .toList();
    }
}
