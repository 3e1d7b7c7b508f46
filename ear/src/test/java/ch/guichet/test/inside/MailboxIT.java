package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.cases.CaseMessageView;
import ch.guichet.cases.UnattachedReason;
import ch.guichet.cases.UnattachedRequests;
import ch.guichet.mailbox.MailFate;
import ch.guichet.mailbox.MailRow;
import ch.guichet.mailbox.MailView;
import ch.guichet.mailbox.MailboxRound;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AtOnce;
import ch.guichet.test.beans.Counter;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.MailDesk;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class MailboxIT {
    @Inject
    private Office office;

    @Inject
    private Counter counter;

    @Inject
    private MailDesk desk;

    @Inject
    private AsDesk staff;

    @Inject
    private UnattachedRequests requests;

    @Inject
    private MailboxRound round;

    @Inject
    private AtOnce atOnce;

    private ImapServer box;
    private Firm firm;
    private String address;

    @BeforeEach
    void open() {
        box = new ImapServer("imap");
        firm = office.firm(Money.of("500.00"));
        address = firm.login() + "@example.ch";
    }

    @AfterEach
    void close() {
        box.close();
    }

    @Test
    void a_verified_customers_mail_opens_a_case_with_its_files_and_is_put_aside() {
        box.deliver(TestMail.from(address)
                .subject("=?utf-8?q?Cl=C3=B4ture?=")
                .body("""
                        Content-Type: multipart/mixed; boundary=b

                        --b
                        Content-Type: text/html; charset=utf-8

                        <p>Comment <b>faire</b> ?</p><script>alert(1)</script>
                        --b
                        Content-Type: application/octet-stream
                        Content-Disposition: attachment; filename="..\\\\..\\\\etc/notes.txt"

                        abc
                        --b
                        Content-Disposition: attachment; filename="setup.exe"
                        Content-Transfer-Encoding: base64

                        TVqQAAMAAAA=
                        --b--
                        """)
                .toString());

        MailRow mail = desk.readOne(address);

        assertThat(mail.fate()).isEqualTo(MailFate.CASE);
        assertThat(mail.verdict().verified()).isTrue();
        var supportCase = desk.supportCase(mail.caseId());
        assertThat(supportCase.messages()).extracting(CaseMessageView::body).containsExactly("Comment faire ?");
        assertThat(supportCase.row().subject()).isEqualTo("Clôture");
        MailView view = desk.show(mail.id());
        assertThat(view.leftOut()).containsExactly("setup.exe files.program");
        assertThat(view.rawKept()).isTrue();
        assertThat(desk.letters(address))
                .extracting(letter -> letter.row().subject())
                .anyMatch(subject -> subject.contains("Clôture"));
        assertThat(box.waiting()).isZero();
        assertThat(box.done()).isEqualTo(1);
    }

    @Test
    void who_is_unknown_or_unverified_waits_for_a_person_and_forged_results_are_ignored() {
        String stranger = unique() + "@stranger.example";
        box.deliver(TestMail.from(stranger).toString());
        assertThat(reason(desk.readOne(stranger))).isEqualTo(UnattachedReason.UNKNOWN_CONTACT);

        box.deliver(TestMail.from(address)
                .verdict("evil.example; dkim=pass header.d=example.ch")
                .toString());
        box.deliver(TestMail.from(address)
                .verdict(ImapServer.TRUSTED + "; spf=fail smtp.mailfrom=" + address)
                .header("Authentication-Results", ImapServer.TRUSTED + "; dkim=pass header.d=example.ch")
                .toString());
        box.deliver(TestMail.from(address).verdict(null).toString());
        List<MailRow> rows = desk.read(address, 3);
        assertThat(rows).extracting(MailRow::fate).containsOnly(MailFate.REQUEST);
        assertThat(rows).extracting(this::reason).containsOnly(UnattachedReason.UNVERIFIED);
    }

    @Test
    void the_same_mail_is_one_mail_with_and_without_a_message_id() {
        String twice = TestMail.from(address).toString();
        String nameless = TestMail.from(address).id(null).text("Sans identité").toString();
        for (int i = 0; i < 2; i++) {
            box.deliver(twice);
            box.deliver("Received: hop " + i + "\n" + nameless);
        }
        box.deliver(TestMail.from(address).id(null).text("Autre texte").toString());

        desk.read(address, 3);
        assertThat(desk.of(address, null)).extracting(MailRow::caseId).doesNotHaveDuplicates();
        assertThat(desk.show(desk.of(address, null).get(0).id()).copies()).isEqualTo(2);
        for (int i = 0; i < 50 && box.waiting() > 0; i++) round.read();
        assertThat(box.waiting()).isZero();
    }

    @Test
    void an_answer_joins_its_case_by_token_address_or_message_id_and_quotes_are_cut() {
        long caseId = counter.ask(firm);
        var letter = desk.letters(address).get(0);
        String token = letter.row().threadToken();
        box.deliver(TestMail.from(address)
                .subject("RE: [Guichet " + token + "] question")
                .text("Voilà.\n\nLe 24.11.2026, Guichet a écrit :\n> Comment ?")
                .toString());
        box.deliver(TestMail.from(address)
                .header("In-Reply-To", letter.messageId())
                .text("Par numéro")
                .toString());
        box.deliver(TestMail.from(address)
                .header("Delivered-To", "support+" + token + "@guichet.example")
                .text("Par adresse")
                .toString());

        List<MailRow> rows = desk.read(address, 3);

        assertThat(rows).extracting(MailRow::fate).containsOnly(MailFate.REPLY);
        assertThat(rows).extracting(MailRow::caseId).containsOnly(caseId);
        assertThat(desk.supportCase(caseId).messages())
                .extracting(CaseMessageView::body)
                .contains("Voilà.", "Par numéro", "Par adresse");
        assertThat(desk.supportCase(caseId).messages())
                .extracting(CaseMessageView::authorName)
                .containsOnly("Anne Keller");
        assertThat(desk.show(rows.get(0).id()).rest()).contains("> Comment ?");
    }

    @Test
    void an_unverified_answer_is_marked_and_a_mail_between_two_cases_joins_neither() {
        long caseId = counter.ask(firm);
        String first = desk.letters(address).get(0).row().threadToken();
        counter.ask(firm);
        String second = desk.letters(address).get(0).row().threadToken();
        box.deliver(TestMail.from(address)
                .verdict(null)
                .subject("[Guichet " + first + "]")
                .text("Moi")
                .toString());
        box.deliver(TestMail.from(address)
                .subject("[Guichet " + first + "] [Guichet " + second + "]")
                .toString());
        box.deliver(TestMail.from(address).subject("[Guichet 1-aaaaaaa] deviné").toString());

        List<MailRow> rows = desk.read(address, 3);

        assertThat(rows).extracting(MailRow::fate).containsExactly(MailFate.REPLY, MailFate.CASE, MailFate.CASE);
        assertThat(desk.supportCase(caseId).messages())
                .extracting(CaseMessageView::authorName)
                .contains(address + " (non vérifié)");
    }

    @Test
    void machines_open_nothing_and_get_no_answer() {
        String[] signs = {
            "Auto-Submitted: auto-replied",
            "Precedence: bulk",
            "X-Auto-Response-Suppress: All",
            "Return-Path: <>",
            "X-Autoreply: yes",
            "List-Id: <news.example>"
        };
        for (String sign : signs)
            box.deliver(TestMail.from(address)
                    .header(sign.split(": ")[0], sign.split(": ")[1])
                    .toString());
        List<MailRow> rows = desk.read(address, signs.length);
        assertThat(rows).extracting(MailRow::fate).containsOnly(MailFate.AUTOMATIC);
        assertThat(rows).extracting(MailRow::reason).doesNotContainNull();
        assertThat(desk.letters(address)).isEmpty();

        box.deliver(TestMail.from(ImapServer.ADDRESS).toString());
        assertThat(desk.readUntil(ImapServer.ADDRESS, some -> !some.isEmpty())
                        .get(0)
                        .reason())
                .isEqualTo("OWN");

        desk.again(rows.get(0).id());
        desk.readUntil(address, some -> some.get(0).fate() == MailFate.CASE);
    }

    @Test
    void a_mail_of_30_megabytes_is_answered_politely_and_not_kept() {
        byte[] head =
                TestMail.from(address).subject("Enorme").text("").toString().getBytes(StandardCharsets.UTF_8);
        byte[] mail = Arrays.copyOf(head, 30 * 1024 * 1024);
        for (int i = head.length; i < mail.length; i++) mail[i] = (byte) (i % 70 == 0 ? '\n' : 'a');
        box.deliver(mail);

        MailRow row = desk.readOne(address);

        assertThat(row.fate()).isEqualTo(MailFate.TOO_LARGE);
        assertThat(row.sizeBytes()).isGreaterThan(29 * 1024 * 1024);
        assertThat(desk.show(row.id()).rawKept()).isFalse();
        assertThat(desk.letters(address)).hasSize(1);
        assertThat(desk.letters(address).get(0).text()).contains("25").contains("Enorme");
        assertThat(box.done()).isEqualTo(1);
    }

    @Test
    void two_hundred_mails_of_one_sender_are_held_back_said_to_the_desk_and_none_is_lost() {
        String flooder = unique() + "@flood.example";
        String other = unique() + "@calm.example";
        System.setProperty("guichet.imap.most.per.sender", "5");
        try {
            for (int i = 0; i < 200; i++)
                box.deliver(TestMail.from(flooder).subject("n° " + i).toString());
            box.deliver(TestMail.from(other).toString());
            assertThat(desk.readOne(other).fate()).isEqualTo(MailFate.REQUEST);
            assertThat(desk.of(flooder, MailFate.REQUEST)).hasSize(5);
            assertThat(desk.state().held()).isGreaterThanOrEqualTo(195);
            assertThat(box.waiting()).isEqualTo(195);

            assertThat(desk.againAllOfSender(
                            desk.of(flooder, MailFate.HELD).get(0).id()))
                    .isEqualTo(195);
            assertThat(desk.of(flooder, MailFate.HELD)).isEmpty();
            for (int i = 0; i < 50 && box.waiting() > 145; i++) round.read();
            assertThat(box.waiting()).isLessThanOrEqualTo(145);
            assertThat(box.waiting() + box.done()).isEqualTo(201);
        } finally {
            System.clearProperty("guichet.imap.most.per.sender");
        }
    }

    @Test
    void a_broken_mail_is_kept_as_it_came_and_a_person_decides() {
        box.deliver(TestMail.from(address)
                .body("Content-Type: text/plain\nContent-Transfer-Encoding: no-such-encoding\n\nBonjour")
                .toString());
        MailRow row = desk.readOne(address);
        assertThat(row.fate()).isEqualTo(MailFate.BROKEN);
        assertThat(new String(desk.raw(row.id()), StandardCharsets.UTF_8)).contains("no-such-encoding");
        assertThat(desk.show(row.id()).rawUntil()).isNull();

        desk.again(row.id());
        desk.readUntil(address, rows -> rows.get(0).fate() == MailFate.BROKEN);
        assertThat(Outcome.code(() -> desk.discard(row.id(), " "))).isEqualTo("mailbox.reason");
        desk.discard(row.id(), "Illisible");
        assertThat(desk.show(row.id()).row().fate()).isEqualTo(MailFate.DISCARDED);
        assertThat(Outcome.code(() -> desk.discard(row.id(), "Encore"))).isEqualTo("mailbox.notStill");
    }

    @Test
    void several_servers_read_each_mail_once() {
        for (int i = 0; i < 20; i++)
            box.deliver(TestMail.from(address).subject("n° " + i).toString());
        assertThat(atOnce.times(4, () -> {
                    round.read();
                    return 1;
                }))
                .extracting(Outcome::code)
                .containsOnlyNulls();
        List<MailRow> rows = desk.read(address, 20);
        assertThat(rows).extracting(MailRow::fate).containsOnly(MailFate.CASE);
        assertThat(rows).extracting(MailRow::caseId).doesNotHaveDuplicates();
        assertThat(rows).allMatch(row -> desk.show(row.id()).copies() == 1);
    }

    @Test
    void a_mailbox_behind_tls_is_read_and_a_wrong_password_is_said() {
        box.close();
        box = new ImapServer("imaps");
        box.deliver(TestMail.from(address).toString());
        assertThat(desk.readOne(address).fate()).isEqualTo(MailFate.CASE);
        System.setProperty("guichet.imap.password", "falsch");
        for (int i = 0; i < 50 && desk.state().lastError() == null; i++) round.read();
        assertThat(desk.state().lastError()).isNotBlank();
    }

    @Test
    void what_people_had_read_before_the_mailbox_was_met_is_left_alone() {
        box.deliverRead(TestMail.from(address).subject("Ancien").toString());
        box.deliver(TestMail.from(address).subject("Non lu").toString());
        assertThat(desk.readOne(address).subject()).isEqualTo("Non lu");
        box.deliver(TestMail.from(address).subject("Nouveau").toString());
        assertThat(desk.read(address, 2)).extracting(MailRow::subject).containsExactly("Non lu", "Nouveau");
        assertThat(box.waiting()).isEqualTo(1);
    }

    @Test
    void words_and_files_of_any_size_never_break_a_case() {
        String words = Base64.getMimeEncoder().encodeToString("é".repeat(60_000).getBytes(StandardCharsets.UTF_8));
        box.deliver(TestMail.from(address)
                .body("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" + words)
                .toString());
        box.deliver(TestMail.from(address).subject("x".repeat(900)).text("").toString());
        List<MailRow> rows = desk.read(address, 2);
        assertThat(rows).extracting(MailRow::fate).containsOnly(MailFate.CASE);
        assertThat(desk.show(rows.get(0).id()).rest()).hasSizeGreaterThan(30_000);
    }

    private UnattachedReason reason(MailRow row) {
        return staff.get(
                office.staff(), () -> requests.show(row.requestId()).row().reason());
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
