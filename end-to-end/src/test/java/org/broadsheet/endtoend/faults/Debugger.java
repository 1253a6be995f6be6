package org.broadsheet.endtoend.faults;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.IncompatibleThreadStateException;
import com.sun.jdi.ObjectReference;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stops a running process at a {@link Point}. One thread stands, the others go on; {@link #close} lets it go on too, where
 * there still is one.
 */
final class Debugger implements AutoCloseable {
    private final VirtualMachine machine;

    private Debugger(VirtualMachine machine) {
        this.machine = machine;
    }

    static Debugger attach(int port) throws IOException {
        AttachingConnector connector = Bootstrap.virtualMachineManager().attachingConnectors().stream()
                .filter(each -> each.name().equals("com.sun.jdi.SocketAttach"))
                .findFirst()
                .orElseThrow();
        Map<String, Connector.Argument> arguments = connector.defaultArguments();
        arguments.get("hostname").setValue("127.0.0.1");
        arguments.get("port").setValue(String.valueOf(port));
        try {
            return new Debugger(connector.attach(arguments));
        } catch (IllegalConnectorArgumentsException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@link #watch}, then {@link #stands}. */
    boolean stopsAt(Point point, Duration patience) throws InterruptedException {
        watch(point);
        return stands(point, patience);
    }

    /** From now on a thread that comes to the point stands still. */
    void watch(Point point) {
        try {
            watch(point.place());
        } catch (VMDisconnectedException e) {
            // Nobody comes any more, which those who wait will see.
        }
    }

    /** Waits until a thread stands at the point; false where none came in time, or the process ended. */
    boolean stands(Point point, Duration patience) throws InterruptedException {
        try {
            long deadline = System.nanoTime() + patience.toNanos();
            for (long left = patience.toMillis(); left > 0; left = millisUntil(deadline)) {
                EventSet events = machine.eventQueue().remove(left);
                if (events != null && isReached(point, events)) {
                    return true;
                }
            }
            return false;
        } catch (VMDisconnectedException e) {
            return false;
        } catch (IncompatibleThreadStateException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long millisUntil(long deadline) {
        return Duration.ofNanos(deadline - System.nanoTime()).toMillis();
    }

    private void watch(Place place) {
        ClassPrepareRequest loading = machine.eventRequestManager().createClassPrepareRequest();
        loading.addClassFilter(place.type());
        loading.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
        loading.enable();
        machine.classesByName(place.type()).forEach(loaded -> watch(place, loaded));
    }

    private void watch(Place place, ReferenceType loaded) {
        if (loaded.isPrepared()) {
            place.in(loaded).forEach(location -> {
                BreakpointRequest breakpoint = machine.eventRequestManager().createBreakpointRequest(location);
                breakpoint.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
                breakpoint.enable();
            });
        }
    }

    private boolean isReached(Point point, EventSet events) throws IncompatibleThreadStateException {
        for (Event event : events) {
            if (event instanceof ClassPrepareEvent prepared) {
                watch(point.place(), prepared.referenceType());
            } else if (event instanceof BreakpointEvent reached && point.isMet(reached.thread())) {
                if (point.flush()) {
                    flush(reached.thread());
                }
                return true;
            }
        }
        events.resume();
        return false;
    }

    /** What the producer at whose method the thread stands has in memory, goes to the broker. */
    private static void flush(ThreadReference thread) throws IncompatibleThreadStateException {
        @Nullable ObjectReference producer = thread.frame(0).thisObject();
        if (producer == null) {
            throw new IllegalStateException(thread + " is in no object's method");
        }
        try {
            producer.invokeMethod(
                    thread, producer.referenceType().methodsByName("flush").get(0), List.of(), 0);
        } catch (com.sun.jdi.InvalidTypeException
                | com.sun.jdi.ClassNotLoadedException
                | com.sun.jdi.InvocationException e) {
            throw new IllegalStateException("cannot flush", e);
        }
    }

    @Override
    public void close() {
        try {
            machine.dispose();
        } catch (VMDisconnectedException e) {
            // Killed, as is our trade.
        }
    }
}
