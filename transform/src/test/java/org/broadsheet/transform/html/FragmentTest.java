package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched.Image;
import org.broadsheet.events.PostEnriched.Link;
import org.broadsheet.transform.Posts;
import org.broadsheet.transform.embed.FramePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentTest {
    @Test
    void writesALineForEachBlock() {
        Fragment fragment = fragment("<p>a <em>b</em> </p><p> </p><ul><li>c</li></ul>");

        assertThat(fragment.html()).isEqualTo("<p>a <em>b</em></p>\n<ul><li>c</li></ul>");
        assertThat(fragment.text()).isEqualTo("a b\nc");
        assertThat(fragment.wordCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>x</p><pre><a/\">\n\n</a>y</pre>",
                "<p>http://a.example/<style></style><a> </a></p>",
                "<p><a title=\"{{{\">b</a></p>"
            })
    void writesWhatATornTagLeftAsItWillBeReadAgain(String body) {
        String html = Posts.html(body);

        assertThat(Posts.html(html)).isEqualTo(html);
    }

    @Test
    void listsLinksImagesAndCode() {
        Fragment fragment = fragment("<p><a href=\"https://a.example/\">a\nb</a><a href=\"#fn-1\">1</a></p>"
                + "<blockquote><p><a href=\"/c\">c</a></p></blockquote>"
                + "<p><img src=\"/d.png\" alt=\"d\" width=\"3\" height=\"x\"></p><pre><code>e</code></pre>");

        assertThat(fragment.links())
                .containsExactly(new Link("https://a.example/", "a b", false), new Link("/c", "c", true));
        assertThat(fragment.images()).containsExactly(new Image("/d.png", "d", 3, null));
        assertThat(fragment.codeBlocks()).isEqualTo(1);
    }

    @Test
    void summarisesTheFirstParagraphThatSaysSomething() {
        assertThat(fragment(
                                "<p>Hi.</p><blockquote><p>Words of somebody else entirely.</p></blockquote><p>The tide was high.</p>")
                        .summary())
                .isEqualTo("The tide was high.");
        assertThat(fragment("<ul><li>One</li><li>Two</li></ul>").summary()).isEqualTo("One Two");
    }

    @Test
    void countsNoNotesInThePlaceOfPictures() {
        Fragment fragment = fragment("<p><small>Not shown: A tall pier</small> The tide was high.</p>");

        assertThat(fragment.wordCount()).isEqualTo(4);
        assertThat(fragment.summary()).isEqualTo("The tide was high.");
    }

    @Test
    void endsASummaryWithASentenceOrAWord() {
        String sentence = "The tide was high and the boats lay still in the harbour all that day and the next. ";

        assertThat(fragment("<p>" + sentence.repeat(5) + "</p>").summary())
                .isEqualTo(sentence.repeat(2).strip());
        assertThat(fragment("<p>" + "boats ".repeat(100) + "</p>").summary())
                .endsWith("boats \u2026")
                .hasSizeLessThanOrEqualTo(202);
        assertThat(fragment("<p>" + "\uD83D\uDE00".repeat(300) + "</p>").summary())
                .doesNotContain("\uD83D \u2026");
    }

    @Test
    void namesAPostByItsFirstWords() {
        assertThat(fragment("<p>The tide was high.</p><p>More.</p>").firstWords())
                .isEqualTo("The tide was high.");
        assertThat(fragment("<p><img src=\"/a.png\"></p>").firstWords()).isEqualTo("Untitled");

        String card =
                "<figure class=\"embed\"><a href=\"https://www.youtube.com/watch?v=1\">Video on YouTube</a></figure>";
        assertThat(fragment(card + "<p>The tide!</p>").firstWords()).isEqualTo("The tide!");
        assertThat(fragment(card + "<p>The tide!</p>").summary()).isEqualTo("The tide!");
        assertThat(fragment(card).firstWords()).isEqualTo("Video on YouTube");
    }

    private static Fragment fragment(String html) {
        return Fragment.of(Trees.of(html), new Sanitiser(FramePolicy.NONE), new Repairs());
    }
}
