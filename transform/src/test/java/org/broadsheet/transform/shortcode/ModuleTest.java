package org.broadsheet.transform.shortcode;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched;
import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleTest {
    private static final String ROW = "[vc_row css=\".vc_custom_1{margin: 0 !important;}\"][vc_column][vc_column_text]";
    private static final String ROW_END = "[/vc_column_text][/vc_column][/vc_row]";

    @Test
    void showsWhatBuildersTagsStandAroundAsBlocksOfItsOwn() {
        assertThat(Tagged.html(ROW + "# Boats\n\n- One\n- Two" + ROW_END + ROW + "Words." + ROW_END))
                .isEqualTo("<h2>Boats</h2>\n<ul><li>One</li><li>Two</li></ul>\n<p>Words.</p>");
        assertThat(Tagged.warnings(ROW + "Words." + ROW_END)).isEmpty();
    }

    @Test
    void readsTagsWhoseBracketsAConverterEscaped() {
        assertThat(Tagged.html(
                        "\\[vc\\_row\\]\\[vc_column\\]\\[acme_text_wrap align=\"left\"\\]Words.\\[/acme\\_text\\_wrap\\]"
                                + "\\[/vc_column\\]\\[/vc\\_row\\]"))
                .isEqualTo("<p>Words.</p>");
    }

    @Test
    void readsQuotationMarksThatATypographerChanged() {
        assertThat(Tagged.html("[fusion_text columns=\u201d\u201d rule_style=\u201ddefault\u201d]Words.[/fusion_text]"))
                .isEqualTo("<p>Words.</p>");
        assertThat(Tagged.html("[acme-note label=\u2019Tide\u2019 kind=\u2019a\u2019]Words.[/acme-note]"))
                .isEqualTo("<p><strong>Tide</strong></p>\n<p>Words.</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "[vc_custom_heading text=\"Tides\" font_container=\"tag:h3|text_align:left\"] ~ <h2>Tides</h2>",
                "[fusion_title size=\"2\"]Tides[/fusion_title] ~ <h2>Tides</h2>",
                "[et_pb_image src=\"http://e.org/a.png\" alt=\"A\" show_in_lightbox=\"off\" /] ~ <p><img src=\"http://e.org/a.png\" alt=\"A\"></p>",
                "[fusion_imageframe style=\"a\"]http://e.org/a.png[/fusion_imageframe] ~ <p><img src=\"http://e.org/a.png\" alt=\"\"></p>",
                "[et_pb_button button_url=\"http://e.org/\" button_text=\"Go\"][/et_pb_button] ~ <p><a href=\"http://e.org/\">Go</a></p>",
                "[acme_button link=\"http://e.org/\" size=\"big\"]Go[/acme_button] ~ <p><a href=\"http://e.org/\">Go</a></p>",
                "[vc_btn title=\"Go\" link=\"url:http%3A%2F%2Fe.org%2Fa%2520b%23c|target:_blank\"] ~ <p><a href=\"http://e.org/a%20b#c\">Go</a></p>",
                "[et_pb_blurb title=\"A %22B%22\" url=\"http://e.org/\" use_icon=\"off\"]Words.[/et_pb_blurb] ~ <p><strong><a href=\"http://e.org/\">A \"B\"</a></strong></p>|<p>Words.</p>",
                "[et_pb_toggle title=\"Why?\" open=\"off\"]So.[/et_pb_toggle] ~ <p><strong>Why?</strong></p>|<p>So.</p>",
                "[et_pb_number_counter title=\"Boats\" number=\"25\" /] ~ <p><strong>Boats</strong>: 25</p>",
                "[vc_raw_html]JTNDcCUzRVdvcmRzLiUzQyUyRnAlM0U=[/vc_raw_html] ~ <p>Words.</p>",
                "[one_half]Left[/one_half][one_half_last]Right[/one_half_last] ~ <p>Left</p>|<p>Right</p>",
                "[dropcap]O[/dropcap]nce ~ <p>Once</p>",
                "a [highlight color=\"red\"]b[/highlight] ~ <p>a <mark>b</mark></p>",
                "[tooltip text=\"the sea\"]it[/tooltip] is ~ <p>it (the sea) is</p>"
            })
    void showsWhatArgumentsSay(String tag, String html) {
        assertThat(Tagged.html(tag)).isEqualTo(html.replace('|', '\n'));
        assertThat(Tagged.post(tag).warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[fusion_youtube id=\"dQw4w9WgXcQ\" width=\"600\" /]",
                "[vc_video link=\"https://youtu.be/dQw4w9WgXcQ\" align=\"center\"]",
                "[et_pb_video src=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\" /]"
            })
    void linksToFilms(String tag) {
        assertThat(Tagged.html(tag))
                .contains("<a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\">Video on YouTube</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[vc_empty_space height=\"16px\"]",
                "[vc_separator]",
                "[et_pb_divider show_divider=\"on\" /]",
                "[et_pb_post_title title=\"on\" meta=\"off\" /]"
            })
    void showsNothingOfLinesAndGaps(String tag) {
        assertThat(Tagged.html("Words.\n\n" + tag)).isEqualTo("<p>Words.</p>");
        assertThat(Tagged.warnings(tag)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "[vc_single_image image=\"2658\"] ~ a picture",
                "[vc_gallery images=\"1,2\"] ~ a gallery of pictures",
                "[rev_slider alias=\"home\"] ~ rev slider (home)",
                "[et_pb_blog posts_number=\"3\" /] ~ blog",
                "[wpforms id=\"12\" title=\"false\"] ~ a form",
                "[contact-form to='jane@example.org' subject='[A site'][contact-field label='Name' type='name'/][/contact-form] ~ a form",
                "\\[contact-form\\]\\[contact-field label=&#8217;Name&#8217; type=&#8217;text&#8217;/\\]\\[/contact-form\\] ~ a form"
            })
    void saysWhatOnlyARunningSiteShows(String tag, String note) {
        assertThat(Tagged.html(tag)).isEqualTo("<p><small>Not shown: " + note + "</small></p>");
        assertThat(Tagged.warnings(tag)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I saw [sarcasm]great[/sarcasm] boats.",
                "The [foo_bar] is a word, and [/foo_bar alone.",
                "Write [input type=\"text\"] there.",
                "A list [of = \"things\"].",
                "Said [the \"boss\"] and [Param name=\"x].",
                "An array[one_two] and [one_two]."
            })
    void leavesWordsInBracketsAlone(String words) {
        assertThat(Tagged.html(words)).isEqualTo("<p>" + words + "</p>");
    }

    @Test
    void leavesLinksLabelsAndCodeAlone() {
        assertThat(Tagged.html(
                        "[vc_row](http://e.org/) and [a][some_label] and `[vc_row]`\n\n[some_label]: http://e.org/b"))
                .isEqualTo("<p><a href=\"http://e.org/\">vc_row</a> and <a href=\"http://e.org/b\">a</a>"
                        + " and <code>[vc_row]</code></p>");
    }

    @Test
    void takesNoSummaryThatAnExportCutOutOfATag() {
        PostEnriched post = Posts.transformed("a.md", """
                ---
                title: A
                date: 2020-01-01
                description: '[fusion_builder_container hundred_percent=”no” equal […]'
                ---
                First words.
                """);

        assertThat(post.summary()).isEqualTo("First words.");
    }
}
