package org.broadsheet.transform.shortcode;

/** Renders the tags of a kind. */
interface Shortcode {
    Rendering render(Call call);
}
