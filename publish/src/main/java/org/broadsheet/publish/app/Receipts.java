package org.broadsheet.publish.app;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.Hashes;
import org.broadsheet.events.PostId;
import org.broadsheet.events.PostPublished;
import org.broadsheet.publish.Address;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells that posts can be seen, or cannot any more: a line in the log and a receipt on {@code posts.published}. What was
 * told is kept, so that the same is not told again.
 *
 * <p>Before something is sent it is noted that nobody knows what was told; what was sent, afterwards. A service that is killed in
 * between may have told it: it tells again, whatever has become of the post in the meantime.
 */
final class Receipts {
    static final String SINK = "site";

    /** In the place of a digest, which is never empty. */
    private static final String UNKNOWN = "";

    private static final Logger LOG = LoggerFactory.getLogger(Receipts.class);

    private final Catalogue catalogue;
    private final SiteWriter site;
    private final Clock clock;

    Receipts(Catalogue catalogue, SiteWriter site, Clock clock) {
        this.catalogue = catalogue;
        this.site = site;
        this.clock = clock;
    }

    /** The key of a post's receipt. */
    static String key(PostId post) {
        return post.value() + "#" + SINK;
    }

    /**
     * A receipt to send.
     *
     * @param value null for a post that left
     * @param digest of the value; null too
     */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares or changes the bytes.
    record Told(
            PostId post, byte @Nullable [] value, @Nullable String digest) {
        String key() {
            return Receipts.key(post);
        }
    }

    /** What has to be told of a post, if anything; until it {@link #told is sent}, what was told counts as unknown. Within a transaction. */
    Optional<Told> tell(PostId post) {
        Optional<PostPublished> receipt = catalogue.posts().find(post).map(this::receipt);
        Optional<String> before = digest(post);
        if (receipt.isEmpty()) {
            return before.map(told -> {
                LOG.atInfo().addKeyValue("postId", post).log("withdrawn");
                return new Told(post, null, null);
            });
        }
        String digest = digest(receipt.get());
        if (before.filter(digest::equals).isPresent()) {
            return Optional.empty();
        }
        remember(post, UNKNOWN);
        log(receipt.get(), before);
        return Optional.of(new Told(post, EventCodec.encode(receipt.get()), digest));
    }

    /** Notes that a receipt was sent. Within a transaction. */
    void told(Told receipt) {
        if (receipt.digest() == null) {
            forget(receipt.post());
        } else {
            remember(receipt.post(), receipt.digest());
        }
    }

    /** Notes what was told before this catalogue was made. */
    void learn(PostPublished receipt) {
        remember(receipt.id(), digest(receipt));
    }

    /** Notes that a post was withdrawn before this catalogue was made. */
    void forget(PostId post) {
        catalogue.database().update("DELETE FROM receipt WHERE post_id = ?", post.value());
    }

    private void log(PostPublished receipt, Optional<String> before) {
        String version = String.valueOf(receipt.version());
        boolean sameVersion =
                before.filter(told -> told.startsWith(version + " ")).isPresent();
        if (receipt.address() == null) {
            LOG.atInfo().addKeyValue("postId", receipt.id()).log(receipt.visibility());
        } else if (!sameVersion) {
            LOG.atInfo()
                    .addKeyValue("postId", receipt.id())
                    .addKeyValue("address", receipt.address())
                    .log("published");
        }
    }

    private PostPublished receipt(PostRow row) {
        @Nullable Address address = row.live() ? row.address() : null;
        boolean waiting = row.visibility().equals("public") && !row.live();
        return new PostPublished(
                PostPublished.SCHEMA_VERSION,
                row.id(),
                SINK,
                row.version(),
                row.title(),
                address == null ? null : address.value(),
                waiting ? "scheduled" : row.visibility(),
                address == null ? null : site.sha256(address.file()).orElse(null),
                clock.instant(),
                row.warnings());
    }

    private Optional<String> digest(PostId post) {
        return catalogue
                .database()
                .first(row -> row.getString(1), "SELECT digest FROM receipt WHERE post_id = ?", post.value());
    }

    private void remember(PostId post, String digest) {
        catalogue
                .database()
                .update(
                        "INSERT INTO receipt (post_id, digest) VALUES (?, ?) ON CONFLICT (post_id) DO UPDATE SET digest ="
                                + " excluded.digest",
                        post.value(),
                        digest);
    }

    /** The version, and a hash of everything but the instant. */
    private static String digest(PostPublished receipt) {
        return receipt.version() + " "
                + Hashes.sha256(String.join(
                        "\n",
                        List.of(
                                receipt.title(),
                                String.valueOf(receipt.address()),
                                receipt.visibility(),
                                String.valueOf(receipt.contentSha256()),
                                String.join(" ", receipt.warnings()))));
    }
}
