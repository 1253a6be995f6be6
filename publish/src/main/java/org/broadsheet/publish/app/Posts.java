package org.broadsheet.publish.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostId;
import org.broadsheet.publish.Rank;

/** The posts of the catalogue, and what is read from them: tags, links, files. */
final class Posts {
    /** As many posts are on one page of a month, and no more. */
    static final int CROWD = 100;

    private static final String SELECT = "SELECT " + PostRow.COLUMNS + " FROM post ";
    private static final String NEWEST_FIRST = " ORDER BY post.published DESC, post.id LIMIT ?";

    private final Database database;
    private final Sources sources;
    private final RankedRows live;
    private final RankedRows tagged;
    private final DecodedPosts decoded = new DecodedPosts();

    Posts(Database database, Sources sources) {
        this.database = database;
        this.sources = sources;
        this.live = new RankedRows(database, "post", "id", "live = 1");
        this.tagged = new RankedRows(database, "tag", "post_id", "slug = ?");
    }

    Optional<PostRow> find(PostId id) {
        return database.first(PostRow::read, SELECT + "WHERE id = ?", id.value());
    }

    /** The event that a post came from. */
    PostEnriched read(PostId id) {
        return decoded.of(id, sha256(id), () -> EventCodec.decode(json(id), PostEnriched.class));
    }

    private String sha256(PostId id) {
        return database.first(row -> row.getString(1), "SELECT sha256 FROM post WHERE id = ?", id.value())
                .orElseThrow(() -> missing(id));
    }

