package org.broadsheet.endtoend.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything below a folder, byte by byte: files, folders (empty ones too) and what {@code .broadsheet/} holds.
 *
 * @param content by path: of a file each byte as a character, of a folder {@link #FOLDER}
 */
record Tree(NavigableMap<String, String> content) {
    private static final String FOLDER = "(a folder)";

    /**
     * @throws UncheckedIOException where a file goes while it is looked at
     */
    static Tree of(Path root) {
        NavigableMap<String, String> content = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path each : all.toList()) {
                content.put(
                        root.relativize(each).toString(),
                        Files.isDirectory(each) ? FOLDER : Files.readString(each, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Tree(content);
    }

    /** The tree without some files, and without the folders that only they were in. */
    Tree without(Set<String> files) {
        NavigableMap<String, String> left = new TreeMap<>(content);
        files.forEach(left::remove);
        for (String path : files) {
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                String folder = path.substring(0, slash);
                if (left.keySet().stream().noneMatch(other -> other.startsWith(folder + "/"))) {
                    left.remove(folder);
                }
            }
        }
        return new Tree(left);
    }

    /** Where this tree is not the other, line by line; empty where they are the same to the byte. */
    List<String> differencesTo(Tree other) {
        Set<String> paths = new TreeSet<>(content.keySet());
        paths.addAll(other.content.keySet());
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            String mine = content.get(path);
            String theirs = other.content.get(path);
            if (mine == null) {
                differences.add(path + " is missing");
            } else if (theirs == null) {
                differences.add(path + " is too much");
            } else if (!mine.equals(theirs)) {
                differences.addAll(
                        lines(path, mine.lines().toList(), theirs.lines().toList()));
            }
        }
        return differences;
    }

    private static List<String> lines(String path, List<String> mine, List<String> theirs) {
        List<String> differences = new ArrayList<>();
        mine.stream().filter(line -> !theirs.contains(line)).forEach(line -> differences.add(path + " has " + line));
        theirs.stream().filter(line -> !mine.contains(line)).forEach(line -> differences.add(path + " lacks " + line));
        if (differences.isEmpty()) {
            differences.add(path + " has the same lines in another order or number");
        }
        return differences;
    }
}
