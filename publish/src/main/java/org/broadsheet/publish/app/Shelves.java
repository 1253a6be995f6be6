package org.broadsheet.publish.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.publish.Shelf;

/**
 * The rows of a table by the drawers that they lie in ({@link Shelf}), and the pages that list them: a drawer with no more
 * than {@code crowd} rows has a page that lists them, one with more a page that lists the drawers in it. Which pages there
 * are depends on the rows that there are, not on how they came.
 *
 * <p>No question costs more than {@code crowd} rows, however many the table has.
 *
 * @param database the catalogue's
 * @param table with a column {@code shelf}
 * @param id the column of what is listed
 * @param condition which rows, with {@code ?} for its arguments
 * @param arguments of the condition
 * @param open how many levels are always divided: 1 for the first page, 2 for the years too
 * @param crowd as many rows are on one page, and no more
 * @param folder below which the pages are: empty, or ending in {@code /}
 */
record Shelves(
        Database database,
        String table,
        String id,
        String condition,
        List<String> arguments,
        int open,
        int crowd,
        String folder) {
    /** As many posts are on one page, and no more. */
    static final int POSTS = 100;

    /** As many names of tags or sources. */
    static final int NAMES = 500;

    /** In characters; a longer name is cut short where names are listed. */
    static final int LONGEST_NAME = 200;

    /** Days, letters and parts; a post's own folder is none of them. */
    private static final Pattern IN_DRAWERS = Pattern.compile("(\\d{2}/)*(~.+/|([0-9a-f]/)+)?[^/]+");

    /** Sorts behind every drawer of the first level. */
    private static final String END = Character.toString(Character.MAX_CODE_POINT);

    /** Whether there are rows in a drawer. */
    boolean has(String drawer) {
        return database.exists(query() + " LIMIT 1", in(drawer));
    }

    /** Whether a drawer's page lists drawers. */
    boolean isDivided(String drawer) {
        return isOpen(drawer)
                || database.exists(
                        "SELECT 1 FROM " + table + " WHERE " + condition
                                + " AND shelf > ? AND shelf < ? LIMIT 1 OFFSET ?",
                        with(begin(drawer), end(drawer), crowd));
    }

    private boolean isOpen(String drawer) {
        int depth = drawer.isEmpty() ? 0 : around(drawer).size();
        return depth < open && !drawer.equals(Shelf.UNDATED);
    }

    /** Whether a drawer has a page: there is something in it, and every drawer around it is divided. */
    boolean hasPage(String drawer) {
        return has(drawer) && around(drawer).stream().allMatch(this::isDivided);
    }

    /** Whether a drawer has a page that lists the rows themselves. */
    boolean isLeaf(String drawer) {
        return hasPage(drawer) && !isDivided(drawer);
    }

    /** The drawers whose pages lead to what lies on a shelf, the widest first: the last of them lists it. */
    List<String> pagesOf(Shelf shelf) {
        List<String> pages = new ArrayList<>();
        String around = "";
        for (String drawer : shelf.drawers()) {
            if (!isDivided(around)) {
                break;
            }
            pages.add(drawer);
            around = drawer;
        }
        return pages;
    }

    /** The files of {@link #pagesOf}; of the first page too, where it is not always divided. */
    List<String> filesOf(Shelf shelf) {
        return Stream.concat(Stream.of("").filter(first -> open == 0), pagesOf(shelf).stream())
                .map(this::file)
                .toList();
    }

    /** The drawers of {@link #pagesOf}, and that of the first page, but for those that are always divided. */
    List<String> dividable(Shelf shelf) {
        return Stream.concat(Stream.of(""), pagesOf(shelf).stream())
                .filter(drawer -> !isOpen(drawer))
                .toList();
    }

    /** Files in a drawer that the site has for the drawers in it, whether these still have a page or not. */
    List<String> written(String drawer) {
        String from = folder + begin(drawer);
        return database
                .strings("SELECT path FROM page WHERE path > ? AND path < ?", from, folder + end(drawer))
                .stream()
                .filter(path ->
                        IN_DRAWERS.matcher(path.substring(from.length())).matches())
                .toList();
    }

    /** The drawers in a drawer, or of the first level in none, in the order of their names. */
    List<String> within(String drawer) {
        List<String> drawers = new ArrayList<>();
        int start = drawer.isEmpty() ? 0 : drawer.length() + 1;
        // From each to the next by the index: a plain DISTINCT reads every row.
        for (Optional<String> next = firstBehind(begin(drawer), drawer); next.isPresent(); ) {
            String found = next.get().substring(0, next.get().indexOf('/', start));
            drawers.add(found);
            next = firstBehind(end(found), drawer);
        }
        return drawers;
    }

    /** All drawers that have a page. */
    Stream<String> pages() {
        return pagesWithin("");
    }

    private Stream<String> pagesWithin(String drawer) {
        return isDivided(drawer)
                ? within(drawer).stream().flatMap(each -> Stream.concat(Stream.of(each), pagesWithin(each)))
                : Stream.empty();
    }

    /** The path of a drawer's page on the site, such as {@code /tags/tides/2009/}; of the first page without a drawer. */
    String path(String drawer) {
        return "/" + folder + (drawer.isEmpty() ? "" : drawer + "/");
    }

    /** The file of {@link #path}. */
    String file(String drawer) {
        return path(drawer).substring(1) + "index.html";
    }

    /** What is listed of a drawer, as a query: {@link #in} has its arguments. */
    String query() {
        return "SELECT " + id + " FROM " + table + " WHERE " + condition + " AND shelf >= ? AND shelf < ?";
    }

    /** The arguments of {@link #query}. */
    Object[] in(String drawer) {
        return with(begin(drawer), end(drawer));
    }

    private Optional<String> firstBehind(String from, String drawer) {
        return database.first(
                row -> row.getString(1),
                "SELECT shelf FROM " + table + " WHERE " + condition
                        + " AND shelf > ? AND shelf < ? ORDER BY shelf LIMIT 1",
                with(from, end(drawer)));
    }

    private Object[] with(Object... more) {
        return Stream.concat(arguments.stream(), Stream.of(more)).toArray();
    }

    /** The drawers around a drawer, the widest first, from that of the first page. */
    static List<String> around(String drawer) {
        List<String> drawers = new ArrayList<>(List.of(""));
        for (int slash = drawer.indexOf('/'); slash >= 0; slash = drawer.indexOf('/', slash + 1)) {
            drawers.add(drawer.substring(0, slash));
        }
        return drawers;
    }

    /** What every shelf in a drawer begins with. */
    static String begin(String drawer) {
        return drawer.isEmpty() ? "" : drawer + "/";
    }

    /** Sorts behind every shelf in a drawer, and before every other behind it: 0 follows the slash. */
    static String end(String drawer) {
        return drawer.isEmpty() ? END : drawer + "0";
    }
}
