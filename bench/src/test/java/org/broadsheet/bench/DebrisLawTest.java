package org.broadsheet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.transform.Limits;
import org.broadsheet.transform.PostTransformer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What holds of every post, in whatever order debris stands in it and wherever it is torn. Each build tries other posts. */
class DebrisLawTest {
    private static final String HEAD = "---\ntitle: Debris\ndate: 2026-01-02\n---\n";
    private static final Pattern WORD = Pattern.compile("w\\d+x");
    private static final Set<String> FORBIDDEN = Set.of(
            "script",
            "style",
            "iframe",
            "frame",
            "object",
            "embed",
            "applet",
            "form",
            "input",
            "button",
            "textarea",
            "select",
            "base",
            "meta",
            "link",
            "svg",
            "math",
            "template",
            "noscript",
            "xmp");
    private static final Pattern SCHEME =
            Pattern.compile("(?s)\\s*(?:javascript|vbscript|data|file|blob):.*", Pattern.CASE_INSENSITIVE);

    private final PostTransformer transformer = new PostTransformer(ZoneOffset.UTC, Limits.DEFAULT);
    private final SecondPass secondPass = new SecondPass(transformer);
    private final HtmlChecker checker = new HtmlChecker();

    /** A piece and what stands behind it. */
    private record Piece(String text, boolean block, String joint) {
        String from(int number, boolean begins) {
            return (block && begins ? "\n\n" : "") + Debris.filled(text, number) + (block ? "\n\n" : joint);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyWordCanBeRead(@ForAll("debris") String body, @ForAll boolean markdown) {
        PostEnriched post = transformed(body, markdown ? "a.md" : "a.html");

        Set<String> written =
                WORD.matcher(body).results().map(word -> word.group()).collect(Collectors.toSet());
        Set<String> shown =
                WORD.matcher(post.html()).results().map(word -> word.group()).collect(Collectors.toSet());
        WORD.matcher(post.title()).results().forEach(word -> shown.add(word.group()));
        assertThat(shown).containsAll(written);
        assertThat(post.warnings())
                .filteredOn(warning -> warning.kind().equals("loss"))
                .isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aSecondPassChangesNothing(@ForAll("mutated") String body, @ForAll boolean markdown) {
        PostEnriched post = transformed(body, markdown ? "a.md" : "a.html");

        assertThat(secondPass.normalised(post)).isEmpty();
        assertThat(SecondPass.reparsed(post)).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void allIsValidAndHarmless(@ForAll("mutated") String body, @ForAll boolean markdown) {
        PostEnriched post = transformed(body, markdown ? "a.md" : "a.html");

        assertThat(checker.errors(post.html())).isEmpty();
        for (Element element : Jsoup.parseBodyFragment(post.html()).body().getAllElements()) {
            assertThat(FORBIDDEN).doesNotContain(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "srcdoc", "formaction");
                assertThat(attribute.getValue()).doesNotMatch(SCHEME);
            }
        }
    }

    @Provide
    Arbitrary<String> debris() {
        return pieces().list().ofMinSize(1).ofMaxSize(8).map(DebrisLawTest::post);
    }

    /** With a part left out, or there twice: tags torn anywhere. */
    @Provide
    Arbitrary<String> mutated() {
        Arbitrary<Double> places = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(debris(), places, Arbitraries.integers().between(-6, 6))
                .as((body, place, length) -> {
                    int at = (int) (place * body.length());
                    int end = Math.min(body.length(), at + Math.abs(length));
                    return length < 0
                            ? body.substring(0, at) + body.substring(end)
                            : body.substring(0, end) + body.substring(at);
                });
    }

    private static Arbitrary<Piece> pieces() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(Debris.BLOCKS).map(text -> new Piece(text, true, ""))),
                Tuple.of(
                        3,
                        Combinators.combine(Arbitraries.of(Debris.PIECES), Arbitraries.of(Debris.JOINTS))
                                .as((text, joint) -> new Piece(text, false, joint))));
    }

    private static String post(List<Piece> pieces) {
        StringBuilder post = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            post.append(pieces.get(i).from(i * 10 + 1, i > 0));
        }
        return post.toString();
    }

    private PostEnriched transformed(String body, String name) {
        return transformer.transform(ReceivedPost.of(name, HEAD + body));
    }
}
