package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostEnriched.Quote;
import org.broadsheet.transform.Posts;
import org.junit.jupiter.api.Test;

class InlineQuotationTest {
    private static final String Q = "<q>never open a hive in the rain</q>";

    @Test
    void hasItsPageInTheAttribute() {
        assertThat(Quoted.url("<p>Remember <q cite=U>no rain</q>.</p>".replace("=U>", "=\"" + Quoted.U + "\">")))
                .isEqualTo(Quoted.U);
    }

    @Test
    void isOfWhoSpeaksInItsSentence() {
        assertThat(Quoted.author("<p>It rained. As Ada Quill wrote, " + Q + ", and so on.</p>"))
                .isEqualTo("Ada Quill");
        assertThat(Quoted.source("<p>As Ada Quill wrote, it rained. Keep in mind: " + Q + ".</p>"))
                .isNull();
    }

    @Test
    void isAPhraseWhereItIsShort() {
        assertThat(post("<p>A <q>hive</q> hums.</p>").quotes()).isEmpty();
    }

    @Test
    void keepsItsPlaceAmongTheOthersAndOverASecondPass() {
        PostEnriched first =
                post("<p>Ada Quill says " + Q + ".</p><blockquote><p>Bees sleep.</p></blockquote><p>So " + Q + ".</p>");

        assertThat(texts(first))
                .containsExactly("never open a hive in the rain", "Bees sleep.", "never open a hive in the rain");
        assertThat(first.html()).contains("<q id=\"" + first.quotes().get(0).id() + "\">");
        assertThat(first.quotes().get(2).id())
                .isNotEqualTo(first.quotes().get(0).id());
        assertThat(post(first.html()).quotes()).isEqualTo(first.quotes());
    }

    private static List<String> texts(PostEnriched post) {
        return post.quotes().stream().map(Quote::text).toList();
    }

    private static PostEnriched post(String html) {
        return Posts.transformed("a.html", "---\ntitle: T\ndate: 2020-01-01\n---\n" + html);
    }
}
