package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.acceptance.ChainVerification;
import ch.guichet.audit.AuditFilter;
import ch.guichet.audit.AuditKind;
import ch.guichet.audit.AuditLog;
import ch.guichet.audit.AuditRow;
import ch.guichet.audit.Finding;
import ch.guichet.audit.Soundness;
import ch.guichet.audit.Verification;
import ch.guichet.cases.PaidWorkOfferView;
import ch.guichet.catalog.SettingsAdministration;
import ch.guichet.identity.SignIn;
import ch.guichet.identity.UserAdministration;
import ch.guichet.privacy.MyData;
import ch.guichet.privacy.PrivacyDesk;
import ch.guichet.privacy.Retention;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsAdmin;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsFinance;
import ch.guichet.test.beans.Counter;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is kept about people: given to them, forgotten, taken away in time; and who looked is written down. */
@ExtendWith(ArquillianExtension.class)
public class PrivacyIT {
    /** Columns with something about a person, and that somebody has thought of them. */
    private static final Set<String> ERASED = Set.of(
            "app_user.display_name",
            "app_user.email",
            "app_user.login",
            "appointment.contact_name",
            "case_origin.sender_email",
            "case_origin.sender_name",
            "case_presence.user_name",
            "contact.email",
            "contact.phone",
            "contact.phone_key",
            "file_download.origin",
            "file_download.user_name",
            "inbound_mail.sender",
            "inbound_mail.sender_name",
            "outbox.recipient",
            "triage_contest.contact_name",
            "unattached_request.sender_email",
            "unattached_request.sender_name",
            "urgency_request.asked_by",
            "user_session.address",
            "user_session.device",
            "work_dispute.raised_by");

    /** Vouchers of ten years, and what is a company's or the house's. */
    private static final Set<String> STAYS = Set.of(
            "acceptance.contact_name",
            "acceptance.origin",
            "bank_file.origin",
            "bank_transaction.payer_name",
            "bank_transaction.payer_iban",
            "customer.billing_email",
            "document.recipient_name",
            "document.recipient_uid",
            "outside_calendar.address",
            "saved_view.address");

    @Inject
    private Office office;

    @Inject
    private Counter counter;

    @Inject
    private AsCustomer customer;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsFinance finance;

    @Inject
    private MyData mine;

    @Inject
    private PrivacyDesk desk;

    @Inject
    private Retention retention;

    @Inject
    private AuditLog log;

    @Inject
    private Verification verification;

    @Inject
    private Soundness soundness;

    @Inject
    private ChainVerification chain;

    @Inject
    private SettingsAdministration settings;

    @Inject
    private UserAdministration users;

    @Inject
    private SignIn signIn;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private BusinessClock clock;

    private String staff;
    private Firm firm;

    @BeforeEach
    void meet() {
        staff = office.staff();
        firm = office.firm(Money.of("500.00"));
    }

    @Test
    void a_contact_is_given_what_is_kept_about_him_and_nothing_about_others() throws IOException {
        Firm other = office.firm(null);
        counter.ask(other);
        PaidWorkOfferView offer = counter.offer(firm, counter.ask(firm), staff, 60);
        counter.accept(firm, offer);

        Map<String, String> files = unpacked(customer.get(firm.login(), () -> {
            ByteArrayOutputStream zip = new ByteArrayOutputStream();
            mine.write(zip);
            return zip.toByteArray();
        }));

        assertThat(files.get("data.json"))
                .contains("\"contact\"", firm.login() + "@example.ch", "\"acceptances\"")
                .doesNotContain(other.login(), "password", "pbkdf2");
        assertThat(files.keySet()).contains("tables/contact.csv", "tables/cases.csv", "tables/acceptances.csv");
        assertThat(files.get("tables/messages.csv")).contains("case_number");
        assertThat(rows(AuditKind.DONE, firm.login() + " nobody")).isEmpty();
        assertThat(rows(AuditKind.DONE, "MyData.write")).isNotEmpty();
    }

