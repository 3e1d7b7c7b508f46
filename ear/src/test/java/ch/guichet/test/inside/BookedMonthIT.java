package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.billing.archive.DocumentLine;
import ch.guichet.billing.archive.DocumentReader;
import ch.guichet.billing.archive.DocumentView;
import ch.guichet.billing.monthend.MonthEnd;
import ch.guichet.billing.monthend.ProofLine;
import ch.guichet.billing.monthend.WholeMonth;
import ch.guichet.billing.rating.LineKind;
import ch.guichet.booking.AppointmentNumber;
import ch.guichet.booking.BookingMoney;
import ch.guichet.booking.DeskAppointments;
import ch.guichet.booking.MyAppointments;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AsFinance;
import ch.guichet.test.beans.Diary;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A month of appointments up to its bills: what was held is used or let go, and fees are charged once. */
@ExtendWith(ArquillianExtension.class)
public class BookedMonthIT {
    private static final YearMonth MONTH = YearMonth.of(2028, 2);
    private static final Instant OVER = Instant.parse("2028-03-01T08:00:00Z");

    @Inject
    private Office office;

    @Inject
    private Diary diary;

    @Inject
    private AsCustomer customer;

    @Inject
    private AsDesk desk;

    @Inject
    private AsFinance finance;

    @Inject
    private MyAppointments mine;

    @Inject
    private DeskAppointments house;

    @Inject
    private BookingMoney fees;

    @Inject
    private WholeMonth month;

    @Inject
    private MonthEnd monthEnd;

    @Inject
    private DocumentReader documents;

    @Inject
    private Database database;

    private String staff;

    @BeforeEach
    void open() {
        staff = office.staff();
        diary.open();
    }

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void a_month_of_appointments_is_billed_as_it_really_went() {
        Firm shorter = diary.firm("T5");
        AppointmentNumber brief = diary.book(shorter);
        Firm longer = diary.firm("T5");
        AppointmentNumber overrun = diary.book(longer);
        Firm late = diary.firm("T5");
        AppointmentNumber cancelled = diary.book(late);
        Firm absent = diary.firm(null);
        AppointmentNumber missed = diary.book(absent);
        Firm forgiven = diary.firm(null);
        AppointmentNumber waived = diary.book(forgiven);

        Firm choosy = diary.firm("T5");
        diary.sell(choosy, "T10");
        diary.payableBy("T10");
        AppointmentNumber chosen = diary.book(choosy);
        diary.payableBy();
        assertThat(diary.heldIn(chosen)).containsExactly(diary.lots(choosy).get(1));

        diary.at(cancelled.start().minusSeconds(3_600));
        customer.run(late.login(), () -> mine.cancel(cancelled.id(), Money.of("90.00"), "Grippe"));
        diary.at(missed.end());
        desk.run(staff, () -> house.missed(missed.id()));
        desk.run(staff, () -> house.missed(waived.id()));
        desk.run(staff, () -> fees.waive(waived.id(), "Panne du téléphone"));
        diary.work(brief, 1_200);
        diary.work(overrun, 21_600);
        diary.work(chosen, 3_600);
        assertThat(diary.heldBy(brief)).isEqualTo(60);
        assertThat(diary.heldBy(cancelled)).isZero();

        diary.at(OVER);
        long run = finance.get(staff, () -> month.bill(MONTH));

        assertThat(diary.left(shorter)).isEqualTo(270);
        assertThat(diary.heldBy(brief)).isZero();
        assertThat(bill(shorter).head().due()).isEqualTo(Money.ZERO);

        assertThat(left(choosy))
                .as("by the packs that were agreed at the booking")
                .containsExactly(300L, 540L);

        assertThat(diary.left(longer)).isZero();
        assertThat(diary.heldBy(overrun)).isZero();
        assertThat(bill(longer).lines())
                .extracting(DocumentLine::kind)
                .containsExactly(LineKind.TIME_CREDIT, LineKind.WORK);
        assertThat(bill(longer).head().due()).isEqualTo(Money.of("194.60"));

        assertThat(diary.left(late)).isEqualTo(300);
        DocumentLine fee = onlyLine(late);
        assertThat(fee.kind()).isEqualTo(LineKind.CANCEL_FEE);
        assertThat(fee.net()).isEqualTo(Money.of("90.00"));
        assertThat(fee.vatBasisPoints()).isNull();
        assertThat(fee.fee().at()).isEqualTo(cancelled.start().minusSeconds(3_600));
        assertThat(fee.fee().freeUntil()).isEqualTo(cancelled.start().minusSeconds(86_400));
        assertThat(fee.acceptanceId()).isPositive();
        assertThat(bill(late).head().due()).isEqualTo(Money.of("90.00"));
        assertThat(booked("account.otherRevenue", late)).isEqualTo(9_000);
        assertThat(booked("account.vat", late)).isZero();

        assertThat(onlyLine(absent).kind()).isEqualTo(LineKind.NO_SHOW_FEE);
        assertThat(documentsOf(forgiven)).isEmpty();
        assertThat(diary.money(forgiven, waived).fee().waiveReason()).isEqualTo("Panne du téléphone");
        assertThat(diary.money(absent, missed).fee().documentNumber()).startsWith("2028-");
        assertThat(Outcome.code(() -> desk.run(staff, () -> fees.waive(missed.id(), "Trop tard"))))
                .isEqualTo("booking.feeBilled");

        assertThat(finance.get(staff, () -> monthEnd.status(run)).proof()).allMatch(ProofLine::holds);
        assertThat(Outcome.code(() -> finance.get(staff, () -> month.bill(MONTH))))
                .isEqualTo("billing.monthAlreadyRun");
        assertThat(database.number(
                        "SELECT COUNT(*) FROM document_line WHERE appointment_id IN (?, ?)",
                        cancelled.id(),
                        missed.id()))
                .isEqualTo(2);
    }

    private List<Long> left(Firm firm) {
        return database.list(
                "SELECT remaining FROM credit_lot WHERE customer_id = ? ORDER BY id",
                row -> row.getLong(1),
                firm.customerId());
    }

    /** Those of month-end; the packs were invoiced when they were sold. */
    private List<Long> documentsOf(Firm firm) {
        return database.list(
                "SELECT id FROM document WHERE customer_id = ? AND run_id IS NOT NULL",
                row -> row.getLong(1),
                firm.customerId());
    }

    private DocumentView bill(Firm firm) {
        List<DocumentView> found = documents.read(documentsOf(firm));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private DocumentLine onlyLine(Firm firm) {
        assertThat(bill(firm).lines()).hasSize(1);
        return bill(firm).lines().get(0);
    }

    private long booked(String account, Firm firm) {
        return database.number(
                "SELECT SUM(j.credit_cents) FROM journal_line j JOIN journal_entry e ON e.id = j.entry_id"
                        + " JOIN document d ON d.id = e.source_id WHERE e.source_kind = 'DOCUMENT' AND d.run_id IS NOT NULL"
                        + " AND d.customer_id = ?"
                        + " AND j.account IN (SELECT text_value FROM setting WHERE code = ?)",
                firm.customerId(),
                account);
    }
}
