package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.events.PostEnriched.Source;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextTest {
    @Test
    void isReadOffItsHead() {
        assertThat(
                        of(
                                "To: bo@example.org\nSubject: Bees\nDate: Fri, 23 Feb 2007\nFrom: \"Ada Quill\" <ada@example.org>\n\nHi Bo"))
                .isEqualTo(
                        new MailText(
                                "Ada Quill",
                                "Bees",
                                "Fri, 23 Feb 2007",
                                "To: bo@example.org\nSubject: Bees\nDate: Fri, 23 Feb 2007\nFrom: \"Ada Quill\" <ada@example.org>"));
    }

    @Test
    void isReadOffTheLineOfAMailProgram() {
        MailText mail = of("On May 4, 2010 at 9:12 AM, Ada Quill <ada@example.org> wrote:\n> Hi Bo");

        assertThat(mail).isNotNull();
        assertThat(mail.author()).isEqualTo("Ada Quill");
        assertThat(mail.date()).isEqualTo("May 4, 2010 at 9:12 AM");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "int a = 3;",
                "From: Ada",
                "Subject: Bees\nDate: today",
                "host: example.org\nport: 80",
                "FROM debian\nTO: x"
            })
    void isNoOtherText(String text) {
        assertThat(of(text)).isNull();
    }

    @Timeout(5)
    @ParameterizedTest
    @ValueSource(strings = {"On 1, ", "From: ", "From: a\n", "On wrote:"})
    void takesLittleTime(String part) {
        of(part.repeat(50_000));
    }

    @Test
    void isAQuotationWhoseWriterIsItsAuthor() {
        Source source = Quoted.source("<pre>From: Ada Quill\nSubject: On Bees\n\nThey sleep in winter.</pre>");

        assertThat(source).isNotNull();
        assertThat(source.title()).isEqualTo("On Bees");
        assertThat(source.author())
                .isNotNull()
                .satisfies(author -> assertThat(author.name()).isEqualTo("Ada Quill"));
    }

    private static @Nullable MailText of(String text) {
        return MailText.of(new Element("pre").appendText(text));
    }

    @Test
    void hasNoWriterWhereItIsAnExample() {
        assertThat(Quoted.source(
                        "<p>So, if you copy this:</p><pre>From: Ada Quill\nSubject: On Bees\n\nThey sleep.</pre>"))
                .isNull();
    }
}
