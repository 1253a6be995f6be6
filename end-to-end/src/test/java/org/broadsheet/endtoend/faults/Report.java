package org.broadsheet.endtoend.faults;

/** Says what happens while it happens: a failure is looked for with it. */
final class Report {
    private Report() {}

    @SuppressWarnings("SystemOut")
    static void say(String what) {
        System.out.println("faults: " + what);
    }
}
