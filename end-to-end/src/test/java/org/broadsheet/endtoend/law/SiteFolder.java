package org.broadsheet.endtoend.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;

/** A site's folder in the hands of somebody who does not know what it is. */
record SiteFolder(Path root) {
    Tree tree() {
        return Tree.of(root);
    }

    /** Deletes a file of the site, counted round and round. */
    void removeFile(int number) {
        file(number, Folders::delete);
    }

    /** Adds to a file of the site. */
    void changeFile(int number) {
        file(number, file -> {
            try {
                Files.writeString(file, "damage", StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Puts a folder with a file in a file's place. */
    void foldFile(int number) {
        file(number, file -> {
            Folders.delete(file);
            Folders.write(file.resolve("inside.txt"), "damage");
        });
    }

    /** Puts a file that is none of the site's. */
    void addFile(String path) {
        Folders.write(root.resolve(path), "damage");
    }

    void addFolder(String path) {
        Folders.force(root.resolve(path));
    }

    void removeAll() {
        Folders.delete(root);
    }

    private void file(int number, Consumer<Path> damage) {
        List<Path> files = Folders.files(root);
        if (!files.isEmpty()) {
            damage.accept(files.get(number % files.size()));
        }
    }
}
