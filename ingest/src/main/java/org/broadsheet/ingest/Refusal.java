package org.broadsheet.ingest;

/**
 * Why a file is not sent as a post.
 *
 * @param reason a short name to count by: {@code encoding}, {@code binary}, {@code too-large}, {@code unreadable},
 *     {@code name}, {@code failed}
 * @param message for the writer: the file, the line where there is one, and what is wrong
 * @param hint what to do about it
 * @param line from 1; 0 where there is none
 */
public record Refusal(String reason, String message, String hint, int line) {}
