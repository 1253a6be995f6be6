package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "![](/b/a.png)|<p><small>Not shown: a picture (a.png)</small></p>",
                "![The tide](/a.png)|<p><small>Not shown: The tide</small></p>",
                "![The tide](/a.png)![The pier](/b.png)|<p><small>Not shown: The tide</small> <small>Not shown: The pier</small></p>",
                "![The tide](/a.png)~*At night*|<p><small>Not shown: The tide</small>~<em>At night</em></p>",
                "[![The tide](/a.png)](/b)|<p><a href=\"/b\"><small>Not shown: The tide</small></a></p>",
                "![The tide](/a.png) So it goes.|<p><small>Not shown: The tide</small> So it goes.</p>",
                "![The tide](/a.png)*So* it goes.|<p><small>Not shown: The tide</small> <em>So</em> it goes.</p>",
                "So it goes. ![The tide](/a.png)|<p>So it goes. <small>Not shown: The tide</small></p>",
                "So *it*![x](/a.png)*goes* on ![:)](/a.png)|<p>So <em>it</em> x <em>goes</em> on :)</p>",
                "[![The tide](/a.png) rises](/b)|<p><a href=\"/b\">The tide rises</a></p>",
                "So it goes ![:)](/a.png) and goes|<p>So it goes :) and goes</p>",
                "Low ![](/a.png)tide|<p>Low tide</p>"
            })
    void standForAPictureThatIsNowhere(String markdown, String html) {
        assertThat(Posts.transformed("a.md", "---\ntitle: t\n---\n" + markdown.replace('~', '\n'))
                        .html())
                .isEqualTo(html.replace('~', '\n'));
    }
}
