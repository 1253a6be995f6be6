package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameAltTest {
    @ParameterizedTest
    @CsvSource({
        "DSC_0013, /a/DSC_0013_thumb.jpg",
        "IMG_0158.JPG, http://a.example/img_0158.jpg?w=300",
        "Media_httpaharbour_fgh, /media_httpaharbour_fgh-scaled600.jpg",
        "13255_ab[2], /13255_ab%5B2%5D_3.jpg",
        "Br6u6, /br6u6-scaled600.jpg",
        "Litml, /a/litml-scaled600.jpg",
        "Image, /a/b5ac7-image.jpg"
    })
    void takesAwayNamesOfFiles(String alt, String source) {
        assertThat(Trees.applied(new FileNameAlt(), image(alt, source)))
                .isEqualTo(new Trees.Mended(image("", source), 1));
    }

    @ParameterizedTest
    @CsvSource({
        "Harbour, /harbour.jpg",
        "1, /18170.jpg",
        "harbour_map_1, /harbour_map_1.png",
        "The harbour in 2009, /the-harbour-in-2009.jpg",
        "Route 66, /x.jpg",
        "R2D2, /x.jpg"
    })
    void leavesWords(String alt, String source) {
        assertThat(Trees.applied(new FileNameAlt(), image(alt, source)))
                .isEqualTo(new Trees.Mended(image(alt, source), 0));
    }

    private static String image(String alt, String source) {
        return "<img alt=\"" + alt + "\" src=\"" + source + "\">";
    }
}
