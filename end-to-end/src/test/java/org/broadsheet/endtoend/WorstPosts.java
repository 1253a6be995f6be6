package org.broadsheet.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Bodies of posts as bad as archives have them, for tests of what holds whatever is in a post: some are in the project, and
 * {@code -Dworst.posts=FOLDER} adds those of a folder, which none of the services may refuse.
 */
public final class WorstPosts {
    private static final Path OWN = Path.of("src", "test", "resources", "posts");
    private static final Pattern HEAD = Pattern.compile("\\A---\\R.*?\\R---\\R", Pattern.DOTALL);
    private static final List<String> BODIES = Stream.of(OWN.toString(), System.getProperty("worst.posts", ""))
            .filter(folder -> !folder.isEmpty())
            .flatMap(folder -> bodies(Path.of(folder)))
            .toList();

    private WorstPosts() {}

    /** One of them; each number has one. */
    public static String body(int number) {
        return BODIES.get(Math.floorMod(number, BODIES.size()));
    }

    private static Stream<String> bodies(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream().map(WorstPosts::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return HEAD.matcher(text).replaceFirst("");
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
