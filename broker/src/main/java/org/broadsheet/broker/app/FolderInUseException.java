package org.broadsheet.broker.app;

import java.nio.file.Path;

/** Another process runs a broker on the same folder. */
public final class FolderInUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FolderInUseException(Path folder) {
        super(folder + " is in use by another running Broadsheet; stop it, or name another folder with --data");
    }
}
