package org.broadsheet.publish.app;

import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The catalogue's file cannot be used: damaged, locked by another process, on a full disk. */
final class CatalogueException extends RuntimeException {
    private static final Set<SQLiteErrorCode> DAMAGE =
            Set.of(SQLiteErrorCode.SQLITE_CORRUPT, SQLiteErrorCode.SQLITE_NOTADB);

    CatalogueException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Whether the file is no database, or none any more; else it is in use, or the disk is at fault. */
    boolean isDamage() {
        return getCause() instanceof SQLiteException e && DAMAGE.contains(e.getResultCode());
    }
}
