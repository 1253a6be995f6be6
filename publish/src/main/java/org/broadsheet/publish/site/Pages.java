package org.broadsheet.publish.site;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.broadsheet.publish.Address;
import org.broadsheet.publish.site.templates.JtelistingGenerated;
import org.broadsheet.publish.site.templates.JtenotfoundGenerated;
import org.broadsheet.publish.site.templates.JtepostGenerated;
import org.broadsheet.publish.site.templates.JteredirectGenerated;
import org.broadsheet.publish.site.templates.JtesourceGenerated;
import org.broadsheet.publish.site.templates.JtesourcesGenerated;

/** Page models to the bytes of pages. */
public final class Pages {
    private final Site site;

    public Pages(Site site) {
        this.site = site;
    }

    /** A post's page. */
    public byte[] post(Page page, PostPage post) {
        return bytes(out -> JtepostGenerated.render(out, null, page, post));
    }

    /** A page that lists posts. */
    public byte[] listing(Page page, Listing listing) {
        return bytes(out -> JtelistingGenerated.render(out, null, page, listing));
    }

    /** A page that lists sources. */
    public byte[] sources(Page page, SourceIndex index) {
        return bytes(out -> JtesourcesGenerated.render(out, null, page, index));
    }

    /** The page of a source. */
    public byte[] source(Page page, SourcePage source) {
        return bytes(out -> JtesourceGenerated.render(out, null, page, source));
    }

    /** A page at a former address that leads to where its post is now. */
    public byte[] redirect(Address from, Address to) {
        Page page = Page.of(site, from, "Moved", "");
        return bytes(out -> JteredirectGenerated.render(out, null, page, to));
    }

    /** The page for addresses that do not exist; it can be served at any depth, so its links start at the root. */
    public byte[] notFound() {
        String root = site.baseUrl().getRawPath();
        Page page = new Page(site, new Address("/404.html/"), "Not found", "", "en", root, "website");
        return bytes(out -> JtenotfoundGenerated.render(out, null, page));
    }

    private static byte[] bytes(Consumer<HtmlTemplateOutput> template) {
        StringOutput text = new StringOutput(16 * 1024);
        template.accept(new OwaspHtmlTemplateOutput(text));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
