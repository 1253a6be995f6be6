package org.broadsheet.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostEnriched.Warning;
import org.broadsheet.transform.embed.FramePolicy;
import org.broadsheet.transform.loss.LossPolicy;
import org.junit.jupiter.api.Test;

class LossCheckTest {
    /** A link in a title attribute that never ends takes the words up to the next quotation mark with it. */
    private static final String TORN = """
            ---
            title: The pier
            date: 2026-01-02
            ---
            <p><a title="The pier href="https://pier.example/">Old pier</a> and new.</p>
            """;

    @Test
    void saysNothingOfAPostThatLosesNothing() {
        PostEnriched post = Posts.transformed("a.md", "# Tides\n\nThe [tide](https://tide.example/) *rises*.\n");

        assertThat(post.warnings()).extracting(Warning::kind).doesNotContain(LossCheck.KIND);
    }

    @Test
    void warnsOfALostLinkWithItsPlace() {
        PostEnriched post = Posts.transformed("a.md", TORN);

        assertThat(post.warnings())
                .filteredOn(warning -> warning.kind().equals("loss"))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.message()).contains("1 link https://pier.example/");
                    assertThat(warning.line()).isEqualTo(5);
                });
    }

    @Test
    void holdsThePostBackWhereThePolicySaysSo() {
        LossPolicy strict = new LossPolicy(0, LossPolicy.Action.REFUSE);
        PostTransformer transformer = new PostTransformer(ZoneOffset.UTC, Limits.DEFAULT, strict, FramePolicy.NONE);

        assertThatThrownBy(() -> transformer.transform(Posts.received("a.md", TORN)))
                .isInstanceOfSatisfying(InvalidPostException.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo("loss");
                    assertThat(refusal.line()).isEqualTo(5);
                });
    }
}