    @Test
    void whoever_is_made_anonymous_is_gone_and_his_vouchers_stay_sound() {
        PaidWorkOfferView offer = counter.offer(firm, counter.ask(firm), staff, 60);
        long proof = counter.accept(firm, offer);
        assertThat(Outcome.code(() -> erase("asked in writing"))).isEqualTo("privacy.openCases");
        database.update("UPDATE support_case SET state = 'CLOSED' WHERE customer_id = ?", firm.customerId());
        assertThat(Outcome.code(() -> erase("  "))).isEqualTo("privacy.reason");

        erase("asked in writing");

        assertThat(signIn.byPassword(firm.login(), Office.PASSWORD, "192.0.2.9"))
                .isEmpty();
        for (String column : ERASED) {
            String[] parts = column.split("\\.");
            assertThat(database.number(
                            "SELECT COUNT(*) FROM " + parts[0] + " WHERE " + parts[1] + " LIKE ?",
                            "%" + firm.login() + "%"))
                    .as(column)
                    .isZero();
        }
        assertThat(database.number(
                        "SELECT COUNT(*) FROM mandate WHERE contact_id = ? AND (valid_to IS NULL OR valid_to >= ?)",
                        firm.contactId(),
                        clock.today()))
                .isZero();
        assertThat(database.number(
                        "SELECT COUNT(*) FROM acceptance WHERE id = ? AND contact_name = 'Anne Keller'", proof))
                .isEqualTo(1);
        assertThat(finance.get(staff, chain::verify).ok()).isTrue();
        assertThat(Outcome.code(() -> erase("again"))).isEqualTo("privacy.erased");
        assertThat(admin.get(staff, () -> desk.person(firm.contactId())).erased())
                .isTrue();
    }

    @Test
    void no_column_about_a_person_was_forgotten() {
        Set<String> there = new TreeSet<>(database.list("""
                SELECT LOWER(CONCAT(table_name, '.', column_name)) FROM information_schema.columns
                WHERE UPPER(table_schema) IN ('PUBLIC', UPPER(DATABASE()))""", row -> row.getString(1)));
        there.removeIf(column -> !column.matches(
                ".*\\.(.*email.*|.*phone.*|sender.*|recipient.*|origin|contact_name|user_name|device|address|payer.*|"
                        + "login|display_name|raised_by|asked_by)"));
        there.removeIf(column -> column.startsWith("document.recipient_") || column.matches(".*\\.payer_\\w+"));
        Set<String> known = new TreeSet<>(ERASED);
        known.addAll(STAYS);
        assertThat(known).as("erased with the person, or kept for a reason").containsAll(there);
    }

    @Test
    void what_was_kept_long_enough_goes_and_what_is_younger_stays() {
        long user = database.number("SELECT user_id FROM contact WHERE id = ?", firm.contactId());
        Instant now = clock.now();
        long old = session(user, now.minus(Duration.ofDays(366)));
        long young = session(user, now.minus(Duration.ofDays(364)));
        long question = counter.ask(firm);
        long gone = file(question, "CLOSED", now.minus(Duration.ofDays(1_826)));
        long open = file(counter.ask(firm), "NEW", now.minus(Duration.ofDays(1_826)));

        int taken = admin.get(staff, desk::retain);

        assertThat(taken).isGreaterThanOrEqualTo(2);
        assertThat(database.number("SELECT COUNT(*) FROM user_session WHERE id = ?", old))
                .isZero();
        assertThat(database.number("SELECT COUNT(*) FROM user_session WHERE id = ?", young))
                .isEqualTo(1);
        assertThat(database.number("SELECT COUNT(*) FROM stored_file WHERE id = ?", gone))
                .isZero();
        assertThat(database.number("SELECT COUNT(*) FROM stored_file WHERE id = ?", open))
                .isEqualTo(1);
        assertThat(admin.get(staff, desk::runs)).anyMatch(run -> run.rule().equals("privacy.sessionsDays"));
        assertThat(retention.all()).extracting("rule").contains("privacy.attachmentsDays");
    }

