package ch.guichet.mail.inbox;

import ch.guichet.shared.Sha256;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Of what comes after the headers: servers on the way add headers, so these would make two of one. */
final class BodyFingerprint {
    private BodyFingerprint() {}

    static String of(RawMail raw) {
        try (InputStream in = new BufferedInputStream(raw.open())) {
            skipHeaders(in);
            MessageDigest digest = Sha256.digest();
            byte[] piece = new byte[16_384];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) digest.update(piece, 0, read);
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until the first empty line. */
    private static void skipHeaders(InputStream in) throws IOException {
        int inLine = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\r') continue;
            if (b == '\n' && inLine == 0) return;
            inLine = b == '\n' ? 0 : inLine + 1;
        }
    }
}
