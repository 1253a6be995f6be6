package org.broadsheet.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Checks every page of a site with the Nu HTML checker and prints what it finds wrong, each with page, line and column, then how often
 * each is wrong. Ends with 1 if anything is.
 *
 * <pre>{@code java -cp … org.broadsheet.bench.PageReport SITE}</pre>
 */
public final class PageReport {
    private static final int MOST_SHOWN = 200;

    private final HtmlChecker checker = new HtmlChecker();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final PrintStream out;
    private int errors;

    private PageReport(PrintStream out) {
        this.out = out;
    }

    /** Reads the folder of the first argument. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1 || !Files.isDirectory(Path.of(arguments[0]))) {
            System.err.println("usage: PageReport SITE, the folder of a site");
            System.exit(2);
        }
        System.exit(errors(Path.of(arguments[0]), System.out) == 0 ? 0 : 1);
    }

    /** Checks all pages below a folder and says how many errors they have. */
    public static int errors(Path site, PrintStream out) throws IOException {
        return new PageReport(out).check(site);
    }

    private int check(Path site) throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(site)) {
            pages = files.filter(file -> file.toString().endsWith(".html") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
        for (Path page : pages) {
            for (String error : checker.pageErrors(Files.readString(page))) {
                found(site.relativize(page), error);
            }
        }
        counts.forEach((error, count) -> out.printf("%9d %s%n", count, error));
        out.printf("%d pages, %d errors%n", pages.size(), errors);
        return errors;
    }

    private void found(Path page, String error) {
        errors++;
        counts.merge(error.replaceFirst("^\\d+:\\d+: ", ""), 1, Integer::sum);
        if (errors <= MOST_SHOWN) {
            out.println(page + ":" + error);
        }
    }
}
