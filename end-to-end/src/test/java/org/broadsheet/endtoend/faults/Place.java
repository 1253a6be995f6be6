package org.broadsheet.endtoend.faults;

import com.sun.jdi.AbsentInformationException;
import com.sun.jdi.Location;
import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
import java.util.Comparator;
import java.util.List;

/**
 * A place in compiled code.
 *
 * @param type name of the class
 * @param method name of the method; all of that name
 * @param end whether at the method's last line, when its work is done, or before its first
 */
record Place(String type, String method, boolean end) {
    /** Before a method has done anything. */
    static Place before(String type, String method) {
        return new Place(type, method, false);
    }

    /** When a method has done its work and has not returned. */
    static Place after(String type, String method) {
        return new Place(type, method, true);
    }

    /** The place in a class that is loaded. */
    List<Location> in(ReferenceType loaded) {
        List<Location> locations = loaded.methodsByName(method).stream()
                .filter(each -> !each.isAbstract() && !each.isNative() && !each.isBridge())
                .map(this::in)
                .toList();
        if (locations.isEmpty()) {
            throw new IllegalStateException(type + " has no method " + method + ": this place must be named anew");
        }
        return locations;
    }

    private Location in(Method found) {
        try {
            return end
                    ? found.allLineLocations().stream()
                            .max(Comparator.comparingLong(Location::codeIndex))
                            .orElseThrow()
                    : found.location();
        } catch (AbsentInformationException e) {
            throw new IllegalStateException(found + " was compiled without line numbers", e);
        }
    }
}
