package org.broadsheet.transform.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.broadsheet.events.PostEnriched.PostDate;
import org.broadsheet.events.PostEnriched.PostDate.Precision;
import org.broadsheet.events.PostEnriched.PostDate.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    private final DateReader dates = new DateReader(ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2009-08-06T13:31:00.000Z|2009-08-06T13:31:00Z",
                "2009-08-06 13:31:00 -0700|2009-08-06T20:31:00Z",
                "2009-08-06T13:31:00-07:00|2009-08-06T20:31:00Z",
                "2015-03-17 14:00:00 -4|2015-03-17T18:00:00Z",
                "2008-02-23T20:34:00.002+08:00|2008-02-23T12:34:00Z",
                "2005-11-03 19:30:57.000000000 +00:00|2005-11-03T19:30:57Z",
                "Thu, 06 Aug 2009 13:31:00 GMT|2009-08-06T13:31:00Z",
                "Mon Jul 15 2024 12:16:26 GMT+0200 (Central European Summer Time)|2024-07-15T10:16:26Z",
                "20090806T133100Z|2009-08-06T13:31:00Z",
                "2009-08-06 13:31:00 +0000 UTC|2009-08-06T13:31:00Z",
                "2009-08-06 13:31:00 EST|2009-08-06T18:31:00Z",
                "2009-08-06 13:31 UTC+2|2009-08-06T11:31:00Z",
                "2009-08-06 13:31 America/New_York|2009-08-06T17:31:00Z",
                "Thu Aug 06 13:31:00 +0200 2009|2009-08-06T11:31:00Z",
                "Thu Aug  6 13:31:00 EDT 2009|2009-08-06T17:31:00Z",
                "1249565460|2009-08-06T13:31:00Z",
                "1249565460000|2009-08-06T13:31:00Z"
            })
    void readsInstantsWithTheirZone(String written, String at) {
        PostDate date = dates.read(written).orElseThrow();

        assertThat(date.at()).hasToString(at);
        assertThat(date.zone()).isEqualTo(Zone.STATED);
        assertThat(date.precision()).isEqualTo(Precision.SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2009-08-06 13:31",
                "2009/8/6 13:31:00",
                "August 6, 2009 1:31 PM",
                "6th Aug 2009 at 13:31",
                "08/06/2009 01:31:00 PM",
                "2009-08-06:T13:31",
                "2009-08-06:13:31",
                "2009/08/06 at 13:31",
                "6. August 2009, 13.31 Uhr",
                "6 août 2009 à 13h31",
                "6 de agosto de 2009 a las 13:31",
                "6 agosto 2009 alle ore 13:31",
                "6 de agosto de 2009 às 13h31",
                "6-Aug-2009 13:31",
                "August 6th, 2009 at 1:31pm"
            })
    void assumesTheZoneWhereNoneIsNamed(String written) {
        PostDate date = dates.read(written).orElseThrow();

        assertThat(date.at()).hasToString("2009-08-06T11:31:00Z");
        assertThat(date.zone()).isEqualTo(Zone.ASSUMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2009-08-06",
                "2009-8-6",
                "2009/08/06",
                "2009.08.06",
                "20090806",
                "August 6, 2009",
                "Thu, 6 Aug 2009",
                "6.8.2009",
                "2009年8月6日"
            })
    void readsDays(String written) {
        PostDate date = dates.read(written).orElseThrow();

        assertThat(date.at()).hasToString("2009-08-05T22:00:00Z");
        assertThat(date.precision()).isEqualTo(Precision.DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"March 4th, 2019, 10am", "4. März 2019, 10 Uhr", "4 mars 2019 à 10h", "2019/03/04 at 10 a.m."})
    void readsFullHours(String written) {
        assertThat(dates.read(written).orElseThrow().at()).hasToString("2019-03-04T09:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4. März 2019",
                "4.März 2019",
                "Montag, den 4. Maerz 2019",
                "4 mars 2019",
                "lundi 4 Mars 2019",
                "4 de marzo de 2019",
                "lunes, 4 de marzo del 2019",
                "4 de março de 2019",
                "Segunda-feira, 4 de março de 2019",
                "lunedì 4 marzo 2019",
                "4th of March 2019",
                "Mar. 4, 2019",
                "4-Mar-2019",
                "2019-Mar-04",
                "4/mars/2019",
                "04.03.2019"
            })
    void readsNamesOfMonths(String written) {
        assertThat(dates.read(written).orElseThrow().at()).hasToString("2019-03-03T23:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "1er février 2019, 2019-01-31T23:00:00Z",
        "1º de maio de 2019, 2019-04-30T22:00:00Z",
        "2 juin 2019, 2019-06-01T22:00:00Z",
        "2 juil. 2019, 2019-07-01T22:00:00Z",
        "2 januari 2019, 2019-01-01T23:00:00Z",
        "2 giugno 2019, 2019-06-01T22:00:00Z",
        "3. Dez. 2019, 2019-12-02T23:00:00Z",
        "3 dic 2019, 2019-12-02T23:00:00Z",
        "12 out 2019, 2019-10-11T22:00:00Z"
    })
    void tellsMonthsOfManyTonguesApart(String written, String at) {
        assertThat(dates.read(written).orElseThrow().at()).hasToString(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-08-06T25:00", "2009-08-06 noon", "2009-08-06T13:31:0 ?", "2009-8-6, about one"})
    void readsTheDayBeforeATimeThatIsNone(String written) {
        PostDate date = dates.readLeadingDay(written).orElseThrow();

        assertThat(date.at()).hasToString("2009-08-05T22:00:00Z");
        assertThat(date.precision()).isEqualTo(Precision.DAY);
        assertThat(dates.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-02-30T25:00", "2009-08-06 to 2009-08-09", "2009-08-061", "03/04/2019 noon", "soon"})
    void readsNoLeadingDayElsewhere(String written) {
        assertThat(dates.readLeadingDay(written)).isEmpty();
    }

    @Test
    void keepsTheRawText() {
        assertThat(dates.read(" 2010-01-1 18:36 ").orElseThrow().raw()).isEqualTo("2010-01-1 18:36");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2026",
                "31/12/2009 1:00 PM",
                "2026-02-30",
                "3/4/2009",
                "soon",
                "2009",
                "2009-08-06 25:00",
                "2009-08-06 noon",
                "03/04/2019",
                "4 mar 19",
                "March 2019",
                "4 hives in 2019",
                "4. Brumaire 2019",
                "4. März 2019, 25 Uhr",
                "31. Februar 2019",
                ""
            })
    void readsNothingElse(String written) {
        assertThat(dates.read(written)).isEmpty();
    }
}
