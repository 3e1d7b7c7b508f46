package ch.guichet.mail;

import ch.guichet.demo.DemoMode;
import ch.guichet.mail.inbox.MailboxSettings;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.Properties;

/**
 * The mail server of the environment ({@code SMTP_HOST} and its neighbours). System properties such as {@code
 * guichet.smtp.host} come first and are asked at every letter, so that a test can open and close it.
 */
@ApplicationScoped
class MailServer {
    private static final String PATIENCE_MILLIS = "20000";

    @Resource(lookup = "java:jboss/mail/Guichet")
    private Session serverSession;

    @Inject
    private DemoMode demo;

    @Inject
    private MailboxSettings mailbox;

    /** Where nothing is sent, secrets are not kept either; the demo has none. */
    boolean keepsLinks() {
        return isSet() || demo.on();
    }

    /** Whether secret links may be shown to the staff: only where passwords are public as well. */
    boolean showsLinks() {
        return demo.on();
    }

    boolean isSet() {
        return host() != null;
    }

    /** The sender of all letters. */
    String from() {
        String said = System.getenv("MAIL_FROM");
        return said == null || said.isBlank() ? "guichet@localhost" : said.strip();
    }

    /** Where answers go that somebody reads, or null when nobody would. */
    String replyTo() {
        return mailbox.isSet() ? mailbox.address() : null;
    }

    Session session() {
        Properties settings = new Properties();
        settings.putAll(serverSession.getProperties());
        if (System.getProperty("guichet.smtp.host") != null) byHand(settings);
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            settings.setProperty("mail.smtp." + wait, PATIENCE_MILLIS);
        if (value("SMTP_USER") != null) settings.setProperty("mail.smtp.auth", "true");
        // who wants TLS wants no letter to leave without it
        if (Boolean.parseBoolean(settings.getProperty("mail.smtp.starttls.enable")))
            settings.setProperty("mail.smtp.starttls.required", "true");
        String trust = value("SMTP_TRUST");
        settings.setProperty("mail.smtp.ssl.checkserveridentity", String.valueOf(trust == null));
        if (trust != null) settings.setProperty("mail.smtp.ssl.trust", trust);
        return Session.getInstance(settings);
    }

    private static void byHand(Properties settings) {
        settings.setProperty("mail.smtp.host", System.getProperty("guichet.smtp.host"));
        settings.setProperty("mail.smtp.port", System.getProperty("guichet.smtp.port", "25"));
        settings.setProperty("mail.smtp.starttls.enable", System.getProperty("guichet.smtp.tls", "false"));
        settings.setProperty("mail.smtp.ssl.enable", System.getProperty("guichet.smtp.ssl", "false"));
    }

    void send(MimeMessage message) throws MessagingException {
        Address[] to = message.getAllRecipients();
        try (Transport transport = message.getSession().getTransport("smtp")) {
            String user = value("SMTP_USER");
            if (user == null) transport.connect();
            else transport.connect(user, value("SMTP_PASSWORD"));
            transport.sendMessage(message, to);
        }
    }

    /** Nothing of a fictitious company is sent to anybody: the demo has no mail server but one that was set by hand. */
    private String host() {
        String byHand = System.getProperty("guichet.smtp.host");
        if (byHand != null || demo.on()) return byHand;
        return value("SMTP_HOST");
    }

    private static String value(String name) {
        String byHand =
                System.getProperty("guichet." + name.toLowerCase(Locale.ROOT).replace('_', '.'));
        String said = byHand == null ? System.getenv(name) : byHand;
        return said == null || said.isBlank() ? null : said.strip();
    }
}
