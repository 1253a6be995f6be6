package org.broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
    @Test
    void anEmptyFileIsAnEmptyText() {
        assertThat(SourceText.decode("a.md", new byte[0])).isEmpty();
    }

    @Test
    void removesTheByteOrderMark() {
        assertThat(SourceText.decode("a.md", "\ufeffgrüß 🎉".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("grüß 🎉");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void decodesUtf16WhereAMarkSaysSo(String charset) {
        assertThat(SourceText.decode("a.md", "\ufeffgrüß 🎉".getBytes(Charset.forName(charset))))
                .isEqualTo("grüß 🎉");
    }

    @Test
    void refusesOtherEncodingsWithThePlaceAndWhatToDo() {
        byte[] latin1 = "eins\nzwei\ngrüß".getBytes(StandardCharsets.ISO_8859_1);

        Refusal refusal = refusalOf(latin1);

        assertThat(refusal.reason()).isEqualTo("encoding");
        assertThat(refusal.line()).isEqualTo(3);
        assertThat(refusal.message()).isEqualTo("a.md:3: byte 0xFC at position 13 is not UTF-8");
        assertThat(refusal.hint()).contains("iconv -f WINDOWS-1252 -t UTF-8");
    }

    @Test
    void refusesACharacterThatIsCutOff() {
        byte[] whole = "grü".getBytes(StandardCharsets.UTF_8);

        assertThat(refusalOf(Arrays.copyOf(whole, whole.length - 1)).reason()).isEqualTo("encoding");
    }

    @Test
    void refusesBinaries() {
        Refusal refusal = refusalOf("GIF\n\0\0".getBytes(StandardCharsets.UTF_8));

        assertThat(refusal.reason()).isEqualTo("binary");
        assertThat(refusal.line()).isEqualTo(2);
    }

    /** Their first byte that is not UTF-8 often comes before their first zero. */
    @Test
    void doesNotTakeABinaryForTextInAnotherEncoding() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0};

        assertThat(refusalOf(picture).reason()).isEqualTo("binary");
        assertThat(refusalOf(picture).line()).isEqualTo(1);
    }

    private static Refusal refusalOf(byte[] bytes) {
        return catchThrowableOfType(RefusedException.class, () -> SourceText.decode("a.md", bytes))
                .refusal();
    }
}
