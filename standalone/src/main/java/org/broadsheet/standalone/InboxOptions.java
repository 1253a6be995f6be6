package org.broadsheet.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.broadsheet.events.PostId;
import org.broadsheet.ingest.app.IngestConfig;
import org.broadsheet.standalone.app.LineConfig;
import org.broadsheet.standalone.app.LineConfig.InboxConfig;
import org.broadsheet.standalone.app.LineConfig.SiteConfig;
import org.broadsheet.transform.embed.FramePolicy;
import org.broadsheet.transform.loss.LossPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where posts come from. */
final class InboxOptions {
    private static final Path DEFAULT = Path.of("inbox");

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // Set by picocli, as all options are.
    CommandSpec spec;

    @Option(
            names = "--inbox",
            paramLabel = "DIR",
            description = "the folder of posts (default: inbox, made with two samples where it is missing)")
    @Nullable
    Path inbox;

    @Option(
            names = "--inbox-name",
            paramLabel = "NAME",
            defaultValue = "inbox",
            description = "the first part of its posts' ids (default: ${DEFAULT-VALUE})")
    String name = "";

    @Option(
            names = "--fetch",
            paramLabel = "URI",
            description = "a Camel endpoint whose files are dropped into the inbox, such as sftp:…; may be repeated")
    List<String> fetch = new ArrayList<>();

    @Option(
            names = "--reconcile",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "how often the whole folder is compared with what was sent (default: ${DEFAULT-VALUE})")
    int reconcileSeconds;

    @Option(
            names = "--ignore",
            paramLabel = "GLOB",
            description = "paths below the inbox that are never posts, such as 'drafts/**'; may be repeated")
    List<String> ignore = new ArrayList<>();

    @Option(
            names = "--quiet",
            paramLabel = "MILLIS",
            defaultValue = "100",
            description = "how long a file must be still before it is taken (default: ${DEFAULT-VALUE})")
    int quietMillis;

    @Option(
            names = "--max-source-bytes",
            paramLabel = "BYTES",
            defaultValue = "1048576",
            description = "a larger post is refused; at most 4194304 (default: ${DEFAULT-VALUE})")
    long maxSourceBytes;

    @Option(
            names = "--loss",
            paramLabel = "warn|refuse",
            defaultValue = "warn",
            description = "what becomes of a post whose product lacks a link, an image or more than 0.5 %% of the words"
                    + " of its source: published with a warning, or held back (default: ${DEFAULT-VALUE})")
    LossPolicy.Action loss = LossPolicy.Action.WARN;

    @Option(
            names = "--frames",
            paramLabel = "HOST",
            split = ",",
            description = "a site whose frames in posts stay frames, in a sandbox, such as player.vimeo.com; may be"
                    + " repeated. By default none: a link stands for each")
    List<String> frames = new ArrayList<>();

    /** The line from this inbox to a site. */
    LineConfig line(ClusterOptions cluster, SiteConfig site) {
        return new LineConfig(cluster.data(), config(), UUID.randomUUID().toString(), site, Clock.systemUTC());
    }

    private InboxConfig config() {
        return new InboxConfig(
                name(),
                folder(),
                fetch,
                ignore,
                Duration.ofMillis(atLeast(0, "--quiet", quietMillis)),
                Duration.ofSeconds(atLeast(1, "--reconcile", reconcileSeconds)),
                maxSourceBytes(spec, maxSourceBytes),
                new LossPolicy(LossPolicy.DEFAULT.words(), loss),
                frames(spec, frames));
    }

    static FramePolicy frames(CommandSpec spec, List<String> hosts) {
        try {
            return new FramePolicy(Set.copyOf(hosts));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--frames: " + e.getMessage());
        }
    }

    /** The limit of {@code run} and of {@code convert}, which must not promise more. */
    static long maxSourceBytes(CommandSpec spec, long bytes) {
        if (bytes < 1 || bytes > IngestConfig.LARGEST_MAX_SOURCE_BYTES) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--max-source-bytes is " + bytes + "; expected 1 to " + IngestConfig.LARGEST_MAX_SOURCE_BYTES);
        }
        return bytes;
    }

    private long atLeast(long least, String option, long value) {
        if (value < least) {
            throw new ParameterException(
                    spec.commandLine(), option + " is " + value + "; expected " + least + " or more");
        }
        return value;
    }

    /** The folder, whether or not it is there. */
    Path folder() {
        return (inbox == null ? DEFAULT : inbox).toAbsolutePath().normalize();
    }

    String name() {
        if (!PostId.isInboxName(name)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--inbox-name '" + name + "'; expected at most 64 lower-case letters, digits, '.', '_' and '-'");
        }
        return name;
    }

    /**
     * Refuses a folder that was named and is not there: an inbox whose disk is not mounted must not look like one whose
     * posts were deleted. The default one is made.
     *
     * @return whether it was made
     */
    boolean prepare() {
        Path folder = folder();
        if (Files.isDirectory(folder)) {
            return false;
        }
        if (Files.exists(folder)) {
            throw new ParameterException(
                    spec.commandLine(), "--inbox " + folder + " is a file; expected the folder that it is in");
        }
        if (inbox != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--inbox " + folder + " does not exist; make it with: mkdir -p '" + folder + "'");
        }
        Samples.makeInbox(folder);
        return true;
    }
}
