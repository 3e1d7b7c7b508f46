package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.billing.archive.DocumentLine;
import ch.guichet.billing.archive.DocumentReader;
import ch.guichet.billing.archive.DocumentView;
import ch.guichet.billing.monthend.MonthEnd;
import ch.guichet.billing.monthend.MonthReadiness;
import ch.guichet.billing.monthend.OpenEnd;
import ch.guichet.billing.monthend.ProofLine;
import ch.guichet.billing.monthend.WholeMonth;
import ch.guichet.billing.rating.LineKind;
import ch.guichet.catalog.SettingsAdministration;
import ch.guichet.interventions.Goodwill;
import ch.guichet.interventions.Interventions;
import ch.guichet.interventions.MyInterventions;
import ch.guichet.interventions.QuotedWork;
import ch.guichet.interventions.TravelRow;
import ch.guichet.interventions.WorkTravel;
import ch.guichet.quotes.QuoteView;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsAdmin;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AsFinance;
import ch.guichet.test.beans.AsSpecialist;
import ch.guichet.test.beans.Counter;
import ch.guichet.test.beans.Emergency;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import ch.guichet.test.beans.QuoteCounter;
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

/** What comes on top of hours, up to the bill: visits, urgency that is given away or not, and the cheaper of two versions. */
@ExtendWith(ArquillianExtension.class)
public class AddedToBillsIT {
    private static final YearMonth MONTH = YearMonth.of(2029, 6);
    private static final Instant MORNING = Instant.parse("2029-06-05T08:00:00Z");
    private static final Instant OVER = Instant.parse("2029-07-02T08:00:00Z");
    private static final LocalDate TUESDAY = LocalDate.of(2029, 6, 5);
    private static final long HOUR = 3_600;

    @Inject
    private Office office;

    @Inject
    private Emergency emergency;

    @Inject
    private Counter counter;

    @Inject
    private QuoteCounter quotes;

    @Inject
    private AsCustomer customer;

    @Inject
    private AsDesk desk;

    @Inject
    private AsSpecialist specialist;

    @Inject
    private AsFinance finance;

    @Inject
    private AsAdmin admin;

    @Inject
    private Interventions interventions;

    @Inject
    private MyInterventions portal;

    @Inject
    private QuotedWork quoted;

    @Inject
    private WorkTravel travel;

    @Inject
    private Goodwill goodwill;

    @Inject
    private WholeMonth month;

    @Inject
    private MonthEnd monthEnd;

    @Inject
    private MonthReadiness readiness;

    @Inject
    private DocumentReader documents;

    @Inject
    private SettingsAdministration settings;

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
    void visits_surcharges_and_versions_are_billed_as_they_were_accepted() {
        Firm visited = visited();
        Firm rescued = rescued(false);
        Firm spared = rescued(true);
        Firm cheaper = firm();
        QuoteView first = quotes.sent(cheaper, office.staff(), "1000.00");
        quotes.accept(cheaper, first);
        done(specialist.get(office.staff(), () -> quoted.open(first.id())));

        emergency.at(OVER);
        long run = finance.get(office.staff(), () -> month.bill(MONTH));

        assertThat(finance.get(office.staff(), () -> monthEnd.status(run)).proof())
                .allMatch(ProofLine::holds);
        assertThat(kinds(visited)).containsExactly(LineKind.WORK, LineKind.TRAVEL);
        DocumentLine visit = bill(visited).lines().get(1);
        assertThat(visit.net()).isEqualTo(Money.of("60.00"));
        assertThat(visit.title()).endsWith("· Sur place");
        assertThat(visit.acceptanceId()).isEqualTo(bill(visited).lines().get(0).acceptanceId());
        assertThat(bill(visited).head().due()).isEqualTo(Money.of("259.45"));
        assertThat(kinds(rescued)).containsExactly(LineKind.GOODWILL, LineKind.URGENCY);
        assertThat(bill(rescued).head().due()).isEqualTo(Money.of("216.20"));
        assertThat(kinds(spared)).containsExactly(LineKind.GOODWILL, LineKind.GOODWILL);
        assertThat(bill(spared).head().due()).isEqualTo(Money.ZERO);
        told(cheaper, first);
    }

    /** The second version costs less than what was billed: finance is told which document to take back. */
    private void told(Firm cheaper, QuoteView first) {
        assertThat(bill(cheaper).head().due()).isEqualTo(Money.of("1081.00"));
        assertThat(overbilled(cheaper)).isEmpty();
        quotes.accept(cheaper, quotes.revised(cheaper, office.staff(), first.id(), "800.00"));
        assertThat(overbilled(cheaper)).containsExactly(bill(cheaper).head().id());
    }

