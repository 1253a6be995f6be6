package org.broadsheet.transform.shortcode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostEnriched.Warning;
import org.broadsheet.transform.Posts;

/** Posts with tags in them, for tests. */
final class Tagged {
    private Tagged() {}

    /** The HTML of a post in Markdown, without what each image has. */
    static String html(String body) {
        return post(body).html().replace(" loading=\"lazy\" decoding=\"async\"", "");
    }

    static PostEnriched post(String body) {
        return Posts.transformed(
                "2020-01-01-a.md", "---\ntitle: A title\nimage: /cover.png\nvideo: dQw4w9WgXcQ\n---\n" + body);
    }

    /** What its writer is told about tags. */
    static List<String> warnings(String body) {
        return post(body).warnings().stream()
                .filter(warning -> warning.kind().equals("shortcode"))
                .map(Warning::message)
                .toList();
    }

    static Variables variables() {
        Map<String, String> head = Map.of("title", "A title", "image", "/cover.png");
        return new Variables(key -> Optional.ofNullable(head.get(key)));
    }
}
