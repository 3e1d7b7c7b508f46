package ch.guichet.files;

import java.time.Instant;

/**
 * A file that was handed out.
 *
 * @param who the account's name
 * @param origin the address it was handed to
 */
public record Download(long fileId, String fileName, String who, String origin, Instant at) {}
