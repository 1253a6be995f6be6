package org.broadsheet.publish.app;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostId;
import org.broadsheet.publish.Address;
import org.broadsheet.publish.Claim;
import org.broadsheet.publish.Rank;

/** The posts of the catalogue, and what is read from them: tags, links, files. */
final class Posts {
    private static final String SELECT = "SELECT " + PostRow.COLUMNS + " FROM post ";
    private static final String NEWEST_FIRST = " ORDER BY post.published DESC, post.id LIMIT ?";

    /** What a post's claim is read from. */
    static final String CLAIM = "post.id, asked, post.published, wish";

    private static final Side NEWER =
            new Side("published = ? AND id < ? ORDER BY id DESC", "published > ? ORDER BY published, id DESC");
    private static final Side OLDER =
            new Side("published = ? AND id > ? ORDER BY id", "published < ? ORDER BY published DESC, id");

    private final Database database;
    private final Tags tags;
    private final Sources sources;
    private final RankedRows live;
    private final DecodedPosts decoded = new DecodedPosts();

    Posts(Database database, Tags tags, Sources sources) {
        this.database = database;
        this.tags = tags;
        this.sources = sources;
        this.live = new RankedRows(database, "post", "id", "live = 1");
    }

    Optional<PostRow> find(PostId id) {
        return database.first(PostRow::read, SELECT + "WHERE id = ?", id.value());
    }

    /** The event that a post came from, without its text. */
    PostEnriched read(PostId id) {
        return decoded.of(
                id, sha256(id).orElseThrow(() -> missing(id)), () -> EventCodec.decode(json(id), PostEnriched.class));
    }

    /** The hash of the event that a post came from; empty where there is no such post. */
    Optional<String> sha256(PostId id) {
        return database.first(row -> row.getString(1), "SELECT sha256 FROM post WHERE id = ?", id.value());
    }

    private byte[] json(PostId id) {
        return database.first(row -> row.getBytes(1), "SELECT json FROM body WHERE post_id = ?", id.value())
                .orElseThrow(() -> missing(id));
    }

    private static IllegalStateException missing(PostId id) {
        return new IllegalStateException("the catalogue has no content of " + id);
    }

    /** Keeps a post that is not there. */
    void insert(FiledPost post) {
        PostRow row = post.row();
        String id = row.id().value();
        database.update(
                "INSERT INTO post (id, version, sha256, visibility, live, published, day_only, shelf, title, summary,"
                        + " link_key, feed_id, asked, wish, warnings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                row.version(),
                row.sha256(),
                row.visibility(),
                row.live() ? 1 : 0,
                row.rank().published(),
                row.dayOnly() ? 1 : 0,
                row.shelf().path(),
                row.title(),
                row.summary(),
                row.linkKey(),
                row.feedId(),
                row.claim().asked() ? 1 : 0,
                row.claim().wish().value(),
                String.join(" ", row.warnings()));
        database.update("DELETE FROM deleted WHERE post_id = ?", id);
        database.update("INSERT INTO body (post_id, json) VALUES (?, ?)", id, EventCodec.encode(post.event()));
        if (row.live()) {
            insertParts(post, id);
        }
    }

    private void insertParts(FiledPost post, String id) {
        tags.insert(post);
        post.links().forEach(target -> database.update("INSERT INTO link (post_id, target) VALUES (?, ?)", id, target));
        post.assets()
                .forEach(asset -> database.update(
                        "INSERT INTO asset (post_id, path, sha256) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        id,
                        asset.path(),
                        asset.sha256()));
        sources.insert(post);
    }

    /** Whether a later version of a post is known, or of its absence: then an earlier one is no news. */
    boolean isOutdated(PostId id, long version) {
        return database.exists("SELECT 1 FROM post WHERE id = ? AND version > ?", id.value(), version)
                || database.exists("SELECT 1 FROM deleted WHERE post_id = ? AND version > ?", id.value(), version);
    }

    /** Notes with which version a post left. */
    void leave(PostId id, long version) {
        database.update(
                "INSERT INTO deleted (post_id, version) VALUES (?, ?) ON CONFLICT (post_id) DO UPDATE"
                        + " SET version = excluded.version",
                id.value(),
                version);
    }

    /** Forgets a post. */
    void remove(PostId id) {
        tags.remove(id);
        find(id).ifPresent(sources::remove);
        database.update("DELETE FROM post WHERE id = ?", id.value());
        for (String part : List.of("body", "link", "asset")) {
            database.update("DELETE FROM " + part + " WHERE post_id = ?", id.value());
        }
    }

    /** Notes that the same content came as another version. */
    void touch(PostId id, long version) {
        database.update("UPDATE post SET version = ? WHERE id = ?", version, id.value());
    }

    /** The newest live posts. */
    List<PostRow> newest(int limit) {
        return database.list(PostRow::read, SELECT + "WHERE live = 1" + NEWEST_FIRST, limit);
    }

