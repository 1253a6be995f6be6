package org.broadsheet.standalone.app;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was opened one after the other, to be closed together: the newest first, each even where one before it failed. */
public final class Opened implements AutoCloseable {
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    /** Closes this one too, before those that are here already. */
    public <T extends AutoCloseable> T add(T resource) {
        opened.push(resource);
        return resource;
    }

    @Override
    public void close() {
        AutoCloseable newest = opened.poll();
        if (newest == null) {
            return;
        }
        try (Opened others = this) {
            newest.close();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("cannot close " + newest.getClass().getSimpleName(), e);
        }
    }
}
