package org.broadsheet.publish.app;

import java.util.Collection;
import java.util.Optional;

/** A year, month, tag or source, as far as other listings speak of it. Equal drawers are one. */
interface Drawer {
    /** What they say of it now; empty where no live post is in it. */
    Optional<String> state(Catalogue catalogue);

    /** Files that say it. */
    Collection<String> namedBy(Catalogue catalogue);
}
