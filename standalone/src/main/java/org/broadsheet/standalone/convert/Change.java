package org.broadsheet.standalone.convert;

/**
 * One place that a rule changed.
 *
 * @param line in the source, from 1; 0 where the place cannot be told
 * @param before the HTML there before the rule; empty where it only added
 * @param after the HTML there after it; empty where it only took out
 */
public record Change(int line, String before, String after) {}
