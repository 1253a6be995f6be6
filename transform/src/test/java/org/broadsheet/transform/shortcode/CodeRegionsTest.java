package org.broadsheet.transform.shortcode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeRegionsTest {
    @Test
    void endsAFenceAtOneAsLong() {
        assertThat(end("````\n```\nx\n````\ny", true)).isEqualTo(15);
        assertThat(end("~~~\nx", true)).isEqualTo(5);
    }

    @Test
    void endsASpanAtAsManyBackTicksInTheSameParagraph() {
        assertThat(end("``a ` b`` c", true)).isEqualTo(9);
        assertThat(end("`a\n\nb`", true)).isZero();
    }

    @Test
    void seesNoBackTicksInHtml() {
        assertThat(end("`a`", false)).isZero();
    }

    @Test
    void endsElementsAtTheirEndTag() {
        assertThat(end("<PRE class=x>a</pre>", true)).isEqualTo(19);
        assertThat(end("<code>a", true)).isZero();
        assertThat(end("<preface>", true)).isZero();
        assertThat(end("<!-- a -->b", false)).isEqualTo(10);
        assertThat(end("<code/</code>", false)).isZero();
        assertThat(end("<script></script", false)).isZero();
        assertThat(end("<script></</script>", false)).isEqualTo(18);
        assertThat(end("<pre></ </pre></pre>", false)).isEqualTo(19);
    }

    @Test
    void seesIndentationOfAnyLineInAnyOrder() {
        CodeRegions regions = new CodeRegions("    a\nb c\n\td e\n", true);

        assertThat(regions.isIndented(4)).isTrue();
        assertThat(regions.isIndented(6)).isFalse();
        assertThat(regions.isIndented(8)).isFalse();
        assertThat(regions.isIndented(13)).isTrue();
        assertThat(regions.isIndented(8)).isFalse();
        assertThat(regions.isIndented(4)).isTrue();
    }

    private static int end(String text, boolean markdown) {
        return new CodeRegions(text, markdown).end(0);
    }
}
