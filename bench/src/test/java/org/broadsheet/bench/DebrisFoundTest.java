package org.broadsheet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostEnriched.Warning;
import org.broadsheet.transform.Limits;
import org.broadsheet.transform.PostTransformer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the laws of {@link DebrisLawTest} once did not hold of, cut short. */
class DebrisFoundTest {
    private final PostTransformer transformer = new PostTransformer(ZoneOffset.UTC, Limits.DEFAULT);
    private final SecondPass secondPass = new SecondPass(transformer);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a.md| itâ€™s cafÃ© w1x</blockquote><a href=\"https://e.example/w21x'>w22x</a>",
                "a.html|w1x<td>w11x</td>  <iframe src=\"https://www.youtube.com/embed/abcdefghijk\"></iframe>\\n\\n> w31x",
                "a.html|<a href=\"https://e.example/w1x\">w2x</a>[gallery ids=\"1,2\"]w11x",
                "a.md|​w1x﻿[gallery ids=\"1,2\"]w11x",
                "a.html|— w1x<video src=\"https://a.example/v.mp4\">w11x</video>  itâ€™s cafÃ© w21x",
                "a.html|<b>w1x</b><object><embed src=\"https://a.example/x.swf\">w11x</object>",
                "a.md|<img src=\"https://a.example/x.png\"> w12x[w21x](<https://a.example/b c> \"t\")",
                "a.md|w1x<a href=\"https://e.example/w11x\"><img src=\"https://a.example/w12x.png\" alt=\"w13x\"></a>w21x",
                "a.md|<a href='https://e.example/w1x'>w2x <video src=\"https://a.example/v.mp4\">w11x</video>_w21x_ __w22x__",
                "a.md|<a href='https://e.example/w1x'>w2x\\n\\n<video src=\"https://a.example/v.mp4\">w11x</video>\\n[w21x](https://a.example/w22x)",
                "a.html|<h2>w21x<h4>w22x</h2>\\n\\n<pre>w31x<p>w32x</p></pre>",
                "a.md|<a href='https://e.example/w1x'>w2x<object><embed src=\"https://a.example/x.swf\">w11x</object>[w21x](https://a.example/w22x)",
                "a.md|<hr/>\\nw1x [w2x](https://d.example/)\\n- w3x\\n<hr/>\\nw11x [w12x](https://d.example/)\\n- w13x",
                "a.html|w1x`[gallery]",
                "a.html|w1x_[gallery]w2x",
                "a.md|** w1x**[gallery ids=\"1,2\"]w11x",
                "a.md|{{w1x\\n<img src=\"{{ site.url }}/x.png\" alt=\"w2x\">",
                "a.md|{{w1x\\n<a href=\"{{ site.url }}/w11x\">w12x</a>",
                "a.md|<a href='https://e.example/w31x'>w32xvia [w41x](https://i.example/)<dd>w51x</dd> <a>w61x</a>",
                "a.md|w1x^2^ w2x {% unknown %} w21x\\n$$w31x_1 = 2$$",
                "a.md|w1x <code>w2x</pre><hr/>\\n[w42x](https://d.example/)\\n- w43x\\n<pre><code>w51x</code></pre>",
                "a.html|{{w21x {% raw %}w31x{% endraw %} <img src=\"{{ site.url }}/x.png\" alt=\"w41x\">",
                "a.md|<img src=\"{{ site.url }}/x.png\" alt=\"w31x\"><img src=\"{{ site.url }}/x.png\" alt=\"w41x\">",
                "a.html|{{w1x <a href=\"https://a.example/\" title=\"[gallery] {{ x }}\">w11x</a>",
                "a.md|w1x w2x$latex w11x^2&s=1$ w12x",
                "a.md|<div>**w1x** [w2x](https://c.example/w3x)</div> ** w21x****w31x:**w32x",
                "a.html|<tt>w1x\\n\\n<xmp>w41x</xmp>\\n<xmp>w61x</xmp>",
                "a.md|<div>**w1x** [w2x](https://c.example/w3x)</div>\\n_w31x_ __w32x___w41x_ __w42x__",
                "a.md|<a href='https://e.example/w31x'>w32x<video src=\"https://a.example/v.mp4\">w41x</video>*w51x*{: .note} w52x",
                "a.md|[w11x][quote]w21x[/quote]<time datetime=\"soon\">w31x</time>"
            })
    void nothingIsLost(String name, String body) {
        assertThat(transformed(name, body).warnings()).extracting(Warning::kind).doesNotContain("loss");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a.md|<pre><code>w11x&lt;br /&gt;w12x&lt;p /&gt;w13x &lt;a href=\"https://h.example/\"&gt;w14x&lt;/a&gt;\\n</cde></pre>",
                "a.md|<pre><code>w11x&lt;br /&gt;w12x &lt;a href=\"https://h.example/\"&gt;w14x&lt;/a&gt;\\ne></pre> w51x&amp;#8217;w52x",
                "a.html|<math><mi>w1x</mi></math>&nbsp;w11x",
                "a.html|_w1x_ </a>&nbsp;w21x&nbsp;w22x",
                "a.html|<form>w11x<button>w12x</butt</form> w21x<br /><br/>w22x",
                "a.html|https://a.example/w1x<a name=\"n\"></a>w11x",
                "a.html|https://a.example/w21x<del><p>w31x</p></del>",
                "a.html|<a href='https://e.example/w21x'>w22x<table><tr><td>w41x<td>w42x</2x</table>w51x<dl>w61x<dd>w62x</dl> <a href=\"https://e.example/w71x\"><img src=\"https://a.example/w72x.png\" alt=\"w73x\"></a>",
                "a.html|<ruby>w11x <rt>w12x</rt>/ruby> w13x",
                "a.html|<a>w1x<br><br>w2x",
                "a.html|<time>w1x<br><br>w2x",
                "a.html|<o:p>w1x<br><br>w2x",
                "a.html|<ruby>w1x<br><br>w2x",
                "a.html|<a>http://b.example/",
                "a.html|http://a.example<p<>w1x",
                "a.md|<code>\\n\\n[gallery]",
                "a.md|[caption=\"][/caption]<code>&amp;nbsp;",
                "a.md|[gallery=\"\\n\\n]",
                "a.html|<table><td><table>",
                "a.html|{{i{<}}",
                "a.html|<textarea></textarea[gallery=\"]",
                "a.html|<a href=s><figure>><figcaption>http://b.example",
                "a.html|<ruby><rt>w1x</rt><br><br>w2x",
                "a.md|[caption=[/caption]\"]",
                "a.html|http://b.example/''",
                "a.html|w1x\\n<math></math>&nbsp;3",
                "a.html|<figure><<figcaption>w1x</figcaption><figcaption>w2x",
                "a.html|<blockquote><a href=x><video>",
                "a.md|<ruby>><rt>",
                "a.md|[gallery=\"]\"<figcaption>](",
                "a.html|<a href=e><div>w1x\\n\\n<q>",
                "a.html|<pre\\n<pre></pre>[gallery]",
                "a.html|<ul><img src=http://a.example/b>",
                "a.html|<a href='http:e/<p>'>w1x",
                "a.html|<a href='http:e/<p>> <br>'>w1x",
                "a.html|<a href=\"https://e.example/\"><p>w1x</p><p>w2x</p/a> *** <blockquote>w21x</blockquote>",
                "a.html|<a href='tp://x\\'>w1x",
                "a.md|<a href=x>\\n\\n<em><figure><img src=http://a.example/b>",
                "a.html|{%/p>",
                "a.html|<pre>><code></pre>[caption=\"]<table>",
                "a.html|<style></</style>[/caption]",
                "a.html|<style><p</style>[/caption]",
                "a.html|<table><td><table><tr>",
                "a.md|<a href=http:www.youtube.com/v/ijgureabcde>",
                "a.md|<a title=[gallery]>w1x",
                "a.md|<a href=e title=\"=\"[gallery]\">w1x",
                "a.md|<blockquote>w1x<div>via\"http://a.ee",
                "a.md|<tt>w1x\\n<a href=http:a>",
                "a.html|<span><tt>w1x\\nw2x",
                "a.md|<p><a href=\"http<br\\n\\n\\tw1x",
                "a.md|<pre><code></pre\">",
                "a.html|<xmp></xmp><tt>w1x\\nw2x",
                "a.html|<code <code>",
                "a.html|<blockquote cite=\"http:l\"><a f=\"\"title>w1x",
                "a.md|<pre><code>[youtubehttp://k]\\n</></pre>",
                "a.html|<pre><code>[youtube//k]\\n</\\n",
                "a.html|<pre><code></pre",
                "a.md|<pre><code></</pre>[caption=\"]\\n>",
                "a.html|<pre><code>e<pre></code></pre>\\n",
                "a.html|<b><a href=http:e/)>",
                "a.html|<sub><pre></pre><tt>w31x\\nw43x",
                "a.md|<dl><tt>w62x\\ne",
                "a.html|<ul><tt>w41x\\nw52x",
                "a.html|<a><tt>w41x\\n>",
                "a.html|><code/</code><p>[/caption]",
                "a.md|<pre><code>[youtube//k]\\n</</code></pre>",
                "a.md|<pre><code>[youtube//k]\\n</\\n</code></pre>",
                "a.html|<table><noscript>>",
                "a.html|<blockquote cite=http:g/<br>w73x",
                "a.html|<script></</script>[/quote]</script",
                "a.md|<script/[/quote]</script",
                "a.md|[quote]w11x[/quote]<details><http:c>",
                "a.md|[youtube hvcdefghijk][gallery]",
                "a.md|<blockquote>w33x<details>\u2014w72x",
                "a.html|&ltp&gt<div class='p_embed>",
                "a.html|<div class='p_embed>&#x27",
                "a.html|w12x&#13g",
                "a.html|<blockquote><a href=e>w52x<li>w62x<a><p>",
                "a.md|<a href=e><blockquote>w<p>\u2014<a>w2x",
                "a.md|>e<select>\\nvia/i.p",
                "a.md|<caption>ca</s>http://a.ex",
                "a.md|<a href=m><object>tp://w32x\\n>w62x",
                "a.html|<span style=font-weight:bold>w51x</span>/strong>",
                "a.md|[caption [/caption]s=]",
                "a.md|<table><th><h1>>",
                "a.md|<input value=\"<div class='p_embed'>\">",
                "a.md|<ul><figure><img src=http:e>",
                "a.html|<a href=x>x<a>/p>",
                "a.html|<ruby><rt></rt/>/ruby>",
                "a.md|{%n%}/html>",
                "a.md|<u>x</u>/u>/u>",
                "a.md|<pre\\n><code>&ltp&gt",
                "a.md|<pre><pre><code></pre>",
                "a.html|<pre><a>\\n",
                "a.md|[[/quote] ]()",
                "a.html|<img alt=\"[ion d=\"\"]\">",
                "a.md|<pre><code/</pre>[gallery]\\n>",
                "a.md|<details><summary><pre>[/caption]",
                "a.md|<figure><img src=http:a>><figure>",
                "a.html|<figure><img src=http:x>2<figcaption>",
                "a.html|<ol>ol<object src=http>",
                "a.html|<a href=//e/'>",
                "a.html|<img src=\"http:e/>\"title=\"{{}}\">"
            })
    void aSecondPassChangesNothing(String name, String body) {
        PostEnriched post = transformed(name, body);

        assertThat(secondPass.normalised(post)).isEmpty();
        assertThat(SecondPass.reparsed(post)).isEmpty();
    }

    private PostEnriched transformed(String name, String body) {
        String source = "---\ntitle: Debris\ndate: 2026-01-02\n---\n" + body.replace("\\n", "\n");
        return transformer.transform(ReceivedPost.of(name, source));
    }
}
