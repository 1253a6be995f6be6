package org.broadsheet.transform.html;

import org.jsoup.nodes.Element;

/** A rule that also takes something out for good, and declares it by {@link Repairs#removed} for the account of losses. */
interface RemovingRule extends Rule {
    @Override
    int apply(Element body, Repairs repairs);

    /** The same where nobody keeps account. */
    @Override
    default int apply(Element body) {
        return apply(body, new Repairs());
    }
}
