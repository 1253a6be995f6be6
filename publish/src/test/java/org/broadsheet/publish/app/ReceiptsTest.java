package org.broadsheet.publish.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.broadsheet.events.BlobStore;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostPublished;
import org.broadsheet.publish.PostBuilder;
import org.broadsheet.publish.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    private static final PostEnriched POST = PostBuilder.post("a").title("One").build();

    @TempDir
    Path folder;

    private Catalogue catalogue;
    private SiteOutput output;
    private Receipts receipts;

    @BeforeEach
    void open() {
        catalogue = Catalogue.open(folder.resolve("catalogue.db"));
        SiteDirectory directory = SiteDirectory.open(folder.resolve("site"));
        output = SiteOutput.start(directory);
        StaticFiles staticFiles = new StaticFiles(Optional.empty(), catalogue);
        Site site = new Site("Site", URI.create("https://example.org"), ZoneOffset.UTC);
        SiteContent content = new SiteContent(catalogue, site, new BlobStore(folder.resolve("blobs")), staticFiles);
        receipts = new Receipts(catalogue, new SiteWriter(catalogue, content, output, directory, staticFiles), CLOCK);
    }

    @AfterEach
    void close() {
        output.close();
        catalogue.close();
    }

    @Test
    void sayTheSameOnce() {
        arrives(1);

        assertThat(titleOf(tell().orElseThrow())).isEqualTo("One");
        assertThat(tell()).isEmpty();
    }

    @Test
    void sayThatAPostLeftOnce() {
        arrives(1);
        tell();
        leaves(2);

        assertThat(tell()).hasValueSatisfying(told -> assertThat(told.value()).isNull());
        assertThat(tell()).isEmpty();
    }

    @Test
    void sayNothingOfAPostThatLeftUnseen() {
        arrives(1);
        leaves(2);

        assertThat(tell()).isEmpty();
    }

    @Test
    void sayAgainWhatNobodyKnowsToBeSent() {
        arrives(1);
        tellAndDie();

        assertThat(titleOf(tell().orElseThrow())).isEqualTo("One");
    }

    @Test
    void takeBackWhatNobodyKnowsToBeSent() {
        arrives(1);
        tellAndDie();
        leaves(2);

        assertThat(tell()).hasValueSatisfying(told -> assertThat(told.value()).isNull());
    }

    private void arrives(long version) {
        apply(new PostChange(POST.id(), version, Optional.empty(), Optional.of(POST), "aa"));
    }

    private void leaves(long version) {
        apply(new PostChange(POST.id(), version, Optional.empty(), Optional.empty(), "bb"));
    }

    private void apply(PostChange change) {
        catalogue.database().transaction(() -> new Changes(catalogue, CLOCK, ZoneOffset.UTC).apply(List.of(change)));
    }

    private Optional<Receipts.Told> tell() {
        Optional<Receipts.Told> told = tellAndDie();
        told.ifPresent(receipt -> catalogue.database().transaction(() -> receipts.told(receipt)));
        return told;
    }

    /** Sent perhaps; before it is noted, the service is gone. */
    private Optional<Receipts.Told> tellAndDie() {
        AtomicReference<Optional<Receipts.Told>> told = new AtomicReference<>(Optional.empty());
        catalogue.database().transaction(() -> told.set(receipts.tell(POST.id())));
        return told.get();
    }

    private static String titleOf(Receipts.Told told) {
        return EventCodec.decode(told.value(), PostPublished.class).title();
    }
}
