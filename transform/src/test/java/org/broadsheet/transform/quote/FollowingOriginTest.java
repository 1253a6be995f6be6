package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.transform.quote.Quoted.U;
import static org.broadsheet.transform.quote.Quoted.author;
import static org.broadsheet.transform.quote.Quoted.title;
import static org.broadsheet.transform.quote.Quoted.url;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowingOriginTest {
    @Test
    void namesMakerAndWork() {
        String html = "<p>Rain again.</p>¶<p>That is from Ada Quill's new and cheerful <em>Honey</em>. I liked it.</p>";

        assertThat(author(html)).isEqualTo("Ada Quill");
        assertThat(title(html)).isEqualTo("Honey");
    }

    @Test
    void leadsToMoreOfIt() {
        String html = "<p>Rain again.</p>¶<p>Here is <a href=U>more</a> from Ada Quill.</p>";

        assertThat(author(html)).isEqualTo("Ada Quill");
        assertThat(url(html)).isEqualTo(U);
    }

    @Test
    void namesAPartOfTheWork() {
        String html = "<p>Rain again.</p>¶<p>That is rule 3 of <em>Honey</em> by Ada Quill, who is no poet.</p>";

        assertThat(author(html)).isEqualTo("Ada Quill");
        assertThat(title(html)).isEqualTo("Honey");
    }

    @Test
    void namesWhoseReadingItIs() {
        assertThat(author("<p>Rain again.</p>¶<p>From Ada Quill's reading of an old book (about 12:30 in).</p>"))
                .isEqualTo("Ada Quill");
    }

    @Test
    void namesWhoseWorkThePageIsOnlyBesideThePage() {
        String after = "¶<p>Ada's post goes into detail on each point.</p>";

        assertThat(author("<p>Look at <a href=U>this page</a>:</p>" + after)).isEqualTo("Ada");
        assertThat(author("<p>Rain again.</p>" + after)).isNull();
    }

    @Test
    void namesWhoSaidWhatOpensThePost() {
        String after = "¶<p><a href='https://ada.example'>Ada Quill</a> perfectly captures what keepers do.</p>";

        assertThat(author(after)).isEqualTo("Ada Quill");
        assertThat(author("<p>Rain again.</p>" + after)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Rain again.</p>¶<p>That is from last summer, when Ada Quill still kept bees.</p>",
                "<p>Rain again.</p>¶<p>This is from the Ealing Gazette.</p>",
                "<p>Rain again.</p>¶<p>More from the garden tomorrow.</p>"
            })
    void isNotGuessed(String html) {
        assertThat(author(html)).isNull();
    }
}
