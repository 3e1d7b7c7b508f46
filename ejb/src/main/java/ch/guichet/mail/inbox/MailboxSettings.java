package ch.guichet.mail.inbox;

import ch.guichet.demo.DemoMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The mailbox of the environment ({@code IMAP_HOST} and its neighbours). A system property such as {@code
 * guichet.imap.host} comes first and is asked at every round, so that a test can open and close it.
 */
@ApplicationScoped
public class MailboxSettings {
    private static final int LARGEST = 25 * 1024 * 1024;
    /** The mail server of the fictitious publisher. */
    private static final String DEMO_HOST = "mx.guichet.example";

    @Inject
    private DemoMode demo;

    /** Whether mail is read at all. */
    public boolean isSet() {
        return host() != null;
    }

    /** The address people write to; the sender of all letters unless {@code MAIL_REPLY_TO} names another. */
    public String address() {
        String said = value("MAIL_REPLY_TO");
        String from = said == null ? value("MAIL_FROM") : said;
        return from == null ? "guichet@localhost" : from;
    }

    String host() {
        return value("IMAP_HOST");
    }

    int port() {
        return number("IMAP_PORT", ssl() ? 993 : 143);
    }

    /** TLS from the first byte; on unless it is said otherwise. */
    boolean ssl() {
        String said = value("IMAP_SSL");
        return said == null ? !tls() : Boolean.parseBoolean(said);
    }

    /** STARTTLS, without which nothing is said. */
    boolean tls() {
        return Boolean.parseBoolean(value("IMAP_TLS"));
    }

    /** A host whose certificate is taken unchecked, for a mail server of the house's own, or null. */
    String trust() {
        return value("IMAP_TRUST");
    }

    String user() {
        return value("IMAP_USER");
    }

    String password() {
        return value("IMAP_PASSWORD");
    }

    String folder() {
        String said = value("IMAP_FOLDER");
        return said == null ? "INBOX" : said;
    }

    /** Where mail goes that was dealt with; null: it stays and is marked as read. */
    String doneFolder() {
        return value("IMAP_DONE_FOLDER");
    }

    /** The largest mail that is taken in, in bytes. */
    public int largest() {
        return number("IMAP_MAX_BYTES", LARGEST);
    }

    /** So many mails of one sender within {@link #window()} are taken at once; the others wait. */
    public int mostOfOneSender() {
        return number("IMAP_MOST_PER_SENDER", 30);
    }

    public Duration window() {
        return Duration.ofMinutes(number("IMAP_SENDER_MINUTES", 10));
    }

    /** How long the raw form of a mail is kept that proves nothing. */
    public Duration keepsRaw() {
        return Duration.ofDays(number("IMAP_KEEP_DAYS", 30));
    }

    /** The servers whose {@code Authentication-Results} are believed, by their authserv-id in small letters. */
    public List<String> trustedHosts() {
        String named = value("MAIL_AUTH_HOSTS");
        String said = named == null && demo.on() ? DEMO_HOST : named;
        return said == null
                ? List.of()
                : Arrays.stream(said.toLowerCase(Locale.ROOT).split("[,\\s]+"))
                        .filter(host -> !host.isBlank())
                        .toList();
    }

    private int number(String name, int otherwise) {
        String said = value(name);
        if (said == null) return otherwise;
        try {
            return Integer.parseInt(said);
        } catch (NumberFormatException e) {
            throw new IllegalStateException(name + " is not a number: " + said);
        }
    }

    /** The demo of a fictitious company reads no mailbox but one that was set by hand. */
    private String value(String name) {
        String byHand =
                System.getProperty("guichet." + name.toLowerCase(Locale.ROOT).replace('_', '.'));
        String said = byHand == null && !(demo.on() && name.startsWith("IMAP_")) ? System.getenv(name) : byHand;
        return said == null || said.isBlank() ? null : said.strip();
    }
}
