package ch.guichet.payments.intake;

import ch.guichet.shared.Refusal;
import ch.guichet.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A file that was sent, packed on the disk of this server until it is known whether it is kept.
 *
 * @param size bytes as it was sent
 */
record SpooledFile(String name, Path path, String sha256, long size) implements AutoCloseable {
    /** More than the movements of a bank account in a year; what is longer was not made by a bank. */
    private static final long LARGEST = 4L * 1024 * 1024 * 1024;

    private static final int AT_A_TIME = 64 * 1024;

    /** @throws Refusal {@code payments.tooLarge}, {@code payments.empty} */
    static SpooledFile of(String name, InputStream in) throws IOException {
        Path path = Files.createTempFile("guichet-bank-", ".gz");
        try {
            MessageDigest digest = Sha256.digest();
            long size = 0;
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(path))) {
                byte[] some = new byte[AT_A_TIME];
                for (int n = in.read(some); n >= 0; n = in.read(some)) {
                    size += n;
                    if (size > LARGEST) throw Refusal.invalid("payments.tooLarge");
                    digest.update(some, 0, n);
                    out.write(some, 0, n);
                }
            }
            if (size == 0) throw Refusal.invalid("payments.empty");
            return new SpooledFile(name, path, HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException | RuntimeException refused) {
            Files.deleteIfExists(path);
            throw refused;
        }
    }

    /** Its bytes as they were sent. */
    InputStream open() throws IOException {
        return new GZIPInputStream(Files.newInputStream(path), AT_A_TIME);
    }

    /** Its bytes as they are kept. */
    InputStream packed() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
