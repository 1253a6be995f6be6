package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TokensTest {
    @Test
    void partsThePossessiveFromItsWord() {
        Tokens tokens = new Tokens("Quill's bees don't");

        assertThat(List.of(tokens.lower(0), tokens.lower(1), tokens.lower(2)))
                .containsExactly("quill", "bees", "don't");
        assertThat(tokens.isPossessive(0)).isTrue();
    }

    @Test
    void takesEachIdeographForAWord() {
        assertThat(new Tokens("他写道").size()).isEqualTo(3);
        assertThat(Vocabulary.SAYS.in(new Tokens("他写道"))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Vocabulary.class)
    void knowsWordsOfEachKind(Vocabulary kind) throws IOException {
        Properties words = new Properties();
        for (String file : List.of("en", "de", "names")) {
            try (Reader reader = new InputStreamReader(
                    Vocabulary.class.getResourceAsStream(file + ".properties"), StandardCharsets.UTF_8)) {
                words.load(reader);
            }
        }
        String phrases = words.getProperty(kind.name().toLowerCase(Locale.ROOT));

        assertThat(phrases.split(", *")).allMatch(kind::is);
    }

    @Test
    void findsTheLongestPhraseOfSeveral() {
        Tokens tokens = new Tokens("said to wit: no");

        assertThat(Vocabulary.BRIDGE.at(tokens, 1)).isEqualTo(2);
        assertThat(Vocabulary.BRIDGE.in(tokens, 1, 2)).isFalse();
        assertThat(Vocabulary.BRIDGE.at(tokens, 3)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Quill,PERSON",
        "J.R. Quill,PERSON",
        "Don Park,PERSON",
        "Bee Board,ORGANISATION",
        "University of the North,ORGANISATION",
        "BuzzFeed,ORGANISATION",
        "McQuill,SINGLE",
        "Quill,SINGLE",
        "Zorba Quill,LIKELY"
    })
    void tellsNamesApart(String words, Name.Kind kind) {
        assertThat(Names.whole(words).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/,HOME",
        "https://a.example/blog/,HOME",
        "https://a.example/2010/05/bees,PAGE",
        "https://a.example/?p=12,PAGE",
        "https://twitter.com/quill,PROFILE",
        "https://twitter.com/quill/status/12,PAGE",
        "https://en.wikipedia.org/wiki/Bee,REFERENCE"
    })
    void tellsAddressesApart(String url, Address kind) {
        assertThat(Address.of(url)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "Notes on the Keeping of Bees,true",
        "Why Hives Hum,true",
        "great analysis,false",
        "Quill's great analysis,false",
        "here,false"
    })
    void knowsATitle(String words, boolean title) {
        assertThat(Titles.looksLikeTitle(words)).isEqualTo(title);
    }
}
