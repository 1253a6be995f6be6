package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched.Source;
import org.broadsheet.transform.Posts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of attribution gives: {@code ¶} stands for the quotation, {@code U} for the page, {@code H} for its host. */
class ScorersTest {
    private static final String U = "http://example.org/page";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // lead-in                                                        | url | title | author | site
                "<p>As Ada Quill puts it:</p>¶                                    | - | -  | Ada Quill | -",
                "<p>In <cite><a href=U>Hives</a></cite> Ada Quill says:</p>¶      | U | Hives | Ada Quill | H",
                "<p>From <a href=U>A Book of Bees</a> by Ada Quill:</p>¶          | U | A Book of Bees | Ada Quill | H",
                "<p>Ada Quill's essay <a href=U>On Bees and Men</a> ends:</p>¶    | U | On Bees and Men | Ada Quill | H",
                "<p>The <a href=U>Bee Board</a> says this:</p>¶                   | U | -  | Bee Board | Bee Board",
                // dash line
                "¶<p>— Ada Quill, <em>On Bees</em></p>                            | - | On Bees | Ada Quill | -",
                "¶<p>— <a href=U>Notes on the Keeping of Bees</a></p>             | U | Notes on the Keeping of Bees | - | H",
                "<blockquote><p>Words.</p><p><a href=U>On Bees</a>, p. 18</p></blockquote> | U | On Bees | - | H",
                "<blockquote><p>Words.</p><p><cite><a href=U>On Bees</a> by Ada Quill.</cite></p></blockquote> | U | On Bees | Ada Quill | H",
                "¶<p>-- <a href=U>Ada, Bees at Noon</a></p>                       | U | - | Ada | H",
                "¶<p>— From Hive to Honey Jar</p>                                 | - | From Hive to Honey Jar | - | -",
                "<blockquote><p><i>Words.</i> - <a href=https://a.example/about>Ada Quill</a><br></p></blockquote> | - | - | Ada Quill | -",
                "¶<p>from \"On Rain\" by <a href=https://en.wikipedia.org/wiki/A>Ada Quill</a></p> | - | On Rain | Ada Quill | -",
                "¶<p>— Ada E. V. Quill (17 Sep, 1879)</p>                        | - | - | Ada E. V. Quill | -",
                "<p>As the Bee Board are fond of saying:</p>¶                    | - | - | Bee Board | Bee Board",
                "<p><a href=U>Ada Quill asked</a>,</p>¶                          | U | - | Ada Quill | H",
                // name on a line of its own
                "¶<p>Ada Quill</p>                                                | - | - | Ada Quill | -",
                // via line
                "¶<p>via <a href=U>Bee News</a></p>                               | U | - | - | Bee News",
                "¶<p>via <a href=U>Bee News: All the Buzz</a></p>                 | U | - | - | Bee News: All the Buzz",
                "¶<p>Source: <a href=U>Why the bees of Kent sleep late</a></p>    | U | Why the bees of Kent sleep late | - | H",
                // permalink line
                "¶<p>posted by <a href=http://a.example/>Ada</a> at <a href=U>1:31 PM</a></p> | U | - | Ada | H",
                "¶<p>Posted by Ada Quill on <a href=U>May 4, 2009</a></p>         | U | - | Ada Quill | H",
                // the quotation itself
                "<blockquote cite=U>Words.</blockquote>                           | U | - | - | H",
                "<blockquote><h3><a href=U>On Bees</a></h3><p>Words.</p></blockquote> | U | On Bees | - | H"
            })
    void readsAnAttribution(
            String html, @Nullable String url, @Nullable String title, @Nullable String author, @Nullable String site) {
        String written =
                html.strip().replace("¶", "<blockquote>Words.</blockquote>").replace("=U>", "=\"" + U + "\">");

        Source source = Posts.transformed("a.html", written).quotes().get(0).source();

        assertThat(source).isNotNull();
        assertThat(source.url()).isEqualTo(url == null ? null : U);
        assertThat(source.title()).isEqualTo(title);
        assertThat(source.author() == null ? null : source.author().name()).isEqualTo(author);
        assertThat(source.site()).isEqualTo("H".equals(site) ? "example.org" : site);
    }
}
