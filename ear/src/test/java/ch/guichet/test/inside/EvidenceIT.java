package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.acceptance.AcceptanceRegister;
import ch.guichet.acceptance.ChainReport;
import ch.guichet.acceptance.ChainVerification;
import ch.guichet.acceptance.Channel;
import ch.guichet.acceptance.Evidence;
import ch.guichet.acceptance.EvidenceArchive;
import ch.guichet.acceptance.Subject;
import ch.guichet.acceptance.SubjectKind;
import ch.guichet.customers.Companies;
import ch.guichet.customers.MandateCard;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsFinance;
import ch.guichet.test.beans.AtOnce;
import ch.guichet.test.beans.Counter;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class EvidenceIT {

    @Inject
    private Office office;

    @Inject
    private Counter counter;

    @Inject
    private AtOnce atOnce;

    @Inject
    private AsFinance finance;

    @Inject
    private AcceptanceRegister register;

    @Inject
    private ChainVerification verification;

    @Inject
    private EvidenceArchive archive;

    @Inject
    private Companies companies;

    @Resource(lookup = "java:jboss/datasources/Guichet")
    private DataSource database;

    private String staff;
    private Firm firm;

    @BeforeEach
    void meet() {
        staff = office.staff();
        firm = office.firm(Money.of("500.00"));
    }

    @Test
    void a_sound_chain_verifies() {
        counter.agreed(firm, staff);

        ChainReport report = verify();
        assertThat(report.ok()).isTrue();
        assertThat(report.checked()).isPositive();
    }

    @Test
    void the_unique_key_lets_one_yes_to_a_version_through() {
        MandateCard who = companies.mandate(firm.contactId(), firm.customerId()).orElseThrow();
        Subject terms =
                new Subject(SubjectKind.TERMS, firm.customerId(), 1, "CG", new byte[] {67, 71}, "text/plain", null);

        var outcomes = atOnce.times(
                3,
                () -> finance.get(
                        staff, () -> register.record(terms, who, "BOOK", Channel.DESK_PHONE, "+41 22 555 01 02")));

        assertThat(outcomes)
                .extracting(Outcome::code)
                .containsExactlyInAnyOrder(null, "acceptance.already", "acceptance.already");
        assertThat(verify().ok()).isTrue();
    }

    @Test
    void tampered_evidence_is_found_and_named() throws SQLException {
        counter.agreed(firm, staff);
        Evidence evidence = finance.get(staff, () -> archive.ofCustomer(firm.customerId(), null))
                .items()
                .get(0);
        counter.agreed(office.firm(Money.of("500.00")), staff);

        for (String[] field : List.of(
                new String[] {"amount_cents", "1"},
                new String[] {"contact_name", "'Nobody'"},
                new String[] {"subject_kind", "'NONSENSE'"},
                new String[] {"document_sha256", "'00'"})) {
            String kept = text("SELECT " + field[0] + " FROM acceptance WHERE id = " + evidence.id());
            update("UPDATE acceptance SET " + field[0] + " = " + field[1] + " WHERE id = " + evidence.id());
            ChainReport report = verify();
            update("UPDATE acceptance SET " + field[0] + " = '" + kept + "' WHERE id = " + evidence.id());

            assertThat(report.firstBroken()).as(field[0]).isEqualTo(evidence.link());
        }
        assertThat(verify().ok()).isTrue();
    }

    private ChainReport verify() {
        return finance.get(staff, verification::verify);
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void update(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
