package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.bees.example/2020/page, bees.example",
        "https://twitter.com/ada/status/1, Twitter",
        "https://de.wikipedia.org/wiki/Biene, Wikipedia",
        "https://web.archive.org/web/2010/http://bees.example/page, bees.example",
        "https://groups.google.com/group/bees, groups.google.com"
    })
    void isCalledAsItsHostGoesBy(String url, String name) {
        assertThat(Site.ofPage(url)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://amzn.to/44a7",
                "https://www.amazon.co.uk/dp/1",
                "http://bit.ly/1",
                "https://www.google.com/search?q=bees",
                "https://doi.org/10.1/2"
            })
    void isNoShopAndNoShortener(String url) {
        assertThat(Site.ofPage(url)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An article in the Hive Times says:|Hive Times",
                "An essay for the Hive Society says:|Hive Society",
                "The Hive Board article says:|Hive Board"
            })
    void isNamedInTheSentence(String sentence, String site) {
        assertThat(in(sentence)).isEqualTo(site);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Because of my interest in Hive Data the paragraph is good:",
                "It was a chance for the Hive Board to reach out:",
                "She wrote it in May:"
            })
    void isNotGuessed(String sentence) {
        assertThat(in(sentence)).isNull();
    }

    private static @Nullable String in(String sentence) {
        Line line = Line.of(new Element("p").appendText(sentence));
        return Site.in(line, line.lastSentence(), null, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Según <a href='https://lacolmena.example/1'>La Colmena</a>:</p>¶|La Colmena",
                "<p>Selon <a href='https://lecafe.example/1'>Le Café</a> :</p>¶|Le Café",
                "<p>According to <a href='https://beenews.example/1'>Bee News</a>:</p>¶|Bee News",
                "<p>Comme l'écrit <a href='https://laruche.example/1'>Jeanne Abeille dans La Ruche</a> :</p>¶|La Ruche",
                "<p>In an <a href='https://beenews.example/1'>interview with Bee News</a>, Ada Quill said:</p>¶|Bee News"
            })
    void isNamedWhereItsHostHasTheName(String html, String name) {
        assertThat(Quoted.site(html)).isEqualTo(name);
        assertThat(Quoted.title(html)).isNull();
    }

    @Test
    void isNotWhoSpeaks() {
        assertThat(Quoted.site("<p>Quill <a href='https://quill.example/2020/bees'>wrote</a> about it:</p>¶"))
                .isEqualTo("quill.example");
    }

    @Test
    void isTheNameThatTheLinkShowsWhereverItStands() {
        assertThat(Quoted.site("<p>And so does <a href=\"https://www.beeobserver.example/2020/page\"><i>The Bee"
                        + " Observer</i></a>:</p>¶"))
                .isEqualTo("The Bee Observer");
    }
}
