package org.broadsheet.publish.app;

import java.util.List;

/**
 * What may have to be written: paths of the site, receipts, addresses.
 *
 * <p>A row says only that something may have changed; whoever takes it looks up what is true now. It is removed when that
 * is done, unless it was entered again in the meantime, which its version tells.
 */
final class Outbox {
    /** Pages of the posts that changed go first. */
    static final int NOW = 0;

    /** Then what readers come by: the home page, the feeds, the listings of months and tags. */
    static final int SOON = 1;

    /** Last their neighbours, and what things are looked up in: sources, archives of the feeds, sitemaps. */
    static final int LATER = 2;

    private final Database database;
    private long version;

    Outbox(Database database) {
        this.database = database;
    }

    /** What kind of thing a row names. */
    enum Kind {
        /** A file of the site, by path. */
        PATH,
        /** A post's receipt, by post id. */
        RECEIPT,
        /** An entry of the address history, by address. */
        ADDRESS
    }

    /** A row. */
    record Row(Kind kind, String name, long version) {}

    /** Enters something, or enters it again. */
    void add(Kind kind, String name, int urgency) {
        database.update(
                "INSERT INTO outbox (kind, name, version, urgency) VALUES (?, ?, ?, ?) ON CONFLICT (kind, name) DO UPDATE"
                        + " SET version = excluded.version, urgency = min(outbox.urgency, excluded.urgency), postponed = 0",
                kind.name(),
                name,
                nextVersion(),
                urgency);
    }

    /** Enters what a query names: {@code SELECT name FROM ...}. */
    void addAll(Kind kind, String query) {
        database.update(
                "INSERT INTO outbox (kind, name, version, urgency) SELECT ?, name, ?, ? FROM (" + query
                        + ") WHERE true ON CONFLICT (kind, name) DO UPDATE SET version = excluded.version, postponed = 0",
                kind.name(),
                nextVersion(),
                SOON);
    }

    /** Puts a row aside until {@link #resume}: it cannot be done, and nothing else shall wait for it. */
    void postpone(Row row) {
        database.update(
                "UPDATE outbox SET postponed = 1 WHERE kind = ? AND name = ?",
                row.kind().name(),
                row.name());
    }

    /** Whether something was put aside. */
    boolean isPostponed(Kind kind, String name) {
        return database.exists("SELECT 1 FROM outbox WHERE kind = ? AND name = ? AND postponed = 1", kind.name(), name);
    }

    /** Takes back everything that was put aside. */
    void resume() {
        database.update("UPDATE outbox SET postponed = 0 WHERE postponed = 1");
    }

    /** The most urgent rows of a kind that are not put aside. */
    List<Row> next(Kind kind, int urgency, int limit) {
        return database.list(
                row -> new Row(kind, row.getString(1), row.getLong(2)),
                "SELECT name, version FROM outbox WHERE kind = ? AND postponed = 0 AND urgency <= ? ORDER BY urgency, name LIMIT ?",
                kind.name(),
                urgency,
                limit);
    }

    /** Removes a row that was not entered again. */
    void done(Row row) {
        database.update(
                "DELETE FROM outbox WHERE kind = ? AND name = ? AND version = ?",
                row.kind().name(),
                row.name(),
                row.version());
    }

    /** How many rows there are. */
    long size() {
        return database.number("SELECT count(*) FROM outbox");
    }

    /** Whether everything is written. */
    boolean isEmpty() {
        return !database.exists("SELECT 1 FROM outbox LIMIT 1");
    }

    private long nextVersion() {
        if (version == 0) {
            version = database.number("SELECT coalesce(max(version), 0) FROM outbox");
        }
        version++;
        return version;
    }
}
