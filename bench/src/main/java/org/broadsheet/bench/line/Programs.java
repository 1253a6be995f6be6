package org.broadsheet.bench.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs and folders that benchmarks use. */
final class Programs {
    private Programs() {}

    /** A program on the path. */
    static Optional<Path> find(String name) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The command {@code run} on {@code posts}, {@code site} and {@code data} below a folder. */
    static List<String> run(Path folder, String... options) {
        List<String> command = new ArrayList<>(List.of(broadsheet(), "run"));
        Stream.of("posts", "site", "data").forEach(name -> {
            command.add(name.equals("posts") ? "--inbox" : "--" + name);
            command.add(folder.resolve(name).toString());
        });
        command.addAll(List.of(options));
        return command;
    }

    /**
     * The launcher, which builds itself; benchmarks are started from the project's folder.
     *
     * @throws IllegalStateException where it is not there
     */
    private static String broadsheet() {
        Path launcher = Path.of("broadsheet").toAbsolutePath();
        if (!Files.isExecutable(launcher)) {
            throw new IllegalStateException("no ./broadsheet here; start benchmarks in the project's folder");
        }
        return launcher.toString();
    }

    /** How many files are below a folder, whatever Broadsheet keeps for itself left out. */
    static long files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("/.broadsheet/"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many entries a folder has; 0 where there is none. */
    static long entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The arguments as numbers, or these where there are none. */
    static int[] sizes(String[] arguments, int... usual) {
        return arguments.length == 0
                ? usual
                : Stream.of(arguments).mapToInt(Integer::parseInt).toArray();
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            List<Path> parentsFirst = all.toList();
            for (Path each : parentsFirst) {
                Files.copy(each, to.resolve(from.relativize(each)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
