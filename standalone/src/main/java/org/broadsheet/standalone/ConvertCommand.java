package org.broadsheet.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.Format;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.standalone.convert.Conversion;
import org.broadsheet.standalone.convert.Converted;
import org.broadsheet.standalone.convert.Tally;
import org.broadsheet.transform.Limits;
import org.broadsheet.transform.PostTransformer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The transform alone. */
@Command(
        name = "convert",
        description = "Show what would become of posts, without a broker and without publishing.",
        footer = {
            "%nExamples:",
            "  broadsheet convert post.md                      the clean HTML",
            "  broadsheet convert --json posts | jq .quotes     one event per line",
            "  broadsheet convert --summary posts               counts, and what would be refused",
            "  cat post.md | broadsheet convert -"
        })
final class ConvertCommand implements Callable<Integer> {
    private static final Path STDIN = Path.of("-");

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    CommandSpec spec;

    @Option(names = "--json", description = "one enriched event per line instead of the HTML")
    boolean json;

    @Option(names = "--summary", description = "counts only")
    boolean summary;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "UTC",
            description = "assumed for dates that name none (default: ${DEFAULT-VALUE})")
    String zone = "";

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders, or - for stdin")
    List<Path> paths = List.of();

    @Override
    public Integer call() {
        SiteOptions site = new SiteOptions();
        site.spec = spec;
        site.zone = zone;
        Conversion conversion = new Conversion(new PostTransformer(site.zone(), Limits.DEFAULT));
        Terminal terminal = new Terminal(spec.commandLine());
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Tally tally = new Tally();
        for (Path path : paths) {
            convert(conversion, path).forEachOrdered(converted -> {
                tally.add(converted);
                converted.refusal().ifPresent(why -> terminal.warn(converted.complaint()));
                converted.post().ifPresent(post -> print(out, post));
            });
        }
        if (summary) {
            tally.lines().forEach(out::println);
        }
        out.flush();
        return tally.refused() == 0 ? 0 : 1;
    }

    private Stream<Converted> convert(Conversion conversion, Path path) {
        try {
            if (path.equals(STDIN)) {
                return Stream.of(conversion.convert("-", System.in.readAllBytes()));
            }
            if (!Files.exists(path)) {
                throw new ParameterException(spec.commandLine(), path + " does not exist; name a file or a folder");
            }
            return files(path).parallelStream().map(conversion::convert);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    /** A file that is named is a post whatever it is called; in a folder the endings decide. */
    private static List<Path> files(Path path) throws IOException {
        try (Stream<Path> below = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
            return below.filter(Files::isRegularFile)
                    .filter(file -> file.equals(path)
                            || (Format.isPost(file.getFileName().toString()) && !isHidden(path.relativize(file))))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path segment : relative) {
            if (segment.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private void print(PrintStream out, PostEnriched post) {
        if (summary) {
            return;
        }
        if (json) {
            byte[] event = EventCodec.encode(post);
            out.write(event, 0, event.length);
            out.write('\n');
        } else {
            out.println(post.html());
        }
    }
}
