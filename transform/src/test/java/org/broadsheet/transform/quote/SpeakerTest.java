package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "As Ada Quill puts it:|Ada Quill",
                "My friend Ada Quill, who keeps bees, has said:|Ada Quill",
                "Ada van Quill once wrote in her diary:|Ada van Quill",
                "Quill rightly says:|Quill",
                "According to Ada Quill:|Ada Quill",
                "From an essay by Dr. Ada Quill:|Ada Quill",
                "I liked Quill's new book:|Quill",
                "This post of Quill's from May:|Quill",
                "Ada Quill included this in her essay:|Ada Quill",
                "Wie Ada Quill schreibt:|Ada Quill",
                "Dazu schreibt Ada Quill:|Ada Quill",
                "Comme l'a dit Ada Quill :|Ada Quill",
                "Ada Quill on swarming:|Ada Quill",
                "Ada Quill:|Ada Quill",
                "The Bee Board says:|Bee Board",
                "J.R. Quill argues:|J.R. Quill",
                "As our Executive Director, Ada Quill, put it:|Ada Quill",
                "Researcher Ada Quill says:|Ada Quill",
                "Hence Ada Quill says:|Ada Quill",
                "Ada Quill, also known as the bee lady, gracefully notes:|Ada Quill",
                "Ada Quill, writer for the Hive Board got in touch and asked:|Ada Quill",
                "In her latest post, On Rain, Ada Quill is unusually blunt:|Ada Quill",
                "A letter from Ada Quill that I keep:|Ada Quill",
                "I loved this quote from King:|King",
                "The point that Quill makes is this:|Quill",
                "Quill's point is simple:|Quill",
                "Quill is clear in the part where she talks about rain:|Quill",
                "ACME zufolge gibt es mehr Honig:|ACME",
                "Laut Ada Quill ist es so:|Ada Quill",
                "Well, I agree with Ada:|Ada",
                "Selon Ada Quill :|Ada Quill",
                "Comme le souligne Ada Quill dans son essai :|Ada Quill",
                "Seg\u00fan Ada Quill:|Ada Quill",
                "Como escribi\u00f3 Ada Quill en su libro:|Ada Quill",
                "Segundo Ada Quill:|Ada Quill",
                "Ada Quill escreveu:|Ada Quill",
                "Ada Quill schreibt in ihrem Blog:|Ada Quill",
                "Seen on Ada Quill's blog:|Ada Quill",
                "From an interview with poet Ada Quill in the Gazette:|Ada Quill",
                "Ada Quill, in a note entitled \"On Rain\":|Ada Quill",
                "Ada Quill, \"Honey\":|Ada Quill",
                "From Quill's demanding meditation on hives:|Quill",
                "From Quill's blog we hear that...|Quill",
                "Quill's theory on why bees dance is this one.|Quill",
                "This stolen from Koba-san|Koba-san",
                "I have no time, so here is one from Ada Quill:|Ada Quill",
                "Quill et al point out:|Quill",
                "The first to speak is Ada Quill who gave a talk on bees.|Ada Quill",
                "Ada \"The Hive\" Quill wrote:|Ada Quill",
                "In Ada Quill's wonderful The Quiet Hive there is this:|Ada Quill",
                "I keep coming back to what Ada Quill calls the slow hour:|Ada Quill",
                "It was Ada Quill who said:|Ada Quill",
                "To paraphrase Ada Quill:|Ada Quill",
                "Reader Ada Quill writes in:|Ada Quill",
                "The narrator of Ada Quill's novel says:|Ada Quill",
                "Cette phrase de Ada Quill me revient souvent :|Ada Quill",
                "St. Quill in the third book of his Memories:|Quill",
                "Comme l'\u00e9crivait Ada Quill dans son journal :|Ada Quill"
            })
    void isRead(String sentence, String name) {
        assertThat(speaker(sentence)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada quill said:",
                "I said:",
                "The terminal says:",
                "And then she wrote:",
                "On Monday he said:",
                "We met at Quill Hall:",
                "Note:",
                "Certainly I said:",
                "Here is what I\u2019ll say:",
                "They\u2019ll say:",
                "The Managing Director said:",
                "In May, said the keeper:",
                "As we wrote in our Swarming Week post:",
                "Den Zahlen zufolge, gibt es langsam Nachfrage nach Honig:",
                "I read the Bus Driver's Prayer, which ends so:",
                "The leap from Ada Quill's hive in a garden to a world with hives on every roof was a surprise to me:",
                "Here the character Estraven, who is a native, is asking why:",
                "My friend Ada Quill calls this slow.",
                "From Ealing's streets to the harbour it rains.",
                "Quill's garden is closed today:",
                "Quill in the third row:"
            })
    void isNotGuessed(String sentence) {
        assertThat(speaker(sentence)).isNull();
    }

    @Timeout(5)
    @ParameterizedTest
    @ValueSource(strings = {"Ab ", "A", "Ab, ", "A. ", "Ab van ", "Ab of the ", "says "})
    void takesLittleTime(String part) {
        speaker(part.repeat(50_000));
    }

    private static @Nullable String speaker(String sentence) {
        Line line = Line.of(new Element("p").appendText(sentence));
        Speaker speaker = Speaker.in(line, line.lastSentence());
        return speaker == null ? null : speaker.name().words();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hivenet, a firm founded in Bern by Ada Quill, was sold.",
                "It is an effort led by Ada Quill to save bees."
            })
    void isNobodyWhoRunsSomething(String sentence) {
        assertThat(speaker(sentence)).isNull();
    }
}