    private List<Long> overbilled(Firm firm) {
        String name = database.list(
                        "SELECT name FROM customer WHERE id = ?", row -> row.getString(1), firm.customerId())
                .get(0);
        return finance.get(office.staff(), () -> readiness.look(null).overbilled()).stream()
                .filter(end -> end.customerName().equals(name))
                .map(OpenEnd::id)
                .toList();
    }

    /** One visit a day, at the price that stands on the accepted offer; what was not agreed is refused. */
    private Firm visited() {
        Firm firm = firm();
        long agreed = counter.agreed(firm, office.staff());
        long plain = specialist.get(office.staff(), () -> interventions.open(agreed));
        assertThat(visit(plain, TUESDAY)).isEqualTo("work.travelNotAgreed");
        admin.run("admin", () -> settings.set("travel.net", TUESDAY, "60.00"));
        long caseId = counter.ask(firm);
        var offer = counter.offer(firm, caseId, office.staff(), 60);
        assertThat(offer.document()).contains("Déplacement chez vous, hors TVA : CHF 60.00");
        counter.accept(firm, offer);
        admin.run("admin", () -> settings.set("travel.net", TUESDAY.plusDays(1), "0.00"));
        long work = specialist.get(office.staff(), () -> interventions.open(caseId));
        assertThat(visit(work, TUESDAY.minusDays(1))).isEqualTo("work.beforeAcceptance");
        assertThat(visit(work, TUESDAY.plusDays(1))).isEqualTo("work.inFuture");
        assertThat(visit(work, TUESDAY)).isNull();
        assertThat(visit(work, TUESDAY)).isEqualTo("work.travelAlready");
        List<TravelRow> seen =
                customer.get(firm.login(), () -> portal.show(work)).travel();
        assertThat(seen).extracting(TravelRow::net).containsExactly(Money.of("60.00"));
        specialist.run(office.staff(), () -> travel.takeBack(work, seen.get(0).id(), "Autre jour"));
        assertThat(visit(work, TUESDAY)).isNull();
        done(work);
        assertThat(visit(work, TUESDAY)).isEqualTo("intervention.done");
        return firm;
    }

    private String visit(long work, LocalDate on) {
        return Outcome.code(() -> specialist.run(office.staff(), () -> travel.add(work, on, "Sur place")));
    }

    /** All of its time is given away; the surcharge only when that is said too. */
    private Firm rescued(boolean surchargeToo) {
        Firm firm = firm();
        long id = emergency.ask(firm);
        emergency.accept(firm, id);
        long work = emergency.begin(id);
        done(work);
        long entry = specialist
                .get(office.staff(), () -> interventions.show(work))
                .entries()
                .get(0)
                .id();
        desk.run(office.staff(), () -> goodwill.give(work, entry, "Notre faute"));
        if (!surchargeToo) return firm;
        assertThat(surcharge(work, " ")).isEqualTo("work.reasonMissing");
        assertThat(surcharge(work, "Notre faute")).isNull();
        assertThat(surcharge(work, "Notre faute")).isEqualTo("urgency.givenAlready");
        assertThat(customer.get(firm.login(), () -> portal.surcharge(work))
                        .orElseThrow()
                        .goodwill())
                .isEqualTo("Notre faute");
        assertThat(desk.get(office.staff(), () -> goodwill.trace(work))).hasSize(2);
        return firm;
    }

    private String surcharge(long work, String reason) {
        return Outcome.code(() -> desk.run(office.staff(), () -> goodwill.giveSurcharge(work, reason)));
    }

    private void done(long work) {
        emergency.works(work, MORNING.plusSeconds(60), HOUR);
        emergency.done(work);
    }

    private Firm firm() {
        emergency.close();
        Firm firm = office.firm(Money.of("5000.00"));
        emergency.at(MORNING);
        database.update(
                "UPDATE customer SET street = 'Rue du Rhône', house_number = '65', postal_code = '1204', town = 'Genève',"
                        + " country = 'CH' WHERE id = ?",
                firm.customerId());
        return firm;
    }

    private DocumentView bill(Firm firm) {
        List<Long> found = database.list(
                "SELECT id FROM document WHERE customer_id = ? AND run_id IS NOT NULL ORDER BY id",
                row -> row.getLong(1),
                firm.customerId());
        return documents.read(List.of(found.get(0))).get(0);
    }

    private List<LineKind> kinds(Firm firm) {
        return bill(firm).lines().stream().map(DocumentLine::kind).toList();
    }
}
