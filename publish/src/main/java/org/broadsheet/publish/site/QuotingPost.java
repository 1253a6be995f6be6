package org.broadsheet.publish.site;

/**
 * A post on a source's page.
 *
 * @param entry the post
 * @param citations its quotations from the source
 */
public record QuotingPost(Entry entry, Citations citations) {}
