package org.broadsheet.publish.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.broadsheet.publish.PostBuilder.quote;

import java.util.List;
import org.broadsheet.events.PostEnriched.Evidence;
import org.broadsheet.events.PostEnriched.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CitationTest {
    @Test
    void isForQuotationsWithASource() {
        assertThat(Citation.of(List.of(quote("q-1", "words", null)))).isEmpty();
    }

    @Test
    void callsAWorkWithoutTitleByItsUrl() {
        assertThat(citation("words", "https://www.example.org/a/?b=c#d", null).work())
                .isEqualTo(new Citation.Work("example.org/a", "https://www.example.org/a/?b=c#d"));
        assertThat(citation("words", "https://www.example.org/", null).work().title())
                .isEqualTo("example.org");
        assertThat(citation("words", null, null).work()).isEqualTo(new Citation.Work("", null));
    }

    @Test
    void leadsToPagesOnly() {
        assertThat(citation("words", "javascript:alert(1)", "t").work()).isEqualTo(new Citation.Work("t", null));
    }

    @Test
    void shortensBetweenWords() {
        assertThat(citation("one\n two", null, null).words()).isEqualTo("one two");
        assertThat(citation("word ".repeat(100), null, null).words())
                .endsWith("word\u2026")
                .hasSizeLessThan(282);
    }

    @Test
    void shortensTextWithoutSpacesBetweenCharacters() {
        String words = citation("\uD83D\uDE00".repeat(500), null, null).words();

        assertThat(words).endsWith("\uD83D\uDE00\u2026");
        assertThat(words.codePointCount(0, words.length())).isEqualTo(141);
    }

    @Test
    void givesAPassageThatSaysSeveralThingsOnce() {
        Source source = new Source(null, null, "t", null, null, null);
        Evidence[] evidence = {
            new Evidence("lead-in", "Ann writes:"),
            new Evidence("speaker", "Ann writes:"),
            new Evidence("via", "via Ben"),
            new Evidence("lead-in", "Ann writes:")
        };

        assertThat(Citation.of(List.of(quote("q-1", "words", source, evidence)))
                        .get(0)
                        .passages())
                .containsExactly(entry("Ann writes:", "lead in, speaker"), entry("via Ben", "via"));
    }

    private static Citation citation(String text, @Nullable String url, @Nullable String title) {
        Source source = new Source(null, url, title, null, null, null);
        return Citation.of(List.of(quote("q-1", text, source))).get(0);
    }
}
