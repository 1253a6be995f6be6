// Loads each address in a frame, a few at a time; arguments: the addresses, a callback for what was found in them.
const [addresses, done] = [arguments[0], arguments[1]];
const findings = [];
const harmless = ["http:", "https:", "mailto:", "tel:", "ftp:", "xmpp:", "irc:", "geo:", "sms:", "magnet:", "gopher:", "gemini:", "webcal:", "news:"];
const forbidden = new Set(["SCRIPT", "OBJECT", "EMBED", "APPLET", "FORM", "INPUT", "BUTTON", "SELECT", "TEXTAREA", "KEYGEN", "BASE",
    "STYLE", "TEMPLATE", "NOSCRIPT", "FRAME", "FRAMESET", "PORTAL", "MARQUEE", "MAP", "AREA", "SLOT", "DIALOG"]);
const inBodyOnly = new Set(["META", "LINK", "TITLE"]);
const addressed = ["href", "src", "cite", "poster", "data", "action", "formaction", "background", "xlink:href", "ping"];
const form = document.createElement("form");

function inspect(frame, path) {
    const page = frame.contentDocument;
    const found = what => findings.push(path + ": " + what);
    if (!page || !page.body) {
        return found("left for another page");
    }
    for (const element of page.querySelectorAll("*")) {
        const name = element.tagName.toUpperCase();
        if (forbidden.has(name) || (inBodyOnly.has(name) && page.body.contains(element))) {
            found("<" + name + ">");
        }
        if (element.namespaceURI !== "http://www.w3.org/1999/xhtml") {
            found("<" + name + "> of " + element.namespaceURI);
        }
        if (name === "IFRAME" && (!element.sandbox.length && !element.hasAttribute("sandbox") || element.hasAttribute("srcdoc"))) {
            found("an open <IFRAME>");
        }
        for (const attribute of element.attributes) {
            const key = attribute.name.toLowerCase();
            if (key.startsWith("on") || key === "style" || key === "srcdoc" || key === "is") {
                found(name + "@" + key + "=" + attribute.value);
            }
            const addresses = key === "srcset" ? attribute.value.split(", ") : addressed.includes(key) ? [attribute.value] : [];
            for (const address of addresses) {
                let scheme = "unreadable";
                try {
                    scheme = new URL(address, page.baseURI).protocol;
                } catch (e) {}
                if (!harmless.includes(scheme)) {
                    found(name + "@" + key + "=" + attribute.value);
                }
            }
            if ((key === "id" || key === "name" && page.body.contains(element))
                    && (attribute.value in document || attribute.value in form || key === "name")) {
                found(name + "@" + key + "=" + attribute.value);
            }
        }
    }
    const content = page.querySelector(".e-content") || page.body;
    const again = page.createElement("template");
    again.innerHTML = content.innerHTML;
    if (again.innerHTML !== content.innerHTML) {
        found("another tree when read again");
    }
}

async function visit(path) {
    const frame = document.createElement("iframe");
    await new Promise(resolve => {
        const late = setTimeout(resolve, 3000);
        frame.addEventListener("load", () => {
            clearTimeout(late);
            setTimeout(resolve, 15);
        });
        frame.src = path;
        document.body.append(frame);
    });
    try {
        inspect(frame, path);
    } catch (e) {
        findings.push(path + ": " + e);
    }
    frame.remove();
}

(async () => {
    const rest = addresses.slice();
    await Promise.all(Array.from({length: 8}, async () => {
        while (rest.length) {
            await visit(rest.shift());
        }
    }));
    done({fired: top.fired || [], findings});
})();
