package org.broadsheet.publish.app;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.publish.site.DrawerName;
import org.broadsheet.publish.site.Listing.Place;

/**
 * The pages of drawers as other pages link to them.
 *
 * @param shelves whose drawers they are
 */
record DrawerPlaces(Shelves shelves) {
    /** The drawers in a drawer, in the order in which people look for them. */
    List<Place> in(String drawer) {
        return shelves.within(drawer).stream()
                .sorted(DrawerName.ORDER)
                .map(each -> new Place(DrawerName.of(each).inItsPlace(), shelves.path(each)))
                .toList();
    }

    /** What the drawers in a drawer are, such as {@code Days}. */
    String kindIn(String drawer) {
        return shelves.within(drawer).stream()
                .findFirst()
                .map(each -> DrawerName.of(each).kind())
                .orElse("");
    }

    /** The way to a drawer: what is said, then the drawers around it. */
    List<Place> around(String drawer, List<Place> before) {
        List<Place> way = new ArrayList<>(before);
        Shelves.around(drawer).stream()
                .filter(each -> !each.isEmpty())
                .forEach(each -> way.add(new Place(DrawerName.of(each).inItsPlace(), shelves.path(each))));
        return way;
    }
}
