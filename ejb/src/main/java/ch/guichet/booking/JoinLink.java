package ch.guichet.booking;

import ch.guichet.shared.Refusal;
import java.net.URI;
import java.net.URISyntaxException;

/** Where a session in the net takes place. */
final class JoinLink {
    private static final int LONGEST = 500;

    private JoinLink() {}

    /** Without the blanks around it; null when nothing is said. @throws Refusal booking.joinAddress */
    static String of(String typed) {
        if (typed == null || typed.isBlank()) return null;
        String said = typed.strip();
        if (said.length() > LONGEST || !isSafe(said)) throw Refusal.invalid("booking.joinAddress");
        return said;
    }

    private static boolean isSafe(String said) {
        try {
            URI address = new URI(said);
            return "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
