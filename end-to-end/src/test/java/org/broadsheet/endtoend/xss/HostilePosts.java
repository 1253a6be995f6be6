package org.broadsheet.endtoend.xss;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A payload in each of the places of a post: its body as Markdown and as HTML, its head, attributes, links, quotations, false code. */
final class HostilePosts {
    /** Prose and markup that an export locked up, next to the scaffolding by which it is known. */
    private static final String FALSE_CODE =
            "<p />\n\n<pre><code>&lt;p&gt;The words of a writer, and then %s&lt;/p&gt;\n&lt;p /&gt;\n</code></pre>";

    private HostilePosts() {}

    static void write(Path inbox, Payload payload) throws IOException {
        write(inbox, payload, "body.md", payload.text());
        write(inbox, payload, "body.html", payload.text());
        write(inbox, payload, "places.md", places(payload));
        write(inbox, payload, "code.md", FALSE_CODE.formatted(payload.escaped()));
        Files.writeString(inbox.resolve(name(payload, "head.md")), head(payload));
    }

    private static void write(Path inbox, Payload payload, String name, String body) throws IOException {
        String head = "---\ntitle: Payload " + payload.number() + "\ndate: " + date(payload) + "\n---\nBefore.\n\n";
        Files.writeString(inbox.resolve(name(payload, name)), head + body + "\n\nAfter.\n");
    }

    /** A day of its own, so that no list becomes long. */
    private static LocalDate date(Payload payload) {
        return LocalDate.of(2020, 1, 1).plusDays(payload.number() * 2L);
    }

    private static String name(Payload payload, String name) {
        return payload.number() + "-" + name;
    }

    private static String places(Payload payload) {
        return """
                [link](@)

                ![picture @](@)

                [@](https://a.example/) *@*

                <a href="@">a</a> <a href='@'>b</a> <a href=@>c</a>

                <img src="@" alt="@" title='@'>

                <img src="data:," data-src="@" data-srcset="@ 2x" alt="@"> <img src="/x.png" srcset="@ 1x, @ 2x" sizes="@">

                <picture><source media="@" type="@" srcset="@"><source media="print" srcset="@ 9w" sizes="@"><img src="@"></picture>

                <img src="blank.gif"><noscript><img src="@" alt="@"></noscript>

                <video src="@" poster="@"><source src="@" type="@"></video> <iframe src="@" title="@"></iframe>

                <p title="@" lang="@" dir="@" id="@" class="@">d</p>

                <blockquote cite="@"><p>Words of another.</p><p>posted by <a href="@">@</a> via <a href='@'>e</a></p></blockquote>

                > Quoted.
                >
                > \u2014 [@](@), *@*

                | @ | f |
                |---|---|
                | g | [h](@) |

                <td colspan="@">i</td><ol start="@"><li value="@">j</li></ol><time datetime="@">k</time>

                [l]: @ "@"
                [l] [^m]

                [^m]: @
                """.replace("@", payload.line());
    }

    private static String head(Payload payload) {
        return """
                ---
                title: @
                date: #date
                author: @
                authors: [{name: @, url: @}]
                tags: [@]
                categories: [@]
                summary: @
                description: @
                image: @
                cover: {image: @, alt: @}
                original_link: @
                canonical: @
                external_url: @
                url: @
                permalink: @
                aliases: [@]
                slug: @
                language: @
                guid: @
                ---
                Nothing to see.
                """.replace("@", payload.quoted());
    }
}
