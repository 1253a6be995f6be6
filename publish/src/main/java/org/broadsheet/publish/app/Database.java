package org.broadsheet.publish.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * The embedded database, for one thread: SQL with its arguments, prepared once.
 *
 * <p>Kafka is the memory and this a cache of it, so a commit does not wait for the disk (WAL, {@code synchronous=NORMAL}):
 * power loss may cost the last transactions, never half of one.
 */
final class Database implements AutoCloseable {
    private final Connection connection;
    private final Map<String, Prepared> statements = new HashMap<>();
    private final Answers answers = new Answers();

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** A statement, and whether what it reads or changes is remembered. */
    private record Prepared(PreparedStatement statement, boolean remembered) {}

    /** Reads a row into a value. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Opens the file, which is made where it is missing. */
    static Database open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file, settings());
            Database database = new Database(connection);
            database.script("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-32000;"
                    + " PRAGMA wal_autocheckpoint=4000; PRAGMA temp_store=MEMORY; PRAGMA locking_mode=EXCLUSIVE");
            connection.setAutoCommit(false);
            return database;
        } catch (SQLException e) {
            throw new CatalogueException("cannot open the catalogue " + file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder for the catalogue " + file, e);
        }
    }

    /** Without a lock around each call, for one thread; and without generated keys, which are looked up behind each insert. */
    private static Properties settings() {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.FULLMUTEX);
        config.setOpenMode(SQLiteOpenMode.NOMUTEX);
        Properties settings = config.toProperties();
        settings.setProperty(SQLiteConfig.Pragma.JDBC_GET_GENERATED_KEYS.pragmaName, "false");
        return settings;
    }

    /** Statements without arguments, separated by {@code ;}. */
    void script(String sql) {
        answers.forget();
        try (var statement = connection.createStatement()) {
            for (String each : sql.split(";", -1)) {
                if (!each.isBlank()) {
                    statement.execute(each);
                }
            }
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** Changes rows; returns how many. */
    int update(String sql, @Nullable Object... arguments) {
        try {
            Prepared prepared = prepared(sql);
            if (prepared.remembered()) {
                answers.forget();
            }
            return bound(prepared, arguments).executeUpdate();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** All rows of an answer. */
    <T> List<T> list(Row<T> row, String sql, @Nullable Object... arguments) {
        return prepared(sql).remembered()
                ? answers.all(sql, arguments, () -> readAll(row, sql, arguments))
                : readAll(row, sql, arguments);
    }

    private <T> List<T> readAll(Row<T> row, String sql, @Nullable Object... arguments) {
        try (ResultSet rows = bound(prepared(sql), arguments).executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(row.read(rows));
            }
            return Collections.unmodifiableList(all);
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** The first row of an answer. */
    <T> Optional<T> first(Row<T> row, String sql, @Nullable Object... arguments) {
        return prepared(sql).remembered()
                ? answers.first(sql, arguments, () -> readFirst(row, sql, arguments))
                : readFirst(row, sql, arguments);
    }

    private <T> Optional<T> readFirst(Row<T> row, String sql, @Nullable Object... arguments) {
        try (ResultSet rows = bound(prepared(sql), arguments).executeQuery()) {
            return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** The first column of all rows, as text. */
    List<String> strings(String sql, @Nullable Object... arguments) {
        return list(row -> row.getString(1), sql, arguments);
    }

    /** Whether there is a row. */
    boolean exists(String sql, @Nullable Object... arguments) {
        return first(row -> true, sql, arguments).isPresent();
    }

    /** The first column of the only row. */
    long number(String sql, @Nullable Object... arguments) {
        return first(row -> row.getLong(1), sql, arguments).orElse(0L);
    }

    /** A number that is another behind each change of what is remembered ({@link Answers}). */
    long changes() {
        return answers.changes();
    }

    /** All of the work's changes or none. */
    void transaction(Runnable work) {
        boolean done = false;
        try {
            work.run();
            connection.commit();
            done = true;
        } catch (SQLException e) {
            throw new CatalogueException("cannot commit to the catalogue: " + e.getMessage(), e);
        } finally {
            if (!done) {
                rollback();
            }
        }
    }

    private void rollback() {
        answers.forget();
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new CatalogueException("cannot roll back in the catalogue: " + e.getMessage(), e);
        }
    }

    private Prepared prepared(String sql) {
        Prepared known = statements.get(sql);
        if (known == null) {
            try {
                known = new Prepared(connection.prepareStatement(sql), Answers.areRemembered(sql));
            } catch (SQLException e) {
                throw failed(sql, e);
            }
            statements.put(sql, known);
        }
        return known;
    }

    private static PreparedStatement bound(Prepared prepared, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = prepared.statement();
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    private static CatalogueException failed(String sql, SQLException e) {
        return new CatalogueException("the catalogue cannot answer '" + sql + "': " + e.getMessage(), e);
    }

    @Override
    public void close() {
        try {
            for (Prepared prepared : statements.values()) {
                prepared.statement().close();
            }
            connection.close();
        } catch (SQLException e) {
            throw new CatalogueException("cannot close the catalogue: " + e.getMessage(), e);
        }
    }
}
