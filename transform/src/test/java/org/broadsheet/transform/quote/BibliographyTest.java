package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.transform.quote.Quoted.title;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BibliographyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>I finished Ada Quill's slim new book <em>Honey</em> at last.</p><p>Quill writes:</p>¶",
                "<p>On my desk: <em>Honey</em> by Ada Quill.</p><p>It rained.</p><p>As Quill puts it:</p>¶"
            })
    void knowsTheOneWorkOfWhomThePostQuotes(String html) {
        assertThat(title(html)).isEqualTo("Honey");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Quill writes:</p>¶<h2>References</h2><p>Quill, A. (2018). How bees dance. <em>Wax Quarterly</em>, 3(1), 2–9.</p>",
                "<p>Quill writes:</p>¶<ul><li>Quill, Ada. \"How bees dance.\" <em>Wax Quarterly</em> 3 (2018): 2–9.</li></ul>",
                "<blockquote><p>Bees do not hurry (Quill, 2018, p. 3).</p></blockquote>"
                        + "<p>Quill, A., &amp; Roe, J. (2018). How bees dance. Ealing: Wax Press.</p>"
            })
    void readsTheListOfReferences(String html) {
        assertThat(title(html)).isEqualTo("How bees dance");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Ada Quill's <em>Honey</em> and Ada Quill's <em>Wax</em> are here.</p><p>Quill writes:</p>¶",
                "<p>I finished Joe Roe's <em>Honey</em> at last.</p><p>Ada Quill writes:</p>¶",
                "<p>Ada Quill's <em>Honey</em> is here.</p>¶<p>\u2014 Ada Quill</p>"
            })
    void doesNotChooseAmongWorks(String html) {
        assertThat(title(html)).isNull();
    }
}
