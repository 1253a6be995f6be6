package org.broadsheet.publish.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database of everything that is published, by tables: {@link Posts}, {@link Tags}, {@link Sources}, {@link AddressBook},
 * {@link Outbox}, and small facts by name.
 *
 * @param database the open database
 * @param posts the posts and what is read from them
 * @param tags the tags of the posts
 * @param sources whom the posts quote
 * @param addresses who claims, has and had which address
 * @param outbox what is still to be written
 */
record Catalogue(Database database, Posts posts, Tags tags, Sources sources, AddressBook addresses, Outbox outbox)
        implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);

    /** Goes up with every change of {@code catalogue.sql}; another one's catalogue is made anew from Kafka. */
    private static final String SCHEMA = "10";

    /** Opens the catalogue; one that is missing, of another version or damaged is begun anew. */
    static Catalogue open(Path file) {
        try {
            Database database = Database.open(file);
            if (isCurrent(database)) {
                return of(database);
            }
            database.close();
            LOG.atInfo().addKeyValue("catalogue", file).log("no catalogue of this version: making one from Kafka");
        } catch (CatalogueException e) {
            if (!e.isDamage()) {
                throw new IllegalStateException(
                        "cannot use the catalogue " + file + "; is another publish running on it? " + e.getMessage(),
                        e);
            }
            LOG.atWarn()
                    .addKeyValue("catalogue", file)
                    .setCause(e)
                    .log("damaged catalogue: making a new one from Kafka");
        }
        return create(file);
    }

    private static boolean isCurrent(Database database) {
        return database.exists("SELECT 1 FROM sqlite_master WHERE name = 'meta'")
                && SCHEMA.equals(database.first(row -> row.getString(1), "SELECT value FROM meta WHERE name = 'schema'")
                        .orElse(""))
                && "ok"
                        .equals(database.first(row -> row.getString(1), "PRAGMA quick_check(1)")
                                .orElse(""));
    }

    private static Catalogue create(Path file) {
        try {
            for (String suffix : new String[] {"", "-wal", "-shm", "-journal"}) {
                Files.deleteIfExists(Path.of(file + suffix));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove the old catalogue " + file, e);
        }
        Database database = Database.open(file);
        Catalogue catalogue = of(database);
        database.transaction(() -> {
            database.script(sql());
            catalogue.remember("schema", SCHEMA);
        });
        return catalogue;
    }

    private static Catalogue of(Database database) {
        Outbox outbox = new Outbox(database);
        Tags tags = new Tags(database);
        Sources sources = new Sources(database);
        return new Catalogue(
                database, new Posts(database, tags, sources), tags, sources, new AddressBook(database, outbox), outbox);
    }

    private static String sql() {
        try (InputStream sql = Catalogue.class.getResourceAsStream("catalogue.sql")) {
            if (sql == null) {
                throw new IllegalStateException("catalogue.sql is missing from the program");
            }
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fact by name. */
    Optional<String> recall(String name) {
        return database.first(row -> row.getString(1), "SELECT value FROM meta WHERE name = ?", name);
    }

    /** Keeps a fact by name. */
    void remember(String name, String value) {
        database.update(
                "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                name,
                value);
    }

    @Override
    public void close() {
        database.close();
    }
}
