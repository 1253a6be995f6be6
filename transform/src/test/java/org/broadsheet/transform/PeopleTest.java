package org.broadsheet.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.frontmatter.PostFile;
import org.junit.jupiter.api.Test;

class PeopleTest {
    @Test
    void readsOneName() {
        assertThat(authors("author: Jane Doe")).containsExactly(new Author("Jane Doe", null));
        assertThat(authors("author: Jane Doe\nauthor_url: https://e.org/jane"))
                .containsExactly(new Author("Jane Doe", "https://e.org/jane"));
    }

    @Test
    void readsAListWithoutRepeats() {
        assertThat(authors("authors: [Jane, John, Jane]"))
                .containsExactly(new Author("Jane", null), new Author("John", null));
    }

    @Test
    void readsSeveralNamesInALine() {
        assertThat(authors("authors: Jane Doe, John Roe"))
                .containsExactly(new Author("Jane Doe", null), new Author("John Roe", null));
        assertThat(authors("authors: Doe, Jane; Roe, John"))
                .containsExactly(new Author("Doe, Jane", null), new Author("Roe, John", null));
        assertThat(authors("author: Jane Doe, John Roe")).containsExactly(new Author("Jane Doe, John Roe", null));
        assertThat(authors("authors: Doe, Jane")).containsExactly(new Author("Doe, Jane", null));
    }

    @Test
    void readsRecords() {
        assertThat(authors("author:\n  login: jane\n  display_name: Jane Doe\n  url: https://e.org/"))
                .containsExactly(new Author("Jane Doe", "https://e.org/"));
    }

    @Test
    void takesNoScriptForAPage() {
        assertThat(authors("author:\n  name: Jane\n  url: javascript:alert(1)"))
                .containsExactly(new Author("Jane", null));
    }

    @Test
    void isNobodyWhereNobodyIsNamed() {
        assertThat(authors("author: ''")).isEmpty();
        assertThat(authors("title: A")).isEmpty();
    }

    private static List<Author> authors(String yaml) {
        return People.authors(PostFile.read("---\n" + yaml + "\n---\n").head());
    }
}
