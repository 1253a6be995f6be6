package org.broadsheet.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.broadsheet.events.Format;
import org.broadsheet.events.Hashes;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostId;
import org.broadsheet.events.PostReceived;
import org.broadsheet.transform.PostTransformer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Two laws of a product's HTML: made into a post again it stays as it is; parsed and written again too. */
final class SecondPass {
    private static final String HEAD = "---\ntitle: Second pass\ndate: 2026-01-02\n---\n";
    private static final int CONTEXT = 60;

    private final PostTransformer transformer;

    SecondPass(PostTransformer transformer) {
        this.transformer = transformer;
    }

    /** Where the HTML changes when it goes through the core as a post of its own; empty where it does not. */
    String normalised(PostEnriched post) {
        String source = HEAD + post.html();
        byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
        String path = post.id().value().substring(post.id().value().indexOf('/') + 1);
        PostEnriched again = transformer.transform(new PostReceived(
                PostReceived.SCHEMA_VERSION,
                PostId.of("inbox", path),
                path,
                Format.HTML,
                source,
                bytes.length,
                Hashes.sha256(bytes),
                Instant.EPOCH,
                List.of()));
        return difference(post.html(), again.html());
    }

    /** Where the HTML changes when it is parsed and written; empty where it does not. */
    static String reparsed(PostEnriched post) {
        Document document = Jsoup.parseBodyFragment(post.html());
        document.outputSettings().prettyPrint(false);
        return difference(post.html(), document.body().html());
    }

    private static String difference(String first, String second) {
        if (first.equals(second)) {
            return "";
        }
        int at = 0;
        while (at < Math.min(first.length(), second.length()) && first.charAt(at) == second.charAt(at)) {
            at++;
        }
        return "\n    was " + around(first, at) + "\n    is  " + around(second, at);
    }

    private static String around(String html, int at) {
        return html.substring(Math.max(0, at - CONTEXT), Math.min(html.length(), at + CONTEXT))
                .replace("\n", "\u23ce");
    }
}
