package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

class TreeTest {
    private final Element body = Jsoup.parse("<p id=a>one <b>two<i>three</i></b></p><ul><li id=b><p id=c>four</p></ul>")
            .body();

    @Test
    void walksInTheOrderOfTheDocument() {
        assertThat(Tree.elements(body)).extracting(Element::normalName).containsExactly("p", "b", "i", "ul", "li", "p");
        assertThat(Tree.named(body, "p")).extracting(Element::id).containsExactly("a", "c");
        assertThat(Tree.named(body, Set.of("li", "p"))).extracting(Element::id).containsExactly("a", "b", "c");
        assertThat(Tree.texts(body)).extracting(TextNode::getWholeText).containsExactly("one ", "two", "three", "four");
        assertThat(Tree.texts(body, 'o')).extracting(TextNode::getWholeText).containsExactly("one ", "two", "four");
    }

    @Test
    void findsWhatIsBelowAndNotTheElementItself() {
        Element list = Tree.named(body, "ul").get(0);

        assertThat(Tree.named(list, "ul")).isEmpty();
        assertThat(Tree.first(list, "p")).isSameAs(Tree.named(body, "p").get(1));
        assertThat(Tree.first(list, "b")).isNull();
        assertThat(Tree.has(list, Set.of("p", "b"))).isTrue();
        assertThat(Tree.has(list, Set.of("ul", "b"))).isFalse();
        assertThat(Tree.child(list, "p")).isNull();
        assertThat(Tree.child(list, "li")).isNotNull();
    }

    @Test
    void looksUpwardsFromTheElementItself() {
        Element paragraph = Tree.named(body, "p").get(1);

        assertThat(Tree.isIn(paragraph, "p")).isTrue();
        assertThat(Tree.isIn(paragraph, "ul")).isTrue();
        assertThat(Tree.isIn(paragraph, "ol")).isFalse();
        assertThat(Tree.nearest(paragraph.childNode(0), "li"))
                .isSameAs(Tree.named(body, "li").get(0));
    }

    @Test
    void letsTheTreeChangeWhileItsFindingsAreGoneThrough() {
        Tree.named(body, Set.of("b", "i")).forEach(Element::unwrap);

        assertThat(body.html().replace("\n", "")).startsWith("<p id=\"a\">one twothree</p>");
    }
}