    @Test
    void what_is_done_at_guarded_doors_is_written_down_without_its_secrets() {
        long user = database.number("SELECT user_id FROM contact WHERE id = ?", firm.contactId());
        admin.run(staff, () -> users.resetPassword(user, "a Very secret phrase"));
        assertThat(Outcome.code(() -> admin.run(staff, () -> settings.set("no.such", clock.today(), "1"))))
                .isEqualTo("catalog.unknownSetting");

        List<AuditRow> resets = rows(AuditKind.DONE, "resetPassword");
        assertThat(resets).anyMatch(row -> row.detail().equals(String.valueOf(user)));
        assertThat(resets)
                .allMatch(row -> row.by().equals("Luca Bernasconi") || !row.by().isEmpty());
        assertThat(rows(AuditKind.DONE, "secret phrase")).isEmpty();
        assertThat(rows(AuditKind.DONE, "no.such")).isEmpty();
        assertThat(rows(null, "")).isNotEmpty();
    }

    @Test
    void one_command_reads_everything_again_and_finds_what_was_changed() {
        assertThat(admin.get(staff, verification::verify))
                .extracting(Finding::what)
                .containsExactly("acceptances", "journal", "documents", "seals", "credit", "accounts");
        assertThat(finding("acceptances").sound()).isTrue();
        String hash = database.list(
                        "SELECT last_hash FROM chain_head WHERE name = 'acceptance'", row -> row.getString(1))
                .get(0);
        try {
            database.update("UPDATE chain_head SET last_hash = ? WHERE name = 'acceptance'", "0".repeat(64));
            admin.run(staff, verification::verify);
            assertThat(finding("acceptances").sound()).isFalse();
            assertThat(soundness.holds()).isFalse();
        } finally {
            database.update("UPDATE chain_head SET last_hash = ? WHERE name = 'acceptance'", hash);
            admin.run(staff, verification::verify);
        }
        assertThat(finding("acceptances").sound()).isTrue();
    }

    private Finding finding(String what) {
        return finance.get(staff, verification::latest).stream()
                .filter(each -> each.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private void erase(String reason) {
        admin.run(staff, () -> desk.anonymise(firm.contactId(), reason));
    }

    private List<AuditRow> rows(AuditKind kind, String text) {
        return admin.get(staff, () -> log.page(new AuditFilter(kind, text), null))
                .items();
    }

    private long session(long user, Instant at) {
        long id = ids.take(1);
        database.update(
                "INSERT INTO user_session (id, user_id, device, address, started_at, last_seen_at, ended_at) VALUES (?,"
                        + " ?, 'x', 'x', ?, ?, ?)",
                id,
                user,
                at,
                at,
                at);
        return id;
    }

    /** A file of a case of long ago that is in this state now. */
    private long file(long question, String state, Instant at) {
        long id = ids.take(1);
        database.update(
                "INSERT INTO stored_file (id, name, media_type, size_bytes, sha256, stored_at, stored_by, content)"
                        + " VALUES (?, 'a.txt', 'text/plain', 1, ?, ?, 'Anne Keller', ?)",
                id,
                "0".repeat(64),
                at,
                new byte[] {1});
        database.update(
                "INSERT INTO case_attachment (file_id, case_id, message_id, internal) VALUES (?, ?, NULL, FALSE)",
                id,
                question);
        database.update("UPDATE case_message SET written_at = ? WHERE case_id = ?", at, question);
        database.update("UPDATE case_event SET done_at = ? WHERE case_id = ?", at, question);
        database.update("UPDATE support_case SET received_at = ?, state = ? WHERE id = ?", at, state, question);
        return id;
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }
}
