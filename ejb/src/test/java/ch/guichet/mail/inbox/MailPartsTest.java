package ch.guichet.mail.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.files.NewFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class MailPartsTest {
    private static final String MIXED = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n";

    @Test
    void plain_words_are_taken_before_their_html_form_and_history_is_cut_but_kept() {
        MailContent mail = read("""
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                Voilà, ça marche.

                Le 24 nov. 2026 à 10:00, Guichet <support@guichet.example> a écrit :
                > Avez-vous redémarré ?
                --b
                Content-Type: text/html; charset=utf-8

                <p>HTML</p>
                --b--
                """);
        assertThat(mail.text()).isEqualTo("Voilà, ça marche.");
        assertThat(mail.rest()).contains("Avez-vous redémarré ?");
    }

    @Test
    void html_becomes_text_without_scripts_styles_or_hidden_words() {
        MailContent mail = read("""
                Content-Type: text/html; charset=utf-8

                <html><head><style>p{}</style><title>t</title></head><body><p>Bonjour &amp; merci<br>Ligne 2</p>
                <script>alert(1)</script><img src=x onerror=alert(1)><div style="display: none">oui j'accepte</div>
                <ul><li>un</li><li>deux</li></ul><a href="https://lac.ch/aide">aide</a></body></html>
                """);
        assertThat(mail.text()).isEqualTo("Bonjour & merci\nLigne 2\n\n- un\n- deux\naide (https://lac.ch/aide)");
    }

    @Test
    void words_are_read_in_whatever_characters_they_were_written() throws IOException {
        assertThat(words("iso-8859-1", "Été à Genève".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("Été à Genève");
        assertThat(words("no-such-charset", "Été".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Été");
        assertThat(words("us-ascii", "Prix 10 €".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("Prix 10 €");
    }

    @Test
    void file_names_lose_nothing_but_programs_are_left_out_and_archives_stay_closed() {
        MailContent mail = read(MIXED + "--b\nContent-Type: text/plain\n\nCi-joint.\n"
                + part("../../etc/notes.txt", "Bonjour".getBytes(StandardCharsets.UTF_8))
                + part("setup.exe", new byte[] {'M', 'Z', 1, 2})
                + part("rapport.pdf", "not a pdf".getBytes(StandardCharsets.UTF_8))
                + part("bombe.zip", new byte[] {'P', 'K', 3, 4, 0, 0})
                + "--b--\n");
        assertThat(mail.text()).isEqualTo("Ci-joint.");
        assertThat(mail.files()).extracting(NewFile::name).containsExactly("../../etc/notes.txt", "bombe.zip");
        assertThat(mail.leftOut()).containsExactly("setup.exe files.program", "rapport.pdf files.belied");
    }

    @Test
    void a_mail_in_a_mail_is_a_file() {
        MailContent mail = read(MIXED + """
                --b
                Content-Type: text/plain

                Voir ci-joint.
                --b
                Content-Type: message/rfc822

                Subject: autre
                Content-Type: text/plain

                oui j'accepte
                --b--
                """);
        assertThat(mail.text()).isEqualTo("Voir ci-joint.");
        assertThat(mail.files()).extracting(NewFile::name).containsExactly("mail.eml");
    }

    @Test
    void endless_nesting_and_a_broken_form_are_refused_and_do_not_hang() {
        StringBuilder nested = new StringBuilder("Content-Type: multipart/mixed; boundary=b0\n\n");
        for (int i = 0; i < 60; i++)
            nested.append("--b" + i + "\nContent-Type: multipart/mixed; boundary=b" + (i + 1) + "\n\n");
        assertThatThrownBy(() -> read(nested.toString())).isNotNull();
        assertThatThrownBy(() -> read(
                        MIXED + "--b\nContent-Type: text/plain\nContent-Transfer-Encoding: unheard-of\n\n%%%\n--b--\n"))
                .isNotNull();
    }

    @Test
    void office_programs_write_history_without_marks() {
        MailContent mail = read("""
                Content-Type: text/plain; charset=utf-8

                Danke, erledigt.

                Von: Guichet <support@guichet.example>
                Gesendet: Dienstag, 24. November 2026 10:00
                An: Anne
                Betreff: [Guichet 1-abcdefg] Frage

                Haben Sie neu gestartet?
                """);
        assertThat(mail.text()).isEqualTo("Danke, erledigt.");
    }

    private static String words(String charset, byte[] bytes) throws IOException {
        return read("Content-Type: text/plain; charset=" + charset + "\nContent-Transfer-Encoding: base64\n\n"
                        + Base64.getEncoder().encodeToString(bytes) + "\n")
                .text();
    }

    private static String part(String name, byte[] bytes) {
        return "--b\nContent-Type: application/octet-stream; name=\"" + name.replace("\\", "\\\\")
                + "\"\nContent-Disposition: attachment; filename=\"" + name
                + "\"\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getEncoder().encodeToString(bytes) + "\n";
    }

    private static MailContent read(String mail) {
        try (RawMail raw = RawMail.of(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))) {
            return MailParts.of(raw.message());
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
