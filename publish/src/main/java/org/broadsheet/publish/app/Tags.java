package org.broadsheet.publish.app;

import java.util.List;
import java.util.Optional;
import org.broadsheet.events.PostId;
import org.broadsheet.publish.Rank;
import org.broadsheet.publish.Shelf;
import org.broadsheet.publish.Words;

/** The tags of the live posts. How many posts have a tag is kept beside it: that tells when its name comes and goes. */
final class Tags {
    private final Database database;
    private final RankedRows posts;

    Tags(Database database) {
        this.database = database;
        this.posts = new RankedRows(database, "tag", "post_id", "slug = ?");
    }

    /** Keeps the tags of a live post. */
    void insert(FiledPost post) {
        post.tags().values().forEach(tag -> {
            database.update(
                    "INSERT INTO tag (post_id, slug, label, published, shelf) VALUES (?, ?, ?, ?, ?)",
                    post.row().id().value(),
                    tag.slug(),
                    tag.label(),
                    post.row().rank().published(),
                    post.row().shelf().path());
            database.update(
                    "INSERT INTO tag_total (slug, shelf, posts) VALUES (?, ?, 1) ON CONFLICT (slug) DO UPDATE"
                            + " SET posts = posts + 1",
                    tag.slug(),
                    Shelf.ofName(tag.slug()).path());
        });
    }

    /** Forgets the tags of a post. */
    void remove(PostId id) {
        for (String slug : of(id)) {
            database.update("UPDATE tag_total SET posts = posts - 1 WHERE slug = ?", slug);
            database.update("DELETE FROM tag_total WHERE slug = ? AND posts = 0", slug);
        }
        database.update("DELETE FROM tag WHERE post_id = ?", id.value());
    }

    /** The slugs of a live post's tags. */
    List<String> of(PostId id) {
        return database.strings("SELECT slug FROM tag WHERE post_id = ? ORDER BY slug", id.value());
    }

    /** How a tag is written: of several ways the first in byte order; empty where no live post has it. */
    Optional<String> label(String slug) {
        return database.first(
                        row -> row.getString(1), "SELECT label FROM tag WHERE slug = ? ORDER BY label LIMIT 1", slug)
                .map(label -> Words.shortened(label, Shelves.LONGEST_NAME));
    }

    /** The slugs of all tags. */
    List<String> slugs() {
        return database.strings("SELECT slug FROM tag_total ORDER BY slug");
    }

    /** The slugs of the tags in a drawer. */
    List<String> slugs(String drawer) {
        return database.strings(names().query() + " ORDER BY slug", names().in(drawer));
    }

    /** All tags, by their names. */
    Shelves names() {
        return new Shelves(database, "tag_total", "slug", "true", List.of(), 0, Shelves.NAMES, "tags/");
    }

    /** The posts with a tag. */
    Shelves tagged(String slug) {
        return new Shelves(
                database, "tag", "post_id", "slug = ?", List.of(slug), 1, Shelves.POSTS, "tags/" + slug + "/");
    }

    /** The newest posts with a tag. */
    List<PostRow> newest(String slug, int limit) {
        return database.list(
                PostRow::read,
                "SELECT " + PostRow.COLUMNS + " FROM post JOIN tag ON tag.post_id = post.id WHERE slug = ?"
                        + " ORDER BY tag.published DESC, tag.post_id LIMIT ?",
                slug,
                limit);
    }

    /** Whether fewer than {@code limit} posts with the tag stand before a place. */
    boolean isAmongNewest(String slug, Rank rank, int limit) {
        return posts.areFewerBefore(rank, limit, slug);
    }
}
