package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It’s not “very” elegant – is it…",
                "Müller, Lüfter bei 35°C, naïve café, €40, £5, ½",
                "à la carte, déjà vu, Übung",
                "☺ and 🚢"
            })
    void readsWhatWasReadAsAnotherEncodingHoweverOften(String text) {
        String once = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String twice = new String(asWindows(text).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(Mojibake.mended(once)).isEqualTo(text);
        assertThat(Mojibake.mended(asWindows(text))).isEqualTo(text);
        assertThat(Mojibake.mended(twice)).isEqualTo(text);
    }

    /** Windows-1252 has no letter for five bytes; browsers read those as control characters. */
    private static String asWindows(String text) {
        StringBuilder read = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String letter = new String(new byte[] {b}, WINDOWS);
            read.append(letter.equals("\ufffd") ? String.valueOf((char) (b & 0xff)) : letter);
        }
        return read.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SÃO PAULO, “A MAÇÔ, NÃO E IRMÃ»",
                "Âge d’or, « ÇA » à «\u00a0Âme\u00a0»",
                "A ROMÂNIA é »linda«, más allá",
                "Das „Ä“, the „Ö“ and â",
                "Dziãgais'â-ní",
                "It shows as \"â€™\" or “Ã©”.",
                "€ † ‰ ™ and • alone"
            })
    void leavesLegitimateText(String text) {
        assertThat(Mojibake.mended(text)).isEqualTo(text);
    }

    @Test
    void readsControlCharactersAsWindowsDoes() {
        assertThat(Mojibake.mended("It\u0092s \u0093so\u0094 \u0085")).isEqualTo("It’s “so” …");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"<p>itâ€™s</p>|<p>it’s</p>|1", "<pre>itâ€™s</pre>|<pre>itâ€™s</pre>|0", "<p>its</p>|<p>its</p>|0"})
    void leavesCodeAlone(String html, String expected, int count) {
        assertThat(Trees.applied(new Mojibake(), html)).isEqualTo(new Trees.Mended(expected, count));
    }

    @Test
    void declaresTheWordsThatAreOthersNow() {
        Repairs repairs = new Repairs();

        new Mojibake().apply(Trees.of("<p>it\u00e2\u20ac\u2122s a boat</p>"), repairs);

        assertThat(repairs.removals().words().strip()).isEqualTo("it\u00e2\u20ac\u2122s");
    }

    @Test
    void closesQuotationsWhoseLastByteWasDropped() {
        assertThat(Mojibake.mended("â€œSoâ€, it said, â€œit goes.â€")).isEqualTo("“So”, it said, “it goes.”");
    }

    @Test
    void dropsWhatIsLeftOfANoBreakSpace() {
        assertThat(Mojibake.mended("Â\n")).isEqualTo("\n");
        assertThat(Mojibake.mended("Â tide")).isEqualTo("Â tide");
        assertThat(Mojibake.mended("TheÂ tide turned.Â We left. RÂ D, Â "))
                .isEqualTo("The tide turned. We left. RÂ D, Â ");
    }

    @Test
    void answersForTheWordsThatItChanges() {
        assertThat(Posts.transformed("a.md", "---\ntitle: a\n---\nTheÂ tide of â€œmudâ€ came.")
                        .warnings())
                .noneMatch(warning -> warning.kind().equals("loss"));
    }

    @Test
    void mendsTitles() {
        assertThat(Posts.transformed("a.md", "---\ntitle: Brianâ€™s boat\n---\na")
                        .title())
                .isEqualTo("Brian’s boat");
    }
}
