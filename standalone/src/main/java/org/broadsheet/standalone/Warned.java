package org.broadsheet.standalone;

import java.util.Map;
import java.util.Optional;
import org.broadsheet.events.PostEnriched.Warning;
import org.broadsheet.events.PostId;
import org.broadsheet.kafka.app.KafkaSettings;
import org.broadsheet.standalone.app.Census;
import org.broadsheet.standalone.app.PostWarnings;
import org.broadsheet.standalone.app.Refusal;

/** Posts that are published and that somebody should look at. */
final class Warned {
    private Warned() {}

    /** How many there are and how to see them; empty where there are none. */
    static Optional<String> hint(Census census) {
        return Optional.of(census)
                .filter(posts -> posts.warned() > 0)
                .map(posts -> String.format(
                        "%-10s %s on the site; 'broadsheet status --warnings' names them",
                        "warnings", Printable.count(posts.warned(), "post with warnings", "posts with warnings")));
    }

    /** Prints a line for each warning. */
    static int print(Terminal terminal, KafkaSettings kafka) {
        Map<PostId, PostWarnings> all = PostWarnings.read(kafka);
        all.forEach((post, warnings) -> warnings.list().forEach(warning -> terminal.say(line(post, warning))));
        terminal.say(all.isEmpty() ? "No warnings." : Printable.count(all.size(), "post") + " with warnings.");
        return 0;
    }

    private static String line(PostId post, Warning warning) {
        String place = warning.line() == null ? "" : ":" + warning.line();
        return Printable.line(Refusal.name(post)) + place + ": " + warning.kind() + ": "
                + Printable.line(warning.message());
    }
}
