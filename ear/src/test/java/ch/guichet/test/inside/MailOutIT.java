package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.mail.LetterState;
import ch.guichet.mail.LetterView;
import ch.guichet.test.beans.MailDesk;
import ch.guichet.test.beans.Postbox;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Letters through a mail server that wants TLS and an account, as the real ones do. */
@ExtendWith(ArquillianExtension.class)
public class MailOutIT {
    private static final String ACCOUNT = "guichet";
    private static final String PASSWORD = "geheim";

    @Inject
    private Postbox postbox;

    @Inject
    private MailDesk desk;

    private final String to = "reader." + UUID.randomUUID().toString().substring(0, 8) + "@example.ch";
    private Map<String, String> settings = Map.of();
    private GreenMail server;

    @Test
    void with_tls_and_an_account_a_letter_arrives_in_both_forms_in_the_readers_language() throws Exception {
        open("smtps", PASSWORD, "true", "false");
        postbox.post("test." + to, to);
        postbox.empty();
        awaitTried();
        assertThat(letter().row().state()).isEqualTo(LetterState.SENT);

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getHeader("Content-Language")).containsExactly("fr");
        assertThat(mail.getMessageID()).isEqualTo(letter().messageId());
        MimeMultipart forms = (MimeMultipart) mail.getContent();
        assertThat(forms.getCount()).isEqualTo(2);
        assertThat(forms.getBodyPart(0).isMimeType("text/plain")).isTrue();
        assertThat((String) forms.getBodyPart(0).getContent()).contains("Bonjour Élodie");
        assertThat(forms.getBodyPart(1).isMimeType("text/html")).isTrue();
        assertThat((String) forms.getBodyPart(1).getContent()).contains("Merci &lt;b&gt;");
    }

    @Test
    void with_a_wrong_password_nothing_leaves_and_the_letter_waits() {
        open("smtps", "falsch", "true", "false");
        postbox.post("test." + to, to);
        postbox.empty();
        awaitTried();
        assertThat(letter().row().state()).isEqualTo(LetterState.WAITING);
        assertThat(letter().lastError()).isNotBlank();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void who_asks_for_starttls_sends_nothing_in_the_clear() {
        open("smtp", PASSWORD, "false", "true");
        postbox.post("test." + to, to);
        postbox.empty();
        awaitTried();
        assertThat(letter().row().state()).isEqualTo(LetterState.WAITING);
        assertThat(letter().lastError()).containsIgnoringCase("STARTTLS");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private void open(String protocol, String password, String ssl, String tls) {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
        server.start();
        server.setUser(ACCOUNT + "@example.ch", ACCOUNT, PASSWORD);
        int port = protocol.equals("smtps")
                ? server.getSmtps().getPort()
                : server.getSmtp().getPort();
        settings = Map.of(
                "guichet.smtp.port",
                String.valueOf(port),
                "guichet.smtp.ssl",
                ssl,
                "guichet.smtp.tls",
                tls,
                "guichet.smtp.trust",
                "127.0.0.1",
                "guichet.smtp.user",
                ACCOUNT,
                "guichet.smtp.password",
                password,
                "guichet.smtp.host",
                "127.0.0.1");
        settings.forEach(System::setProperty);
    }

    @AfterEach
    void close() {
        settings.keySet().forEach(System::clearProperty);
        server.stop();
    }

    private LetterView letter() {
        return desk.letters(to).get(0);
    }

    private void awaitTried() {
        for (int i = 0; i < 100 && letter().row().state() == LetterState.WAITING && letter().lastError() == null; i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
