package org.broadsheet.endtoend.faults;

import com.sun.jdi.IncompatibleThreadStateException;
import com.sun.jdi.ObjectReference;
import com.sun.jdi.StackFrame;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.Value;
import org.jspecify.annotations.Nullable;

/** What must be true of a thread that stands at a {@link Place}. */
@FunctionalInterface
interface Stopped {
    boolean isMet(ThreadReference thread) throws IncompatibleThreadStateException;

    static Stopped anyhow() {
        return thread -> true;
    }

    /** Somewhere below a method of ours. */
    static Stopped within(String type, String method) {
        return thread -> {
            for (StackFrame frame : thread.frames()) {
                if (frame.location().declaringType().name().endsWith("." + type)
                        && frame.location().method().name().equals(method)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** The record that is sent is a delete. */
    static Stopped sendingADelete() {
        return thread -> field(argument(thread, 0), "value") == null;
    }

    /** The transaction is that of a service. */
    static Stopped inTheTransactionOf(String service) {
        return thread ->
                String.valueOf(field(argument(thread, 2), "transactionalId")).contains(service);
    }

    private static @Nullable Value argument(ThreadReference thread, int number)
            throws IncompatibleThreadStateException {
        return thread.frame(0).getArgumentValues().get(number);
    }

    private static @Nullable Value field(@Nullable Value object, String name) {
        if (!(object instanceof ObjectReference reference)) {
            throw new IllegalStateException("no object to read '" + name + "' of: " + object);
        }
        return reference.getValue(reference.referenceType().fieldByName(name));
    }
}
