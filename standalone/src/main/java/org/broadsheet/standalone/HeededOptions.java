package org.broadsheet.standalone;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Which options of inbox and site mean something to a command. It takes all of them, so that each part of a line can be
 * started with the same ones; its help shows those that it heeds.
 */
final class HeededOptions {
    static final Set<String> OF_INGEST =
            Set.of("--inbox", "--inbox-name", "--fetch", "--reconcile", "--ignore", "--quiet", "--max-source-bytes");
    static final Set<String> OF_TRANSFORM = Set.of("--loss", "--frames", "--zone");
    static final Set<String> OF_PUBLISH = Set.of("--site", "--static", "--base-url", "--title", "--zone");

    static final Set<String> OF_RUN =
            Stream.of(OF_INGEST, OF_TRANSFORM, OF_PUBLISH).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private HeededOptions() {}

    /** Leaves options of inbox and site out of the help of a command, but for those that it heeds. */
    static void showOnly(Set<String> heeded, CommandSpec command) {
        for (String mixin : List.of("inbox", "site")) {
            command.mixins().get(mixin).options().stream()
                    .filter(option -> !heeded.contains(option.longestName()))
                    .forEach(option -> hide(command, option));
        }
    }

    private static void hide(CommandSpec command, OptionSpec option) {
        OptionSpec own = command.findOption(option.longestName());
        command.remove(own);
        command.addOption(OptionSpec.builder(own).hidden(true).build());
    }
}
