package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

class BodyTest {
    private final Document document = Document.createShell("");
    private final Body body = Body.in(document);

    @Test
    void standsInThePlaceOfTheDocumentsOwnWithWhatIsInIt() {
        Document page = Document.createShell("");
        page.body().attr("class", "post").append("<p>tide</p>");

        Body own = Body.in(page);

        assertThat(page.body()).isSameAs(own);
        assertThat(own.className()).isEqualTo("post");
        assertThat(own.child(0).text()).isEqualTo("tide");
    }

    @Test
    void findsElementsAndTextsAsAWalkDoes() {
        body.append("<p>a <b>b</b></p><ul><li>c</li></ul><p>d</p>");

        assertThat(Tree.elements(body)).extracting(Element::normalName).containsExactly("p", "b", "ul", "li", "p");
        assertThat(Tree.named(body, "p")).extracting(Element::text).containsExactly("a b", "d");
        assertThat(Tree.named(body, Tags.names("li", "b")))
                .extracting(Element::text)
                .containsExactly("b", "c");
        assertThat(Tree.texts(body)).extracting(TextNode::text).containsExactly("a ", "b", "c", "d");
        assertThat(Tree.has(body, Tags.names("table"))).isFalse();
    }

    @Test
    void findsWhatWasPutInOnceItIsTold() {
        body.append("<p>a</p>");
        assertThat(Tree.named(body, "p")).hasSize(1);
        body.append("<p>b</p>");

        Tree.moved(body);

        assertThat(Tree.named(body, "p")).hasSize(2);
    }

    @Test
    void findsARenamedElementUnderItsNewName() {
        body.append("<h1>a</h1>");
        assertThat(Tree.named(body, "h1")).hasSize(1);
        body.child(0).tagName("h2");

        Tree.renamed(body);

        assertThat(Tree.named(body, "h2")).hasSize(1);
        assertThat(Tree.named(body, "h1")).isEmpty();
    }

    @Test
    void readsTextsAgainWhenTheyAreJoined() {
        body.append("<p>a</p>");
        body.child(0).appendText(" b");
        assertThat(Tree.texts(body)).hasSize(2);

        Tree.joinTexts(body);

        assertThat(Tree.texts(body)).extracting(TextNode::text).containsExactly("a b");
    }

    @Test
    void isFoundOutWhereItWasNotTold() {
        body.append("<p>a</p>");
        assertThat(Tree.named(body, "p")).hasSize(1);
        body.append("<p>b</p>");

        assertThatThrownBy(() -> Tree.named(body, "p")).isInstanceOf(AssertionError.class);
    }

    @Test
    void forgetsInACopyWhatStandsInTheOriginal() {
        body.append("<p>a</p>");
        assertThat(Tree.named(body, "p")).hasSize(1);

        Body copy = body.clone();

        assertThat(Tree.named(copy, "p").get(0)).isSameAs(copy.child(0));
    }
}
