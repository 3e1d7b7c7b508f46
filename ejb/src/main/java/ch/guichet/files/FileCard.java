package ch.guichet.files;

import java.time.Instant;

/**
 * What is said about a stored file.
 *
 * @param name without path and control characters
 * @param mediaType what the bytes are, not what the sender said
 * @param size in bytes
 * @param storedBy the name of whoever sent it
 */
public record FileCard(
        long id, String name, String mediaType, int size, String sha256, Instant storedAt, String storedBy) {

    /** The size as people say it: {@code 840 B}, {@code 12 KB}, {@code 3.4 MB}. */
    public String sizeText() {
        return said(size);
    }

    static String said(int size) {
        if (size < 1024) return size + " B";
        if (size < 1024 * 1024) return (size + 512) / 1024 + " KB";
        return size / 1024 / 1024 + "." + size / 1024 % 1024 * 10 / 1024 + " MB";
    }
}
