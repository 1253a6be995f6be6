package org.broadsheet.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.ingest.DryReader;
import org.broadsheet.standalone.convert.Conversion;
import org.broadsheet.standalone.convert.Converted;
import org.broadsheet.standalone.convert.Explanation;
import org.broadsheet.standalone.convert.ExplanationPage;
import org.broadsheet.standalone.convert.ExplanationText;
import org.broadsheet.standalone.convert.Tally;
import org.broadsheet.transform.Limits;
import org.broadsheet.transform.PostTransformer;
import org.broadsheet.transform.loss.LossPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
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
            "  broadsheet convert post.md                     the clean HTML",
            "  broadsheet convert --json posts | jq .quotes   one event per line",
            "  broadsheet convert --summary posts             counts, what would be refused",
            "  broadsheet convert --explain post.md           what was done to it, and where",
            "  broadsheet convert --html look.html post.md    the same as a page",
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
            names = "--explain",
            description = "of one post: each repair with its place, warnings, what is lost, whom it quotes and why,"
                    + " before and after")
    boolean explain;

    @Option(names = "--html", paramLabel = "FILE", description = "write what --explain shows as a page")
    @Nullable
    Path html;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "UTC",
            description = "assumed for dates that name none (default: ${DEFAULT-VALUE})")
    String zone = "";

    @Option(
            names = "--max-source-bytes",
            paramLabel = "BYTES",
            defaultValue = "1048576",
            description = "a larger post is refused; at most 4194304 (default: ${DEFAULT-VALUE})")
    long maxSourceBytes;

    @Option(
            names = "--frames",
            paramLabel = "HOST",
            split = ",",
            description = "a site whose frames in posts stay frames, as of run; may be repeated")
    List<String> frames = new ArrayList<>();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders, or - for stdin")
    List<Path> paths = List.of();

    @Override
    public Integer call() {
        SiteOptions site = new SiteOptions();
        site.spec = spec;
        site.zone = zone;
        PostTransformer transformer =
                new PostTransformer(site.zone(), Limits.DEFAULT, LossPolicy.DEFAULT, InboxOptions.frames(spec, frames));
        if (json && summary) {
            throw new ParameterException(spec.commandLine(), "--json or --summary? name one of them");
        }
        if (explain || html != null) {
            return explain(transformer);
        }
        Terminal terminal = new Terminal(spec.commandLine());
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Tally tally = new Tally();
        for (Path path : paths) {
            convert(transformer, path).forEachOrdered(converted -> {
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

    private int explain(PostTransformer transformer) {
        if (paths.size() != 1 || !Files.isRegularFile(paths.get(0))) {
            throw new ParameterException(spec.commandLine(), "--explain and --html look at one post; name one file");
        }
        Path path = paths.get(0);
        Terminal terminal = new Terminal(spec.commandLine());
        Conversion conversion = new Conversion(reader(root(path)), transformer);
        Converted converted = conversion.convert(path);
        if (converted.refusal().isPresent()) {
            terminal.warn(converted.complaint());
            return 1;
        }
        try {
            Explanation explained = conversion.explain(path);
            if (html != null) {
                Files.writeString(html, ExplanationPage.of(explained));
                terminal.say("written to " + html);
            }
            if (explain) {
                PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
                ExplanationText.lines(explained, Ansi.AUTO.enabled()).forEach(out::println);
                out.flush();
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot explain " + path + ": " + e.getMessage(), e);
        }
    }

    private Stream<Converted> convert(PostTransformer transformer, Path path) {
        try {
            if (path.equals(STDIN)) {
                return Stream.of(
                        new Conversion(reader(Path.of("")), transformer).convert("-", System.in.readAllBytes()));
            }
            if (!Files.exists(path)) {
                throw new ParameterException(spec.commandLine(), path + " does not exist; name a file or a folder");
            }
            DryReader reader = reader(root(path));
            // A file that is named is a post whatever it is called; in a folder it is as in an inbox.
            List<Path> files = Files.isDirectory(path) ? reader.posts() : List.of(path);
            return files.parallelStream().map(new Conversion(reader, transformer)::convert);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    /** What a post's files are looked for in: the folder that was named, or that of the file. */
    private static Path root(Path path) {
        if (Files.isDirectory(path)) {
            return path;
        }
        Path folder = path.toAbsolutePath().normalize().getParent();
        return folder == null ? Path.of("") : folder;
    }

    private DryReader reader(Path root) {
        return new DryReader(root, InboxOptions.maxSourceBytes(spec, maxSourceBytes));
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
