package org.broadsheet.bench;

import java.util.List;

/**
 * Pieces of posts as exports leave them: Markdown and HTML, whole, torn and half escaped. Where an {@code @} stands, words go in: no
 * piece by itself hides one from readers.
 */
final class Debris {
    /** Blocks of Markdown, which have lines of their own. */
    static final List<String> BLOCKS = List.of(
            "[@][1]\n\n[1]: https://b.example/",
            "# @",
            "#### @",
            "@\n===",
            "@\n---",
            "- @\n- @",
            "1. @\n2. @",
            "* @\n    * @\n\n  @",
            "> @",
            "> @\n>\n> @",
            ">> @",
            "```\n@\n```",
            "~~~ html\n<p>@</p>\n~~~",
            "    @ @",
            "| @ | @ |\n|---|---|\n| @ | @ |",
            "***",
            "{: .note}",
            "@\n: @",
            "@\n\n:   @\n\n    @",
            "> [!NOTE]\n> @",
            "!!! note \"@\"\n    @",
            "* TOC\n{:toc}",
            "\t@");

    /** What may stand anywhere, between words or at the start of a line. */
    static final List<String> PIECES = List.of(
            "@ @",
            "@",
            "*@* and **@**",
            "_@_ __@__",
            "`@`",
            "``@ ` @``",
            "[@](https://a.example/@)",
            "[@](<https://a.example/b c> \"t\")",
            "[@]",
            "![@](https://a.example/@.png)",
            "[![@](https://a.example/@.png)](https://a.example/@)",
            "<https://a.example/@>",
            "https://a.example/@",
            "@  \n@",
            "@\\\n@",
            "\\*@\\* \\<@ &amp; &lt;@&gt;",
            "<p>@",
            "</p>",
            "<p>@</p>",
            "<p/>",
            "<p />@",
            "<br>",
            "@<br /><br/>@",
            "<div>@",
            "</div>",
            "<div class=\"x\">\n@\n</div>",
            "<div markdown=\"1\">\n- @\n- @\n</div>",
            "<div>**@** [@](https://c.example/@)</div>",
            "<hr/>\n@ [@](https://d.example/)\n- @",
            "<span style=\"font-weight:bold\">@</span>",
            "<span>@",
            "<b>@<i>@</b>@</i>",
            "<em>@",
            "</strong>",
            "<a href=\"https://e.example/@\">@</a>",
            "<a href='https://e.example/@'>@",
            "</a>",
            "<a name=\"n\"></a>@",
            "<a href=\"https://e.example/@\"><img src=\"https://a.example/@.png\" alt=\"@\"></a>",
            "<a href=\"https://e.example/\"><p>@</p><p>@</p></a>",
            "<a href=\"https://e.example/@'>@</a>",
            "<a href=\"https://f.example/@\"title=\"t\">@</a>",
            "<img src=\"https://a.example/@.png\">",
            "<img src=\"https://a.example/x.png\" width=\"1\" height=\"1\">",
            "<ul><li>@<li>@</ul>",
            "<ul>@<li>@</li><ul><li>@</li></ul></ul>",
            "<li>@</li>",
            "<ol start=\"3\"><li><p>@</p></li></ol>",
            "<dl><dt>@</dt><dd>@</dd></dl>",
            "<dl>@<dd>@</dl>",
            "<dd>@</dd>",
            "<table><tr><td>@<td colspan=2>@</table>",
            "<table>@<tr><td rowspan=3>@<td><p>@</table>",
            "<table><caption>@</caption><tr><th>@</th></tr></table>",
            "<td>@</td> ",
            "</table>",
            "<blockquote>@</blockquote>",
            "<blockquote><p>@<p>@",
            "</blockquote>",
            "<blockquote cite=\"https://g.example/\">@<footer>\u2014 @</footer></blockquote>",
            "<figure><img src=\"https://a.example/@.png\"><figcaption>@</figcaption></figure>",
            "<figcaption>@</figcaption>",
            "<pre>@</pre>",
            "<pre><code>@ &lt;b&gt;</code></pre>",
            "\n<pre><code>@&lt;br /&gt;@&lt;p /&gt;@ &lt;a href=\"https://h.example/\"&gt;@&lt;/a&gt; @\n</code></pre>",
            "<pre>@<p>@</p></pre>",
            "<code>@</code>",
            "<h1>@</h1>",
            "<h3><p>@</p>@</h3>",
            "<h2>@<h4>@</h2>",
            "<center><font size=\"2\">@</font></center>",
            "<details><summary>@</summary>@</details>",
            "<summary>@</summary>",
            "<section><article>@</article></section>",
            "<q>@</q> <cite>@</cite>",
            "<del><p>@</p></del>",
            "<sup>@<sub>@",
            "<time datetime=\"soon\">@</time>",
            "<ruby>@ <rt>@</rt></ruby>",
            "<!-- x -->",
            "<!--more-->",
            "<script>x(\"<b>\")</script>",
            "<style>p{}</style>",
            " <o:p>@</o:p> ",
            "<insert @ here>",
            "List<@>",
            "@ < @ > @",
            "&nbsp;@&nbsp;&nbsp;@",
            "@&amp;#8217;@ &amp;nbsp; @",
            " it\u00e2\u20ac\u2122s caf\u00c3\u00a9 @",
            "&#60;@&#62;",
            "&lt;p&gt;@&lt;/p&gt;",
            " {{ page.title }} @",
            "{{< figure src=\"https://a.example/@.png\" >}} @",
            " {% raw %}@{% endraw %} ",
            " {% unknown %} @",
            "{{@",
            "@}}",
            "@{.note}",
            "*@*{: .note} @",
            "@^2^ @",
            "@~2~ @",
            "$$@_1 = 2$$ @",
            "[gallery ids=\"1,2\"]@",
            "[caption id=\"x\"]@[/caption]",
            "<iframe src=\"https://www.youtube.com/embed/abcdefghijk\"></iframe>",
            "<object><embed src=\"https://a.example/x.swf\">@</object>",
            "<video src=\"https://a.example/v.mp4\">@</video>",
            "<form>@<input value=\"v\"><button>@</button></form>",
            "<label>@</label> <textarea>@</textarea> ",
            "<svg><text>@</text></svg>",
            "<math><mi>@</mi></math>",
            "\n<body>@",
            "</html>",
            "<xmp>@</xmp>",
            "<nobr>@</nobr><wbr>@",
            "\u2014 @",
            "via [@](https://i.example/)",
            "<p>\u2014 <a href=\"https://j.example/@\">@</a></p>",
            "\u200b@\ufeff",
            "  @");

    static final List<String> JOINTS = List.of("", " ", "\n", "\n\n");

    private Debris() {}

    /** A piece with words of its own, numbered from a place. */
    static String filled(String piece, int from) {
        StringBuilder filled = new StringBuilder();
        int number = from;
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            filled.append(c == '@' ? word(number++) : String.valueOf(c));
        }
        return filled.toString();
    }

    /** No two are alike, and none is part of another. */
    static String word(int number) {
        return "w" + number + "x";
    }
}
