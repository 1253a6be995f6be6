// In every page and frame before anything of its own runs: whatever a payload calls is written down.
(() => {
    const fired = what => {
        try {
            (top.fired ||= []).push(what + " on " + location.pathname);
        } catch (e) {
            console.error("fired " + what);
        }
    };
    window.trip = number => fired("payload " + number);
    for (const name of ["alert", "confirm", "prompt", "print"]) {
        window[name] = () => fired(name);
    }
})();
