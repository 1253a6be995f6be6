package org.broadsheet.ingest;

/**
 * A file that has been still for long enough to be taken, or that has been gone for as long.
 *
 * @param path below the inbox
 * @param facts when it was taken; absent for a file that is gone
 */
public record Taken(String path, FileFacts facts) {}
