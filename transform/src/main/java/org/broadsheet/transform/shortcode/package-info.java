/**
 * Template tags and shortcodes that a generator would have replaced: of Hugo and Nikola (<code>{{&lt; figure &gt;}}</code>),
 * of Jekyll, Octopress, Hexo and Eleventy (<code>{% highlight %}</code>, <code>{{ page.title }}</code>), of WordPress
 * ({@code [caption]}).
 *
 * <p>They cannot stay in the text while Markdown is read, since they hold quotes and angle brackets of their own, and they
 * cannot be replaced before, since a code sample that shows one has to keep it. So {@link
 * org.broadsheet.transform.shortcode.Shortcodes} sets a mark for each, and puts back into the finished HTML what it stands
 * for: outside code its rendering, inside code what was written. What each is rendered as is a row of {@code Catalogue}.
 */
@NullMarked
package org.broadsheet.transform.shortcode;

import org.jspecify.annotations.NullMarked;
