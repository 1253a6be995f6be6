/**
 * The contract between Broadsheet's services and with everybody who reads its topics.
 *
 * <p>One record per topic ({@link org.broadsheet.events.Topic}); the record key is a post id unless the topic says
 * otherwise; a delete is a null value. {@link org.broadsheet.events.EventCodec} writes the records as JSON with keys in
 * the order of the record components, so equal values are equal bytes. {@link org.broadsheet.events.EventHeaders} are
 * CloudEvents 1.0 in binary mode. The JSON Schemas beside the classes ({@code /schemas/*.json}) describe the same for
 * other languages. The contract changes by addition only: readers ignore fields they do not know.
 */
@NullMarked
package org.broadsheet.events;

import org.jspecify.annotations.NullMarked;
