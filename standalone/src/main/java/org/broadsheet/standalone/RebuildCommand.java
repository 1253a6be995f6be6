package org.broadsheet.standalone;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.standalone.app.Census;
import org.broadsheet.standalone.app.Cluster;
import org.broadsheet.standalone.app.DataFolder;
import org.broadsheet.standalone.app.DataLock;
import org.broadsheet.standalone.app.DataLock.Share;
import org.broadsheet.standalone.app.Drain;
import org.broadsheet.standalone.app.Line;
import org.broadsheet.standalone.app.LineConfig;
import org.broadsheet.standalone.app.Opened;
import org.broadsheet.standalone.app.SiteMemory;
import picocli.CommandLine.Command;

/** The site again from the topics. */
@Command(
        name = "rebuild",
        description =
                "Make the site again from the topics: the catalogue is deleted, every file looked at, and what is not"
                        + " as it should be is written. The site's options are those of the last run unless they are given.",
        footer = {"%nExample:", "  broadsheet rebuild --data broadsheet-data"})
final class RebuildCommand extends LineCommand {
    @Override
    Set<String> heeded() {
        return HeededOptions.OF_PUBLISH;
    }

    @Override
    public Integer call() {
        return untilStopped(true, this::rebuild);
    }

    private int rebuild(Opened opened, StopSignal stop, Terminal terminal) {
        long start = System.nanoTime();
        boolean remote = cluster.config(false).bootstrap().isPresent();
        DataFolder data = (remote ? cluster.data() : cluster.data().used()).create();
        DataLock lock = opened.add(DataLock.take(data, remote ? Share.PUBLISH : Share.ALL));
        LineConfig config = inbox.line(cluster, site.config(SiteMemory.of(data)));
        Logs.toFile(data.log("rebuild"), false);
        Cluster kafka = opened.add(Cluster.start(cluster.config(false), data, lock));
        data.forgetCatalogue();
        Drain drain = opened.add(Drain.before(kafka.kafka(), config.inbox().name(), config.run()));
        opened.add(Line.start(
                config, kafka.kafka(), List.of(Line.Service.PUBLISH), (service, why) -> stop.fail(service.label())));
        drain.awaitPublished(terminal::say);
        terminal.say(String.format(
                Locale.ROOT,
                "%s on the site in %s, made again from the topics (%.1f s)",
                Printable.count(Census.take(kafka.kafka()).published(), "post"),
                config.site().folder(),
                (System.nanoTime() - start) / 1e9));
        return 0;
    }
}
