package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://north.example, HOME",
        "https://north.example/de/, HOME",
        "https://north.example/en-us, HOME",
        "https://north.example/de/bienen, PAGE",
        "https://north.example/hive, PAGE"
    })
    void leadsToTheFrontPageInALanguageTheSiteHas(String url, Address kind) {
        assertThat(Address.of(url)).isEqualTo(kind);
    }
}
