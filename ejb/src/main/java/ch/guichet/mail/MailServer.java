package ch.guichet.mail;

import ch.guichet.demo.DemoMode;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/**
 * The mail server of the environment ({@code SMTP_HOST} and its neighbours). The system properties {@code
 * guichet.smtp.host} and {@code guichet.smtp.port} come first and are asked at every letter, so that a test can open
 * and close it.
 */
@ApplicationScoped
class MailServer {
    private static final String PATIENCE_MILLIS = "20000";

    @Resource(lookup = "java:jboss/mail/Guichet")
    private Session serverSession;

    @Inject
    private DemoMode demo;

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

    Session session() {
        Properties settings = new Properties();
        settings.putAll(serverSession.getProperties());
        String host = System.getProperty("guichet.smtp.host");
        if (host != null) {
            settings.setProperty("mail.smtp.host", host);
            settings.setProperty("mail.smtp.port", System.getProperty("guichet.smtp.port", "25"));
        }
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            settings.setProperty("mail.smtp." + wait, PATIENCE_MILLIS);
        String user = System.getenv("SMTP_USER");
        if (user != null && !user.isBlank()) settings.setProperty("mail.smtp.auth", "true");
        return Session.getInstance(settings);
    }

    void send(MimeMessage message) throws MessagingException {
        Address[] to = message.getAllRecipients();
        try (Transport transport = message.getSession().getTransport("smtp")) {
            String user = System.getenv("SMTP_USER");
            if (user == null || user.isBlank()) transport.connect();
            else transport.connect(user, System.getenv("SMTP_PASSWORD"));
            transport.sendMessage(message, to);
        }
    }

    /** Nothing of a fictitious company is sent to anybody: the demo has no mail server but one that was set by hand. */
    private String host() {
        String byHand = System.getProperty("guichet.smtp.host");
        if (byHand != null || demo.on()) return byHand;
        String host = System.getenv("SMTP_HOST");
        return host == null || host.isBlank() ? null : host.strip();
    }
}
