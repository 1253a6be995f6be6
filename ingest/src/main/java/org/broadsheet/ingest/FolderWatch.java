package org.broadsheet.ingest;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The operating system's word that something changed in the folders we watch: quick, and not to be relied on.
 *
 * <p>Its queues overflow, network mounts say nothing, and the number of watches has a limit; each of these costs time until
 * the next reconcile, never a file. {@link #close} may be called by another thread; the rest is for one.
 */
final class FolderWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    private final WatchService service;
    private final NavigableMap<String, WatchKey> watched = new TreeMap<>();
    private boolean complained;

    /**
     * What happened since the last question.
     *
     * @param paths files and folders that were made, changed or deleted
     * @param lost whether there was more than the queues could hold
     */
    record Changes(Set<Path> paths, boolean lost) {}

    FolderWatch(Path folder) throws IOException {
        service = folder.getFileSystem().newWatchService();
    }

    /** Watches a folder, not those in it. Watching it twice is the same as once. */
    void watch(Path folder) {
        try {
            WatchKey key = register(folder);
            if (!key.watchable().equals(folder)) {
                // The folder was renamed: the system knows it by its inode, and Java still by its old name.
                key.cancel();
                key = register(folder);
            }
            watched.put(folder.toString(), key);
        } catch (IOException e) {
            complain(folder, e);
        }
    }

    private WatchKey register(Path folder) throws IOException {
        return folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
    }

    private void complain(Path folder, IOException e) {
        if (!complained) {
            complained = true;
            LOG.atWarn()
                    .addKeyValue("folder", folder)
                    .addKeyValue("error", e.getMessage())
                    .log("cannot watch a folder; changes in it wait for the next reconcile"
                            + " (a limit is raised by sysctl fs.inotify.max_user_watches)");
        }
    }

    /** Stops watching a folder that is gone, and those that were in it. */
    void forget(Path folder) {
        String name = folder.toString();
        @Nullable WatchKey own = watched.remove(name);
        if (own != null) {
            own.cancel();
        }
        var below = watched.subMap(name + "/", true, name + "0", false);
        below.values().forEach(WatchKey::cancel);
        below.clear();
    }

    /** Waits for a change, at most for the given time. After {@link #close} there are none. */
    Changes await(Duration atMost) throws InterruptedException {
        Set<Path> paths = new LinkedHashSet<>();
        boolean lost = false;
        try {
            WatchKey key = service.poll(Math.max(1, atMost.toNanos()), TimeUnit.NANOSECONDS);
            for (; key != null; key = service.poll()) {
                List<WatchEvent<?>> events = new ArrayList<>(key.pollEvents());
                for (WatchEvent<?> event : events) {
                    lost |= event.kind() == StandardWatchEventKinds.OVERFLOW;
                    if (event.context() instanceof Path name) {
                        paths.add(((Path) key.watchable()).resolve(name));
                    }
                }
                if (!key.reset()) {
                    paths.add((Path) key.watchable());
                }
            }
        } catch (ClosedWatchServiceException e) {
            LOG.atDebug().log("the watch is closed");
        }
        return new Changes(paths, lost);
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