    /** The event's bytes. */
    byte[] json(PostId id) {
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
                "INSERT INTO post (id, version, sha256, visibility, live, published, day_only, year, month, title, summary,"
                        + " link_key, feed_id, asked, wish, warnings, leaf) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                row.version(),
                row.sha256(),
                row.visibility(),
                row.live() ? 1 : 0,
                row.rank().published(),
                row.dayOnly() ? 1 : 0,
                row.shelf().year(),
                row.shelf().month(),
                row.title(),
                row.summary(),
                row.linkKey(),
                row.feedId(),
                row.claim().asked() ? 1 : 0,
                row.claim().wish().value(),
                String.join(" ", row.warnings()),
                row.shelf().leaf());
        database.update("DELETE FROM deleted WHERE post_id = ?", id);
        database.update("INSERT INTO body (post_id, json) VALUES (?, ?)", id, post.json());
        if (row.live()) {
            insertParts(post, id);
        }
    }

    private void insertParts(FiledPost post, String id) {
        PostRow row = post.row();
        post.tags()
                .values()
                .forEach(tag -> database.update(
                        "INSERT INTO tag (post_id, slug, label, published, year) VALUES (?, ?, ?, ?, ?)",
                        id,
                        tag.slug(),
                        tag.label(),
                        row.rank().published(),
                        row.shelf().year()));
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
        sources.remove(id);
        database.update("DELETE FROM post WHERE id = ?", id.value());
        for (String part : List.of("body", "tag", "link", "asset")) {
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

    /** The live posts of a month such as {@code 2009/08}. */
    List<PostRow> inMonth(String month) {
        return database.list(
                PostRow::read, SELECT + "WHERE live = 1 AND month = ?" + NEWEST_FIRST, month, Integer.MAX_VALUE);
    }

    /** Whether a month has so many live posts that its listing is divided. */
    boolean isCrowded(String month) {
        return database.exists("SELECT 1 FROM post WHERE live = 1 AND month = ? LIMIT 1 OFFSET ?", month, CROWD);
    }

    /** The leaves of a month that have live posts, the newest day or the first letter first. */
    List<String> leaves(String month) {
        return database.strings(
                "SELECT DISTINCT leaf FROM post WHERE live = 1 AND month = ? ORDER BY CASE month WHEN 'undated' THEN leaf END,"
                        + " leaf DESC",
                month);
    }

    /** The live posts of a leaf, such as {@code 2009/08/06}. */
    List<PostRow> onLeaf(String leaf) {
        return database.list(
                PostRow::read, SELECT + "WHERE live = 1 AND leaf = ?" + NEWEST_FIRST, leaf, Integer.MAX_VALUE);
    }

    /** The live posts of a year. */
    List<PostRow> inYear(String year) {
        return database.list(
                PostRow::read, SELECT + "WHERE live = 1 AND year = ?" + NEWEST_FIRST, year, Integer.MAX_VALUE);
    }

    /** The newest posts with a tag. */
    List<PostRow> tagged(String slug, int limit) {
        return database.list(
                PostRow::read,
                SELECT
                        + "JOIN tag ON tag.post_id = post.id WHERE slug = ? ORDER BY tag.published DESC, tag.post_id LIMIT ?",
                slug,
                limit);
    }

    /** The posts of a year with a tag. */
    List<PostRow> tagged(String slug, String year) {
        return database.list(
                PostRow::read,
                SELECT + "JOIN tag ON tag.post_id = post.id WHERE slug = ? AND tag.year = ?"
                        + " ORDER BY tag.published DESC, tag.post_id",
                slug,
                year);
    }

    /** The slugs of a live post's tags. */
    List<String> tagsOf(PostId id) {
        return database.strings("SELECT slug FROM tag WHERE post_id = ? ORDER BY slug", id.value());
    }

    /** How a tag is written: of several ways the first in byte order. */
    Optional<String> tagLabel(String slug) {
        return database.first(
                row -> row.getString(1), "SELECT label FROM tag WHERE slug = ? ORDER BY label LIMIT 1", slug);
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

    /** The live posts that claim a feed id, the one that has it first. */
    List<PostRow> withFeedId(String feedId) {
        return database.list(PostRow::read, SELECT + "WHERE feed_id = ? AND live = 1", feedId).stream()
                .sorted((a, b) -> a.claim().compareTo(b.claim()))
                .toList();
    }

    /** The live post just before a place in the order. */
    Optional<PostRow> newer(Rank rank) {
        return database.first(
                        PostRow::read,
                        SELECT + "WHERE live = 1 AND published = ? AND id < ? ORDER BY id DESC LIMIT 1",
                        rank.published(),
                        rank.post().value())
                .or(() -> database.first(
                        PostRow::read,
                        SELECT + "WHERE live = 1 AND published > ? ORDER BY published, id DESC LIMIT 1",
                        rank.published()));
    }

    /** The live post just behind a place in the order. */
    Optional<PostRow> older(Rank rank) {
        return database.first(
                        PostRow::read,
                        SELECT + "WHERE live = 1 AND published = ? AND id > ? ORDER BY id LIMIT 1",
                        rank.published(),
                        rank.post().value())
                .or(() -> database.first(
                        PostRow::read,
                        SELECT + "WHERE live = 1 AND published < ? ORDER BY published DESC, id LIMIT 1",
                        rank.published()));
    }

    /** Whether fewer than {@code limit} live posts stand before a place. */
    boolean isAmongNewest(Rank rank, int limit) {
        return live.areFewerBefore(rank, limit);
    }

    /** Whether fewer than {@code limit} posts with the tag stand before a place. */
    boolean isAmongNewest(String slug, Rank rank, int limit) {
        return tagged.areFewerBefore(rank, limit, slug);
    }

    /** Whether a year has live posts. */
    boolean hasYear(String year) {
        return database.exists("SELECT 1 FROM post WHERE live = 1 AND year = ? LIMIT 1", year);
    }

    /** Whether a month has live posts. */
    boolean hasMonth(String month) {
        return database.exists("SELECT 1 FROM post WHERE live = 1 AND month = ? LIMIT 1", month);
    }

    /** Whether a tag was used in a year. */
    boolean hasTagYear(String slug, String year) {
        return database.exists("SELECT 1 FROM tag WHERE slug = ? AND year = ? LIMIT 1", slug, year);
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

    /** Years with live posts, newest first; {@code undated} last. */
    List<String> years() {
        return database.strings(
                "SELECT DISTINCT year FROM post WHERE live = 1 ORDER BY CASE year WHEN 'undated' THEN '' ELSE year END DESC");
    }

    /** Months of a year with live posts, newest first. */
    List<String> months(String year) {
        return database.strings(
                "SELECT DISTINCT month FROM post WHERE live = 1 AND year = ? ORDER BY month DESC", year);
    }

    /** Years in which a tag was used, newest first. */
    List<String> tagYears(String slug) {
        return database.strings(
                "SELECT DISTINCT year FROM tag WHERE slug = ? ORDER BY CASE year WHEN 'undated' THEN '' ELSE year END DESC",
                slug);
    }

    /** All tags in use, by slug. */
    List<String> tags() {
        return database.strings("SELECT DISTINCT slug FROM tag ORDER BY slug");
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
