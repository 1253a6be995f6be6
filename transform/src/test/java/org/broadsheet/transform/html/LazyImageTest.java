package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LazyImageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<img src=\"data:image/gif;base64,R0\" data-src=\"cat.jpg\"> | <img src=\"cat.jpg\"> | 1",
                "<img src=\"spacer.gif\" data-lazy-src=\"cat.jpg\">          | <img src=\"cat.jpg\"> | 1",
                "<img data-original=\"//a.example/cat.jpg\">                 | <img src=\"//a.example/cat.jpg\"> | 1",
                "<img src=\"x.gif\" data-srcset=\"a.jpg 2x\">                | <img src=\"x.gif\" srcset=\"a.jpg 2x\"> | 1",
                "<img data-srcset=\"a.jpg 9w, b.jpg 99w\" data-sizes=\"9px\"> | <img srcset=\"a.jpg 9w, b.jpg 99w\" sizes=\"9px\" src=\"b.jpg\"> | 2",
                "<img src=\"cat.jpg\" data-src=\"{'id':1}\">                 | <img src=\"cat.jpg\"> | 0",
                "<img src=\"cat.jpg\" data-src=\"javascript:x()\">           | <img src=\"cat.jpg\"> | 0",
                "<img src=\"cat.jpg\" data-id=\"7\">                         | <img src=\"cat.jpg\" data-id=\"7\"> | 0",
                "<amp-img src=\"a.jpg\" alt=\"A\"><noscript><img src=\"a.jpg\"></noscript></amp-img> | <img src=\"a.jpg\" alt=\"A\"> | 1",
                "<video data-src=\"a.mp4\"></video>                          | <video src=\"a.mp4\"></video> | 1"
            })
    void showsWhatAScriptWouldHaveShown(String html, String shown, int count) {
        assertThat(Trees.applied(new LazyImage(), html)).isEqualTo(new Trees.Mended(shown, count));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<img src=\"data:,\" data-src=\"a.jpg\" alt=\"A\"><noscript><img src=\"a.jpg\"></noscript> | <img src=\"a.jpg\" alt=\"A\">",
                "<noscript><img src=\"a.jpg\" alt=\"A\"></noscript><img data-src=\"a.jpg\" alt=\"A\"> | <img alt=\"A\" src=\"a.jpg\">",
                "<img src=\"m/v1/fill/w_49,blur_2/a.jpg\"><noscript><img src=\"a.jpg\" alt=\"A\"></noscript> | <img src=\"a.jpg\" alt=\"A\">",
                "<img src=\"data:,\" alt=\"A\"><noscript><img src=\"a.jpg\"></noscript>                    | <img src=\"a.jpg\" alt=\"A\">",
                "<span><img src=\"blank.gif\"></span><noscript><img src=\"a.jpg\" alt=\"B\"></noscript>    | <span></span><img src=\"a.jpg\" alt=\"B\">",
                "<img src=\"a.jpg\"><noscript><img src=\"b.jpg\"></noscript>                               | <img src=\"a.jpg\"><noscript><img src=\"b.jpg\"></noscript>",
                "<img src=\"data:,\"><noscript>Words <img src=\"b.jpg\"></noscript>                        | <img src=\"data:,\"><noscript>Words <img src=\"b.jpg\"></noscript>",
                "Words<noscript><img src=\"b.jpg\"></noscript>                                             | Words<noscript><img src=\"b.jpg\"></noscript>"
            })
    void showsAPictureAndItsFallbackOnce(String html, String shown) {
        assertThat(Trees.applied(new LazyImage(), html).html()).isEqualTo(shown);
    }

    @Test
    void declaresThePlaceholder() {
        Repairs repairs = new Repairs();
        Element body = Trees.of("<img src=\"/loading.gif\" data-src=\"cat.jpg\">");

        new LazyImage().apply(body, repairs);

        assertThat(repairs.removals().images()).containsExactly("/loading.gif");
    }
}
