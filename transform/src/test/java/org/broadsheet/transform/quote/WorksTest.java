package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class WorksTest {
    private static final String QUOTATION = "<blockquote><p>A hive hums.</p></blockquote>";

    @Test
    void areNamedByLinksTheNearestFirst() {
        List<Work> works = before("<p>I read <a href=\"https://a.example/1\">On Bees and Men</a> by Ada Quill.</p>"
                + "<p>Bo Reed wrote <a href=\"https://b.example/2\">an article</a> on rain.</p><p>It goes on:</p>"
                + QUOTATION);

        assertThat(works).extracting(Work::url).containsExactly("https://b.example/2", "https://a.example/1");
        assertThat(works.get(1).title()).isEqualTo("On Bees and Men");
        assertThat(works.get(1).author()).isEqualTo("Ada Quill");
        assertThat(works.get(0).title()).isNull();
    }

    @Test
    void areNoneOfThoseThatFollowOrStandInAQuotation() {
        assertThat(before(
                        "<blockquote><p><a href=\"https://a.example/1\">On Bees and Men</a></p></blockquote><p>And:</p>"
                                + QUOTATION + "<p><a href=\"https://a.example/2\">On Rain and Wind</a></p>"))
                .isEmpty();
    }

    @Test
    void areNotByAPartOfTheirTitle() {
        List<Work> works = before(
                "<p>In <a href=\"https://a.example/1\">The Push Against Bees</a> it says so.</p><p>It goes on:</p>"
                        + QUOTATION);

        assertThat(works)
                .singleElement()
                .satisfies(work -> assertThat(work.author()).isNull());
    }

    @Test
    void areNoFrontPagesAndNotTheAuthorsOwn() {
        assertThat(before("<p>See <a href=\"https://a.example/\">Bee News Daily</a> and my article "
                        + "<a href=\"https://me.example/2\">On Bees and Men</a>.</p>" + QUOTATION))
                .isEmpty();
    }

    @Test
    void knowWhetherALinkIsTheOnlyOne() {
        Element body = Jsoup.parseBodyFragment("<p><a href=\"https://a.example/1\">it</a></p>" + QUOTATION)
                .body();
        Article article = new Article(body, new About(null, "T", List.of(), null));

        assertThat(article.works().isSole("https://a.example/1")).isTrue();
        assertThat(article.works().isSole("https://b.example/1")).isFalse();
    }

    private static List<Work> before(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        Element last = Objects.requireNonNull(body.select("blockquote").last(), "the test has a quotation");
        return new Article(body, new About(null, "T", List.of(), null)).works().before(last);
    }

    @Test
    void giveTheTitleThatThePageIsLinkedWithElsewhere() {
        assertThat(Quoted.title("<p>Ada wrote <a href=U>The Long Winter of the Bees</a>.</p><p>It rained.</p>"
                        + "<p>As the <a href=U>post</a> says:</p>¶"))
                .isEqualTo("The Long Winter of the Bees");
    }
}
