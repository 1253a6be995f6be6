package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeadInLinkTest {
    @Test
    void takesTheLinkOnTheVerbOfSpeech() {
        assertThat(Quoted.url("<p>Ada Quill of the <a href=\"https://north.example/\">North Apiary</a> "
                        + "<a href=U>wrote</a>:</p>¶"))
                .isEqualTo(Quoted.U);
    }

    @Test
    void readsASentenceThatEndsInAComma() {
        String html = "<p>As <a href=U>Ada Quill points out</a>,</p>¶";

        assertThat(Quoted.url(html)).isEqualTo(Quoted.U);
        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
    }

    @Test
    void takesTheTitleFromTheAttributeOfALinkThatOnlyDescribes() {
        assertThat(Quoted.title("<p>Read <a href=\"" + Quoted.U + "\" title=\"The Long Winter of the Bees\">this great "
                        + "analysis</a> of what they say:</p>¶"))
                .isEqualTo("The Long Winter of the Bees");
    }

    @Test
    void namesTheSiteBeforeTheWork() {
        assertThat(Quoted.site("<p>This <a href=U>LifeBuzz article</a> points out:</p>¶"))
                .isEqualTo("LifeBuzz");
    }

    @Test
    void takesALinkToAPersonsHomeForTheAuthorsPage() {
        assertThat(Quoted.url("<p>In a talk <a href=\"https://quill.example/\">Ada Quill</a> said:</p>¶"))
                .isNull();
        assertThat(Quoted.source("<p>In a talk <a href=\"https://quill.example/\">Ada Quill</a> said:</p>¶")
                        .author()
                        .url())
                .isEqualTo("https://quill.example/");
    }

    @Test
    void takesALinkToTheHomeOfASpeakerWhoIsCalledByOneNameForThatToo() {
        assertThat(Quoted.url("<p><a href=\"https://quill.example/\">Ada</a> wrote this:</p>¶"))
                .isNull();
        assertThat(Quoted.source("<p><a href=\"https://quill.example/\">Ada</a> wrote this:</p>¶")
                        .author()
                        .url())
                .isEqualTo("https://quill.example/");
    }

    @Test
    void staysSilentAboutWhatWasNeverSaid() {
        assertThat(Quoted.source(
                        "<p>A keeper of <a href=\"https://hives.example/\">hives</a> might say something like:</p>¶"))
                .isNull();
    }

    @Test
    void staysSilentWhereALinkOnlyExplainsAWord() {
        assertThat(Quoted.source("<p>I love <a href=\"https://en.wikipedia.org/wiki/Bee\">bees</a>. Anyway.</p>¶"))
                .isNull();
    }

    @Test
    void keepsWhatItDidNotDareToSayAsCandidates() {
        assertThat(Quoted.last(
                                "<p>We read <a href=U>a page</a>, then <a href=\"https://b.example/c\">another</a>. It rained.</p>¶")
                        .candidates())
                .isNotEmpty()
                .allSatisfy(candidate -> assertThat(candidate.confidence()).isLessThan(0.5));
    }

    @Test
    void takesTheOnlyLinkOfAPostThoughASentenceStandsBetween() {
        assertThat(Quoted.url("<p>This is <a href=U>too funny</a>. I laughed for an hour.</p>¶"))
                .isEqualTo(Quoted.U);
    }

    @Test
    void takesTheArticleOnTheNameOfWhoeverSpeaks() {
        String html =
                "<p>Of <a href=\"https://hives.example/spec-2\">Hive Exchange</a> <a href=\"%s\">Ada Quill</a> mentions:</p>¶";

        assertThat(Quoted.url(html.formatted("https://quill.example/2020/04/hives")))
                .isEqualTo("https://quill.example/2020/04/hives");
        assertThat(Quoted.url(html.formatted("https://quill.example/"))).isEqualTo("https://hives.example/spec-2");
    }

    @Test
    void takesTheLinkBesideTheNameOfWhoeverSpeaksAgain() {
        String html =
                "<p>Ada Quill <a href=U>wrote a bit</a> about hives and <a href=\"https://rain.example/a\">rain</a>. "
                        + "It is a good read. Ada defines a hive as</p>¶";

        assertThat(Quoted.url(html)).isEqualTo(Quoted.U);
        assertThat(Quoted.author(html)).isEqualTo("Ada Quill");
    }

    @Test
    void leavesTheLinkOfASentenceWhereTheNextNamesAnotherWork() {
        assertThat(Quoted.url(
                        "<p>The board <a href=U>guides new keepers</a> through it. Ada Quill explains more in her "
                                + "article “The Trouble With Hives.”</p>¶"))
                .isNull();
    }

    @Test
    void prefersAPageElsewhereToOneOfThePostsOwnSite() {
        String html = "<p><img src=\"https://own.example/a.png\"></p><p>Bo Reed <a href=U>beats me to it</a>, as "
                + "<a href=\"https://own.example/2\">hives came up here</a>:</p>¶";

        assertThat(Quoted.url(html)).isEqualTo(Quoted.U);
    }

    @Test
    void passesOverAPictureAndItsCredit() {
        assertThat(
                        Quoted.source(
                                "<p><img src=\"https://bees.example/a.jpg\"><br><cite><a href=U>Image from page 315</a> of \"Bees\"</cite></p>¶"))
                .isNull();
    }

    @Test
    void namesTheHostWhereThePostNamesNoSite() {
        assertThat(Quoted.site("<p>They write in <a href=U>this piece</a>:</p>¶"))
                .isEqualTo("bees.example");
        assertThat(Quoted.site(
                        "<p>They write in <a href=\"https://web.archive.org/web/2010/http://hives.example/a\">this "
                                + "piece</a>:</p>¶"))
                .isEqualTo("hives.example");
    }

    @Test
    void takesAnAccountOfWhateverNameForTheAuthorsPage() {
        assertThat(Quoted.url("<p>As <a href=\"https://stackoverflow.com/users/1/beekr\">BEEkr</a> puts it:</p>¶"))
                .isNull();
        assertThat(Quoted.author("<p>As <a href=\"https://stackoverflow.com/users/1/beekr\">BEEkr</a> puts it:</p>¶"))
                .isEqualTo("BEEkr");
    }

    @Test
    void namesNoOrganisationForTheSiteWhereEverybodyPublishes() {
        assertThat(Quoted.site("<p>In <a href=\"https://github.com/bees/hive/issues/1\">issue #1</a> "
                        + "<a href=\"https://github.com/bee4you\">Bee4you</a> says:</p>¶"))
                .isEqualTo("GitHub");
    }

    @Test
    void takesTheLinkThatSomebodyWroteOn() {
        assertThat(Quoted.url("<p><a href=\"https://bees.example/@ada\">Ada Quill</a> on <a href=U>keeping bees in the"
                        + " rain</a>, with the new <a href=\"https://north.example/hives/model\">North Hive</a>:</p>¶"))
                .isEqualTo(Quoted.U);
    }

    @Test
    void takesNoLinkThatOffersSomethingToHave() {
        assertThat(
                        Quoted.url(
                                "<p><a href='https://a.example/'>A</a></p><p>Instructions <a href=U>Download</a> [shared folder]</p>¶"))
                .isNull();
    }

    @Test
    void takesNoLinkToWhatTheAuthorSaidHimself() {
        assertThat(Quoted.url("<p>Ada Quill has <a href=U>replied</a> to my post and I have <a"
                        + " href=\"https://mites.example/2020/hive-update\">written an update</a>.</p>"
                        + "<p>There are three messages in Ada's response:</p>¶"))
                .isEqualTo(Quoted.U);
    }

    @Test
    void takesNoWorkOfAnotherPaperThanIsCalled() {
        String html =
                "<p>It was in <a href=\"https://gazette.example/2020/bees\">a Gazette article</a>. And <a href=U>an article</a>"
                        + " in the Observer has it too.</p><p>Back to the Gazette article:</p>¶";

        assertThat(Quoted.url(html)).isNotEqualTo(Quoted.U);
    }

    @Test
    void takesWhatHisPostIsEarlierInTheParagraph() {
        assertThat(
                        Quoted.url(
                                "<p><a href=U>Hiver</a> has a good definition, and a cure for <a href=\"https://mites.example/\">"
                                        + "mites</a>. But ours are different. The bottom line is a simple quote from his blog post:</p>¶"))
                .isEqualTo(Quoted.U);
    }

    @Test
    void takesTheWorkThatAPostIsAboutBeforeTheThingItBelongsTo() {
        assertThat(Quoted.url("<p>Ada Quill covers it in her long post about <a href=U>Hives and Weather</a> in "
                        + "<a href=\"https://keeping.example/kit\">Keeping Kit</a>, but few saw it.</p>¶"))
                .isEqualTo(Quoted.U);
    }

    @Test
    void doesNotTakeItForASelfQuoteThatTheAuthorQuotes() {
        assertThat(Quoted.url("<p>The Keepers' Union has a different <a href=U>definition of a hive</a>. I'm going to "
                        + "quote a bit of it.</p>¶"))
                .isEqualTo(Quoted.U);
    }

    @Test
    void takesTheFrontPageThatIsSpokenOf() {
        String front = "<a href=\"https://hivebox.example/\">";

        assertThat(Quoted.url("<p>I like a plain " + front + "homepage</a>, and Hivebox has one:</p>¶"))
                .isEqualTo("https://hivebox.example/");
        assertThat(Quoted.url("<p>Then came " + front + "Hivebox</a>. Here is a blurb from their website:</p>¶"))
                .isEqualTo("https://hivebox.example/");
        assertThat(Quoted.url("<p>Then came " + front + "Hivebox</a>. Here is what we found:</p>¶"))
                .isNull();
    }

    @Test
    void doesNotTakeAPostForTheSourceOfAMailAboutIt() {
        assertThat(Quoted.source(
                        "<p>A keeper sent me an email in response to my post <a href=U>How to Open a Hive</a> that "
                                + "asks this:</p>¶"))
                .isNull();
        assertThat(Quoted.url("<p>In my post <a href=U>How to Open a Hive</a> I noted:</p>¶"))
                .isEqualTo(Quoted.U);
    }

    @Test
    void takesTheEntryOfAnEncyclopaediaOnAWorkThatIsSomebodys() {
        String entry = "https://en.wikipedia.org/wiki/Silent_Hive_(novel)";

        assertThat(Quoted.url("<p>The narrator, in Quill's <a href=\"" + entry + "\">Silence</a>, explains why, which "
                        + "I think is a good remark on the keeping of bees in the larger towns of the north too:</p>¶"))
                .isEqualTo(entry);
    }

    @Test
    void takesTheAuthorsOwnWorkThatSpeaks() {
        assertThat(Quoted.url("<p><a href=U>The union's open hive policy</a> says that honey is for all. Our policy "
                        + "says:</p>¶"))
                .isEqualTo(Quoted.U);
    }

    @Test
    void takesNothingForWhatAGroupAgreedOn() {
        assertThat(Quoted.source(
                        "<p>We began with the <a href=U>rule of the first keeper</a>, and were kind. We settled "
                                + "on these words:</p>¶"))
                .isNull();
    }

    @Test
    void takesNoLinkOfAParagraphThatEndsForWhatSomebodySays() {
        String said =
                "<blockquote><p>I open the hive from my own chair now.</p><p>- Jane Doe, beekeeper</p></blockquote>";
        String before = "<p>The union goes on to <a href=U>mend the hives</a>, with help of the town";

        assertThat(Quoted.url(before + ".</p>" + said)).isNull();
        assertThat(Quoted.author(before + ".</p>" + said)).isEqualTo("Jane Doe");
        assertThat(Quoted.url(before + ", where they write:</p>" + said)).isEqualTo(Quoted.U);
    }
}
