package org.broadsheet.ingest.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {
    private static final PictureSize UPRIGHT = new PictureSize(37, 21);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void readsWhatTheJdkWrites(String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(37, 21, BufferedImage.TYPE_INT_RGB), format, file);

        assertThat(PictureSize.of(file.toByteArray())).contains(UPRIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "progressive.jpg, 37, 21",
        "turned.jpg, 21, 37",
        "lossy.webp, 37, 21",
        "lossless.webp, 37, 21",
        "extended.webp, 37, 21",
        "upright.avif, 37, 21",
        "turned.avif, 21, 37"
    })
    void readsTheSizeThatBrowsersShow(String name, int width, int height) throws IOException {
        assertThat(PictureSize.of(resource(name))).contains(new PictureSize(width, height));
    }

    @Test
    void goesByTheContentOfAFileAndNotByItsName() throws IOException {
        Path file = Files.write(folder.resolve("really-a-webp.png"), resource("lossy.webp"));

        assertThat(PictureSize.of(file)).contains(UPRIGHT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg xmlns='http://www.w3.org/2000/svg' width='120' height='80px'/>  | 120 | 80",
                "<svg width='1in' height='2.54cm' viewBox='0 0 5 5'/>                 | 96  | 96",
                "<svg width='100' viewBox='0,0 , 50 25'/>                             | 100 | 50",
                "<svg height='100' viewBox='-1 -1 50 25'/>                            | 200 | 100",
                "<?xml version='1.0'?><!-- drawn --><svg width='.5pc' height='6pt'/>  | 8   | 8",
                "\uFEFF <svg width='12.6' height='7'><rect width='900'/></svg>        | 13  | 7"
            })
    void readsTheAbsoluteSizeOfDrawings(String svg, int width, int height) {
        assertThat(svg(svg)).contains(new PictureSize(width, height));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg viewBox='0 0 24 24'/>",
                "<svg width='100%' height='100%'/>",
                "<svg width='10em' height='4em'/>",
                "<svg width='-5' height='5'/>",
                "<svg width='1e9999' height='5'/>",
                "<svg width='99999999' height='99999999'/>",
                "<svg width='50' viewBox='0 0 0 0'/>",
                "<html><svg width='5' height='5'/></html>",
                "<svg width='5'",
                "<"
            })
    void tellsNoSizeWhereADrawingTellsNone(String svg) {
        assertThat(svg(svg)).isEmpty();
    }

    /** Illustrator's exports declare the namespaces as entities. */
    @Test
    void expandsNoEntitiesOfADrawing() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "77");

        assertThat(svg("<!DOCTYPE svg [<!ENTITY w SYSTEM '" + secret.toUri() + "'>]><svg width='&w;' height='5'/>"))
                .isEmpty();
        assertThat(svg("<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><svg width='7' height='5'>&b;</svg>"))
                .contains(new PictureSize(7, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF", "%PDF-1.4", "\0\0\0\u0018ftypmp42", "RIFF....WAVEfmt ", "\u00ff\u00d8\u00ff"})
    void knowsNoSizeOfWhatIsNoPicture(String content) {
        assertThat(PictureSize.of(content.getBytes(ISO_8859_1))).isEmpty();
    }

    @Test
    void looksBehindTheProfilesAndPreviewsOfAJpeg() throws IOException {
        byte[] jpeg = resource("turned.jpg");
        ByteArrayOutputStream padded = new ByteArrayOutputStream();
        padded.write(jpeg, 0, 2);
        for (int i = 0; i < 12; i++) {
            padded.write(new byte[] {(byte) 0xFF, (byte) 0xE2, (byte) 0xFF, (byte) 0xFF});
            padded.write(new byte[0xFFFF - 2]);
        }
        padded.write(jpeg, 2, jpeg.length - 2);

        assertThat(PictureSize.of(Files.write(folder.resolve("a.jpg"), padded.toByteArray())))
                .contains(UPRIGHT.turned());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "progressive.jpg",
                "turned.jpg",
                "lossy.webp",
                "lossless.webp",
                "extended.webp",
                "upright.avif",
                "turned.avif"
            })
    void survivesAnyPrefixAndAnyDamagedByte(String name) throws IOException {
        byte[] picture = resource(name);

        for (int i = 0; i < picture.length; i++) {
            byte[] prefix = Arrays.copyOf(picture, i);
            assertThatCode(() -> PictureSize.of(prefix)).doesNotThrowAnyException();
            for (int value : new int[] {0x00, 0x01, 0x7F, 0x80, 0xFF}) {
                byte[] damaged = picture.clone();
                damaged[i] = (byte) value;
                assertThatCode(() -> PictureSize.of(damaged)).doesNotThrowAnyException();
            }
        }
    }

    private static Optional<PictureSize> svg(String text) {
        return PictureSize.of(text.getBytes(UTF_8));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = PictureSizeTest.class.getResourceAsStream("/pictures/" + name)) {
            return file.readAllBytes();
        }
    }
}
