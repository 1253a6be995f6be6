package org.broadsheet.publish.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.PostId;
import org.broadsheet.publish.Rank;
import org.broadsheet.publish.Shelf;
import org.broadsheet.publish.SourceName;
import org.broadsheet.publish.SourceName.Kind;
import org.broadsheet.publish.Words;
import org.broadsheet.publish.site.Citations;

/**
 * Whom the live posts quote. How many posts quote a source is kept beside it, so that nobody has to count an archive to
 * know who is quoted most.
 */
final class Sources {
    private static final String POSTS_OF_A_SOURCE =
            "SELECT " + PostRow.COLUMNS + " FROM post JOIN source ON source.post_id = post.id WHERE source = ? ";

    private final Database database;
    private final RankedRows posts;

    Sources(Database database) {
        this.database = database;
        this.posts = new RankedRows(database, "source", "post_id", "source = ?");
    }

    /**
     * A source in a listing.
     *
     * @param key such as {@code authors/jane-doe}
     * @param label as it is written: of several ways the first in byte order
     * @param posts how many live posts quote it, in the listing's span of time
     */
    record Total(String key, String label, long posts) {
        boolean is(Kind kind) {
            return key.startsWith(kind.folder() + "/");
        }
    }

    /** Keeps whom a live post quotes. */
    void insert(FiledPost post) {
        for (QuotedSource quoted : post.sources().values()) {
            SourceName source = quoted.name();
            database.update(
                    "INSERT INTO source (post_id, source, label, published, shelf, citations) VALUES (?, ?, ?, ?, ?, ?)",
                    post.row().id().value(),
                    source.key(),
                    source.label(),
                    post.row().rank().published(),
                    post.row().shelf().path(),
                    EventCodec.encode(quoted.citations()));
            database.update(
                    "INSERT INTO source_total (source, kind, posts) VALUES (?, ?, 1) ON CONFLICT (source) DO UPDATE"
                            + " SET posts = posts + 1",
                    source.key(),
                    source.kind().folder());
            database.update(
                    "INSERT INTO source_year (year, source, shelf, posts) VALUES (?, ?, ?, 1) ON CONFLICT (year, source) DO UPDATE"
                            + " SET posts = posts + 1",
                    post.row().shelf().top(),
                    source.key(),
                    shelf(source.key()).path());
        }
    }

    /** Forgets whom a post quotes; its row is still there. */
    void remove(PostRow post) {
        String year = post.shelf().top();
        for (String source : quotedBy(post.id())) {
            database.update("UPDATE source_total SET posts = posts - 1 WHERE source = ?", source);
            database.update("DELETE FROM source_total WHERE source = ? AND posts = 0", source);
            database.update("UPDATE source_year SET posts = posts - 1 WHERE year = ? AND source = ?", year, source);
            database.update("DELETE FROM source_year WHERE year = ? AND source = ? AND posts = 0", year, source);
        }
        database.update("DELETE FROM source WHERE post_id = ?", post.id().value());
    }

    /** Where a source lies among others of its year, by what follows its kind. */
    static Shelf shelf(String source) {
        return Shelf.ofName(source.substring(source.indexOf('/') + 1));
    }

    /** The sources of a year, by their names. */
    Shelves names(String year) {
        return new Shelves(
                database,
                "source_year",
                "source",
                "year = ?",
                List.of(year),
                0,
                Shelves.NAMES,
                "sources/" + year + "/");
    }

    /** The posts that quote a source. */
    Shelves quoting(String source) {
        return new Shelves(
                database,
                "source",
                "post_id",
                "source = ?",
                List.of(source),
                1,
                Shelves.POSTS,
                "sources/" + source + "/");
    }

    /** The keys of the sources that a live post quotes. */
    List<String> quotedBy(PostId id) {
        return database.strings("SELECT source FROM source WHERE post_id = ? ORDER BY source", id.value());
    }

    /** What a live post quotes from one of its sources. */
    Citations citations(PostId id, String source) {
        return database.first(
                        row -> EventCodec.decode(row.getBytes(1), Citations.class),
                        "SELECT citations FROM source WHERE post_id = ? AND source = ?",
                        id.value(),
                        source)
                .orElseThrow();
    }

    /** How a source is written; empty where no live post quotes it. */
    Optional<String> label(String source) {
        return database.first(
                        row -> row.getString(1),
                        "SELECT label FROM source WHERE source = ? ORDER BY label LIMIT 1",
                        source)
                .map(label -> Words.shortened(label, Shelves.LONGEST_NAME));
    }

    /** How many live posts quote a source. */
    long total(String source) {
        return database.number("SELECT posts FROM source_total WHERE source = ?", source);
    }

    /** How many posts of a year quote a source. */
    long total(String source, String year) {
        return database.number("SELECT posts FROM source_year WHERE source = ? AND year = ?", source, year);
    }

    /** The sources that most posts quote; of equals the first in the order of their keys. */
    List<Total> mostQuoted(Kind kind, int limit) {
        return totals(
                "SELECT source, posts FROM source_total WHERE kind = ? ORDER BY posts DESC, source LIMIT ?",
                kind.folder(),
                limit);
    }

    /** The sources in a drawer of those that posts of a year quote, by key; each as it is written anywhere. */
    List<Total> quotedIn(String year, String drawer) {
        Shelves names = names(year);
        List<Object> arguments = new ArrayList<>(List.of(year));
        arguments.addAll(List.of(names.in(drawer)));
        return totals(
                "SELECT source, posts FROM source_year WHERE year = ? AND source IN (" + names.query()
                        + ") ORDER BY source",
                arguments.toArray());
    }

    private List<Total> totals(String sql, Object... arguments) {
        List<Total> unnamed = database.list(row -> new Total(row.getString(1), "", row.getLong(2)), sql, arguments);
        return unnamed.stream()
                .map(total -> new Total(total.key(), label(total.key()).orElseThrow(), total.posts()))
                .toList();
    }

    /** The newest posts that quote a source. */
    List<PostRow> newest(String source, int limit) {
        return database.list(
                PostRow::read,
                POSTS_OF_A_SOURCE + "ORDER BY source.published DESC, source.post_id LIMIT ?",
                source,
                limit);
    }

    /** Whether fewer than {@code limit} posts that quote the source stand before a place. */
    boolean isAmongNewest(String source, Rank rank, int limit) {
        return posts.areFewerBefore(rank, limit, source);
    }

    /** The keys of all sources. */
    List<String> keys() {
        return database.strings("SELECT source FROM source_total ORDER BY source");
    }

    /** Years in which anybody is quoted. */
    List<String> years() {
        // From each year to the next by the index: a plain DISTINCT reads every row.
        return database.strings("WITH RECURSIVE y(year) AS (SELECT max(year) FROM source_year UNION ALL"
                + " SELECT (SELECT max(year) FROM source_year WHERE year < y.year) FROM y WHERE y.year IS NOT NULL)"
                + " SELECT year FROM y WHERE year IS NOT NULL ORDER BY year");
    }

    /** Whether posts of a year quote anybody. */
    boolean hasYear(String year) {
        return database.exists("SELECT 1 FROM source_year WHERE year = ? LIMIT 1", year);
    }
}
