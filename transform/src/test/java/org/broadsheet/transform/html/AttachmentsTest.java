package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.events.Attachment;
import org.broadsheet.events.PostEnriched.Asset;
import org.broadsheet.events.PostEnriched.Warning;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentsTest {
    private static final String LAZY = " loading=\"lazy\" decoding=\"async\"";

    private final Attachments attachments = new Attachments(List.of(
            file("cat.jpg", "a", 600, 400),
            file("cat-300.jpg", "b", 300, 200),
            file("cat.avif", "c", 600, 400),
            file("film.mp4", "d", null, null),
            file("my cat.gif", "e", null, null)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "                                | width=\"600\" height=\"400\"",
                "width=\"300\"                   | width=\"300\" height=\"200\"",
                "height=\"100px\"                | height=\"100\" width=\"150\"",
                "width=\"50\" height=\"50\"      | width=\"50\" height=\"50\"",
                "width=\"100%\" height=\"auto\"  | width=\"600\" height=\"400\"",
                "width=\"0\"                     | width=\"0\""
            })
    void aPictureOfOursSaysHowLargeItIs(String given, String stated) {
        assertThat(linked("<img src=\"cat.jpg\" " + (given == null ? "" : given) + ">"))
                .isEqualTo("<img src=\"" + asset("a", "jpg") + "\" " + stated + LAZY + ">");
    }

    @Test
    void aPictureOfUnknownSizeKeepsWhatItsWriterGave() {
        assertThat(linked("<img src=\"my%20cat.gif\" width=\"9\"><img src=\"//a.example/b.png\" height=\"9px\">"))
                .isEqualTo("<img src=\"" + asset("e", "gif") + "\" width=\"9\"" + LAZY + ">"
                        + "<img src=\"https://a.example/b.png\" height=\"9\"" + LAZY + ">");
    }

    @Test
    void offersTheSizesOfAPictureThatAreThere() {
        assertThat(linked("<img src=\"cat.jpg\" srcset=\"cat-300.jpg 300w, cat-900.jpg 900w, //a.example/c.jpg 99w\">"))
                .startsWith("<img src=\"" + asset("a", "jpg") + "\" srcset=\"" + asset("b", "jpg")
                        + " 300w, https://a.example/c.jpg 99w\"");
        assertThat(attachments.warnings()).isEmpty();
        assertThat(attachments.assets()).extracting(Asset::path).containsExactly(asset("b", "jpg"), asset("a", "jpg"));
    }

    @Test
    void offersNoChoiceOfOne() {
        assertThat(linked("<img src=\"cat.jpg\" srcset=\"cat.jpg 600w, gone.jpg 900w\" sizes=\"50vw\">"))
                .isEqualTo("<img src=\"" + asset("a", "jpg") + "\" width=\"600\" height=\"400\"" + LAZY + ">");
    }

    @Test
    void showsAnotherFormatWhereTheFallbackIsMissing() {
        assertThat(linked("<picture><source srcset=\"cat.avif\" type=\"image/avif\"><img src=\"gone.jpg\"></picture>"))
                .isEqualTo("<picture><source srcset=\"" + asset("c", "avif") + " 1x\" type=\"image/avif\"><img src=\""
                        + asset("c", "avif") + "\"" + LAZY + "></picture>");
        assertThat(attachments.warnings()).isEmpty();
    }

    @Test
    void pointsPlayersAtTheirFiles() {
        assertThat(linked("<video poster=\"cat.jpg\"><source src=\"gone.webm\"><source src=\"film.mp4\"></video>"))
                .isEqualTo("<video poster=\"" + asset("a", "jpg") + "\"><source><source src=\"" + asset("d", "mp4")
                        + "\"></video>");
    }

    @Test
    void givesALinkForAFilmThatIsNowhereAndTellsItsWriter() {
        assertThat(linked("<video poster=\"gone.jpg\"><source src=\"v/gone.webm\"><p>Sorry.</p></video>"))
                .isEqualTo("<a href=\"v/gone.webm\">gone.webm</a><p>Sorry.</p>");
        assertThat(linked("<a href=\"v/gone.webm\"><audio src=\"v/gone.webm\"></audio></a>"))
                .isEqualTo("<a href=\"v/gone.webm\">gone.webm</a>");
        assertThat(attachments.warnings()).extracting(Warning::kind).containsExactly("missing-media");
    }

    @Test
    void tellsOfAMissingPictureOnce() {
        assertThat(linked("<img src=\"gone.jpg\" srcset=\"gone-2.jpg 2x\" alt=\"Gone\"> <img src=\"gone.jpg\">"))
                .isEqualTo("<small>Not shown: Gone</small> <small>Not shown: a picture (gone.jpg)</small>");
        assertThat(attachments.warnings()).extracting(Warning::kind).containsExactly("missing-image");
    }

    private String linked(String html) {
        Element body = Trees.of(html);
        attachments.link(body);
        return body.html();
    }

    private static Attachment file(String name, String digit, @Nullable Integer width, @Nullable Integer height) {
        return new Attachment(name, name, digit.repeat(64), 1, width, height);
    }

    private static String asset(String digit, String extension) {
        return "/assets/" + digit.repeat(64) + "." + extension;
    }
}
