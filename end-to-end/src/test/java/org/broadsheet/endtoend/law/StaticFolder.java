package org.broadsheet.endtoend.law;

import java.nio.file.Path;

/** Files that are copied to the site as they are. */
record StaticFolder(Path root) {
    void put(String path, String text) {
        Folders.write(root.resolve(path), text + "\n");
    }

    /** Removes a file or a folder, where there is one. */
    void remove(String path) {
        Folders.delete(root.resolve(path));
    }
}
