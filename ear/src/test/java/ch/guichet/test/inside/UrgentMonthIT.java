package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.billing.archive.DocumentLine;
import ch.guichet.billing.archive.DocumentReader;
import ch.guichet.billing.archive.DocumentView;
import ch.guichet.billing.monthend.MonthEnd;
import ch.guichet.billing.monthend.ProofLine;
import ch.guichet.billing.monthend.WholeMonth;
import ch.guichet.billing.rating.LineKind;
import ch.guichet.credit.CreditAccounts;
import ch.guichet.credit.LotSales;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AsFinance;
import ch.guichet.test.beans.Emergency;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A month with urgency up to its bills: the surcharge stands on its own line, once, and no time pack pays it. */
@ExtendWith(ArquillianExtension.class)
public class UrgentMonthIT {
    private static final YearMonth MONTH = YearMonth.of(2028, 4);
    private static final Instant OVER = Instant.parse("2028-05-01T08:00:00Z");
    private static final long FIVE_HOURS = 18_000;

    @Inject
    private Office office;

    @Inject
    private Emergency emergency;

    @Inject
    private AsDesk desk;

    @Inject
    private AsFinance finance;

    @Inject
    private CreditAccounts credit;

    @Inject
    private LotSales sales;

    @Inject
    private WholeMonth month;

    @Inject
    private MonthEnd monthEnd;

    @Inject
    private DocumentReader documents;

    @Inject
    private Database database;

    @BeforeEach
    void open() {
        emergency.open();
    }

    @AfterEach
    void close() {
        emergency.close();
    }

    @Test
    void what_urgency_adds_is_billed_once_and_paid_by_money_alone() {
        Firm plain = firm(null);
        urgent(plain);
        Firm timed = firm("T5");
        urgent(timed);
        Firm valued = firm("V1000");
        urgent(valued);

        emergency.at(OVER);
        long run = finance.get(office.staff(), () -> month.bill(MONTH));

        assertThat(kinds(plain)).containsExactly(LineKind.WORK, LineKind.URGENCY);
        assertThat(bill(plain).head().due()).isEqualTo(Money.of("1189.10"));
        DocumentLine line = bill(plain).lines().get(1);
        assertThat(line.net()).isEqualTo(Money.of("200.00"));
        assertThat(line.vatBasisPoints()).isEqualTo(810);
        assertThat(line.priceAgreedAt()).isEqualTo(Emergency.MORNING);
        assertThat(line.acceptanceId()).isPositive();
        assertThat(booked("account.revenue", plain)).isEqualTo(90_000);
        assertThat(booked("account.urgencyRevenue", plain)).isEqualTo(20_000);
        assertThat(booked("account.vat", plain)).isEqualTo(8_910);

        assertThat(kinds(timed)).containsExactly(LineKind.TIME_CREDIT, LineKind.URGENCY);
        assertThat(bill(timed).head().due()).isEqualTo(Money.of("216.20"));

        assertThat(kinds(valued))
                .containsExactly(LineKind.WORK, LineKind.VALUE_CREDIT, LineKind.URGENCY, LineKind.VALUE_CREDIT);
        assertThat(bill(valued).head().credit()).isEqualTo(Money.of("1000.00"));

        assertThat(finance.get(office.staff(), () -> monthEnd.status(run)).proof())
                .allMatch(ProofLine::holds);
        assertThat(database.number(
                        "SELECT COUNT(*) FROM urgency_surcharge WHERE customer_id IN (?,?,?)"
                                + " AND document_id IS NOT NULL",
                        plain.customerId(),
                        timed.customerId(),
                        valued.customerId()))
                .isEqualTo(3);
    }

    private void urgent(Firm firm) {
        emergency.at(Emergency.MORNING);
        long id = emergency.ask(firm);
        emergency.accept(firm, id);
        long work = emergency.begin(id);
        assertThat(emergency.begin(id)).isEqualTo(work);
        emergency.works(work, Emergency.MORNING.plusSeconds(60), FIVE_HOURS);
        emergency.done(work);
    }

    private Firm firm(String pack) {
        emergency.close();
        Firm firm = office.firm(null);
        emergency.at(Emergency.MORNING);
        database.update(
                "UPDATE customer SET street = 'Rue du Rhône', house_number = '65', postal_code = '1204', town = 'Genève',"
                        + " country = 'CH' WHERE id = ?",
                firm.customerId());
        if (pack == null) return firm;
        long lot = desk.get(office.staff(), () -> sales.sell(firm.customerId(), pack, null));
        finance.run(office.staff(), () -> credit.activate(lot, LocalDate.of(2028, 4, 3)));
        return firm;
    }

    /** Of the month; a pack has an invoice of its own. */
    private DocumentView bill(Firm firm) {
        List<DocumentView> found = documents.read(database.list(
                "SELECT id FROM document WHERE customer_id = ? AND run_id IS NOT NULL",
                row -> row.getLong(1),
                firm.customerId()));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<LineKind> kinds(Firm firm) {
        return bill(firm).lines().stream().map(DocumentLine::kind).toList();
    }

    private long booked(String account, Firm firm) {
        return database.number(
                "SELECT SUM(j.credit_cents) FROM journal_line j JOIN journal_entry e ON e.id = j.entry_id"
                        + " JOIN document d ON d.id = e.source_id WHERE e.source_kind = 'DOCUMENT' AND d.customer_id = ?"
                        + " AND d.run_id IS NOT NULL"
                        + " AND j.account IN (SELECT text_value FROM setting WHERE code = ?)",
                firm.customerId(),
                account);
    }
}
