package org.broadsheet.events;

/**
 * What the dead letter of a file keeps that is larger than ingest takes: the value on {@link Topic#DEAD} where
 * {@code dead_stage} is {@code ingest} and {@code dead_reason} is {@code too-large}.
 *
 * @param schemaVersion 1
 * @param path below the inbox
 * @param size in bytes
 * @param sha256 of all its bytes, in hex
 * @param head its first 64 KiB, in Base64
 */
public record OverLimitFile(int schemaVersion, String path, long size, String sha256, String head) {

    /** The version of {@code /schemas/over-limit-file.json} that this class writes. */
    public static final int SCHEMA_VERSION = 1;
}
