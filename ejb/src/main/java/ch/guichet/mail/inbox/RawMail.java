package ch.guichet.mail.inbox;

import ch.guichet.shared.Sha256;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedFileInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Properties;

/** A mail exactly as it came, in a file that is gone when this is closed. */
public final class RawMail implements AutoCloseable {
    /** What Java's mail library may be lenient about, and is. */
    private static final Properties LENIENT = new Properties();

    static {
        LENIENT.setProperty("mail.mime.address.strict", "false");
    }

    private final Path file;
    private final int most;
    private int size;
    private boolean cut;
    private String sha256;
    private SharedFileInputStream shared;

    private RawMail(Path file, int most) {
        this.file = file;
        this.most = most;
    }

    /** Writes a mail somewhere. */
    @FunctionalInterface
    interface Source {
        void writeTo(OutputStream out) throws IOException, MessagingException;
    }

    static RawMail empty(int most) throws IOException {
        return new RawMail(Files.createTempFile("guichet-mail", ".eml"), most);
    }

    /** A mail that was kept before. */
    public static RawMail of(byte[] bytes) throws IOException {
        RawMail raw = empty(bytes.length);
        try {
            raw.fill(out -> out.write(bytes));
        } catch (MessagingException e) {
            throw new IllegalStateException("bytes have no mail server", e);
        }
        return raw;
    }

    void fill(Source source) throws IOException, MessagingException {
        MessageDigest digest = Sha256.digest();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            source.writeTo(new Bounded(out));
        } catch (Enough full) {
            cut = true;
        }
        sha256 = HexFormat.of().formatHex(digest.digest());
    }

    /** Whether it is longer than what was fetched. */
    public boolean isCut() {
        return cut;
    }

    /** In bytes, as far as it was fetched. */
    public int size() {
        return size;
    }

    /** Of all that was fetched. */
    public String sha256() {
        return sha256;
    }

    public byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }

    InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    /** The headers alone. */
    public MailHead head(MailboxSettings settings) throws IOException, MessagingException {
        try (InputStream in = Files.newInputStream(file)) {
            return MailHead.of(new InternetHeaders(in, true), settings);
        }
    }

    /** The mail in its parts; they are read from the file when they are asked for. */
    public MimeMessage message() throws IOException, MessagingException {
        if (shared == null) shared = new SharedFileInputStream(file.toFile());
        return new MimeMessage(Session.getInstance(LENIENT), shared);
    }

    @Override
    public void close() {
        try {
            if (shared != null) shared.close();
        } catch (IOException e) {
            // it was only read
        }
        File gone = file.toFile();
        if (!gone.delete()) gone.deleteOnExit();
    }

    /** Ends a fetching that has got enough. */
    private static final class Enough extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final class Bounded extends OutputStream {
        private final OutputStream out;

        Bounded(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int room = Math.min(length, most - size);
            out.write(bytes, from, room);
            size += room;
            if (room < length) throw new Enough();
        }
    }
}