    /** The live posts as the archive has them. */
    Shelves archive() {
        return shelves(2, Shelves.POSTS);
    }

    /** The live posts, as many on a page and as many levels always divided as is said. */
    Shelves shelves(int open, int crowd) {
        return new Shelves(database, "post", "id", "live = 1", List.of(), open, crowd, "");
    }

    /** The posts in a drawer, newest first. */
    List<PostRow> in(Shelves shelves, String drawer) {
        return database.list(
                PostRow::read,
                SELECT + "WHERE id IN (" + shelves.query() + ") ORDER BY post.published DESC, post.id",
                shelves.in(drawer));
    }

    /** The addresses of the posts in a drawer, newest first. */
    List<String> addressesIn(Shelves shelves, String drawer) {
        return database
                .strings(
                        "SELECT address FROM post WHERE id IN (" + shelves.query() + ") ORDER BY published DESC, id",
                        shelves.in(drawer))
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Paths of the files that a live post shows. */
    List<String> assetsOf(PostId id) {
        return database.strings("SELECT path FROM asset WHERE post_id = ? ORDER BY path", id.value());
    }

    /** The live post that a link's target key leads to. */
    Optional<PostRow> linked(String key) {
        return database.first(PostRow::read, SELECT + "WHERE link_key = ? AND live = 1 ORDER BY id LIMIT 1", key);
    }

    /** The live posts that link to a key. */
    List<PostRow> linking(String key) {
        return database.list(
                PostRow::read, SELECT + "JOIN link ON link.post_id = post.id WHERE target = ? ORDER BY post.id", key);
    }

    /** A row of {@link #CLAIM}. */
    static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                new PostId(row.getString(1)), row.getBoolean(2), row.getLong(3), new Address(row.getString(4)));
    }

    /** Who of the live posts that claim a feed id has it. */
    Optional<PostId> holderOfFeedId(String feedId) {
        return database
                .list(Posts::claim, "SELECT " + CLAIM + " FROM post WHERE feed_id = ? AND live = 1", feedId)
                .stream()
                .min(Comparator.naturalOrder())
                .map(Claim::post);
    }

    /** The live posts that claim a feed id. */
    List<PostRow> withFeedId(String feedId) {
        return database.list(PostRow::read, SELECT + "WHERE feed_id = ? AND live = 1", feedId);
    }

    /** The live post just before a place in the order. */
    Optional<PostRow> newer(Rank rank) {
        return database.first(PostRow::read, next(PostRow.COLUMNS, NEWER), place(rank));
    }

    /** The live post just behind a place in the order. */
    Optional<PostRow> older(Rank rank) {
        return database.first(PostRow::read, next(PostRow.COLUMNS, OLDER), place(rank));
    }

    /** The addresses of the live posts just before and behind a place. */
    List<Address> around(Rank rank) {
        return Stream.of(NEWER, OLDER)
                .flatMap(side -> database.strings(next("address", side), place(rank)).stream())
                .filter(Objects::nonNull)
                .map(Address::new)
                .toList();
    }

    /** One side of a place: posts with the same date, and with another. */
    private record Side(String same, String other) {}

    /** The first of the posts with the same date, where there is one, else of the others. */
    private static String next(String columns, Side side) {
        String select = "SELECT * FROM (SELECT " + columns + " FROM post WHERE live = 1 AND ";
        return select + side.same() + " LIMIT 1) UNION ALL " + select + side.other() + " LIMIT 1) LIMIT 1";
    }

    private static Object[] place(Rank rank) {
        return new Object[] {rank.published(), rank.post().value(), rank.published()};
    }

    /** Whether fewer than {@code limit} live posts stand before a place. */
    boolean isAmongNewest(Rank rank, int limit) {
        return live.areFewerBefore(rank, limit);
    }

    /** Posts whose time has come, or has not come yet after all. */
    List<PostId> due(Instant now) {
        List<String> ids = new ArrayList<>(database.strings(
                "SELECT id FROM post WHERE visibility = 'public' AND live = 0 AND published <= ? LIMIT 500",
                now.toEpochMilli()));
        ids.addAll(database.strings(
                "SELECT id FROM post WHERE visibility = 'public' AND live = 1 AND published > ? LIMIT 500",
                now.toEpochMilli()));
        return ids.stream().map(PostId::new).toList();
    }

    /** The hash of the file behind an address below {@code /assets/}, where a live post shows it. */
    Optional<String> asset(String path) {
        return database.first(
                row -> row.getString(1), "SELECT sha256 FROM asset WHERE path = ? ORDER BY sha256 LIMIT 1", path);
    }

    /** The ids of live posts that show a file. */
    List<String> showing(String asset) {
        return database.strings("SELECT post_id FROM asset WHERE path = ? ORDER BY post_id LIMIT 10", asset);
    }
}
