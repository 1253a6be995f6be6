package org.broadsheet.transform.quote;

import org.broadsheet.events.PostEnriched.Quote;
import org.broadsheet.events.PostEnriched.Source;
import org.broadsheet.transform.Posts;
import org.jspecify.annotations.Nullable;

/** The last quotation of a body in HTML, for tests; {@code ¶} stands for one of plain words, {@code U} for a page. */
final class Quoted {
    static final String U = "https://bees.example/2020/page";

    private static final String PLAIN =
            "<blockquote><p>Never open a hive in the rain, and never in a hurry.</p></blockquote>";

    private Quoted() {}

    static Quote last(String html) {
        return last("T", html);
    }

    /** The last quotation of a post that has a title. */
    static Quote last(String title, String html) {
        String body = html.replace("¶", PLAIN).replace("=U>", "=\"" + U + "\">");
        var quotes = Posts.transformed("a.html", "---\ntitle: \"" + title + "\"\ndate: 2020-01-01\n---\n" + body)
                .quotes();
        return quotes.get(quotes.size() - 1);
    }

    static @Nullable Source source(String html) {
        return last(html).source();
    }

    static @Nullable String url(String html) {
        Source source = source(html);
        return source == null ? null : source.url();
    }

    static @Nullable String author(String html) {
        Source source = source(html);
        return source == null || source.author() == null
                ? null
                : source.author().name();
    }

    static @Nullable String title(String html) {
        Source source = source(html);
        return source == null ? null : source.title();
    }

    static @Nullable String site(String html) {
        Source source = source(html);
        return source == null ? null : source.site();
    }
}
