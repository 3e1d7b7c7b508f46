package ch.guichet.web.failure;

import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The number a user reads out and an administrator finds in the log: eight characters that cannot be misheard. */
public record Reference(String number) {
    private static final Logger LOG = Logger.getLogger("ch.guichet.failure");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CHARACTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public static Reference fresh() {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == 4) number.append('-');
            number.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
        }
        return new Reference(number.toString());
    }

    /** @param failure what was thrown, or null */
    public void log(int status, String address, Throwable failure) {
        Level level = status >= 500 ? Level.SEVERE : Level.INFO;
        String where = address.replaceAll("\\p{Cntrl}", "?");
        LOG.log(level, "reference " + number + ": status " + status + " at " + where, failure);
    }

    @Override
    public String toString() {
        return number;
    }
}
