package org.broadsheet.standalone.convert;

import java.util.Optional;
import org.broadsheet.events.PostEnriched;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param path as given
 * @param post the product; empty where it was refused
 * @param refusal why; empty where there is a product
 */
public record Converted(String path, Optional<PostEnriched> post, Optional<Refused> refusal) {

    /** Why a file is no post: a short name to count by, the line or 0, what is wrong, what to do. */
    public record Refused(String reason, int line, String message, String hint) {}

    static Converted of(String path, PostEnriched post) {
        return new Converted(path, Optional.of(post), Optional.empty());
    }

    static Converted refused(String path, String reason, int line, @Nullable String message, String hint) {
        return new Converted(
                path, Optional.empty(), Optional.of(new Refused(reason, line, String.valueOf(message), hint)));
    }

    /** Such as {@code posts/hello.md:4: the front matter is not closed (add a line of ---)}; empty for a product. */
    public String complaint() {
        return refusal.map(why -> path + (why.line() > 0 ? ":" + why.line() : "") + ": " + why.message()
                        + (why.hint().isEmpty() ? "" : " (" + why.hint() + ")"))
                .orElse("");
    }
}
