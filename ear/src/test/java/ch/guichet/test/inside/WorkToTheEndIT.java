package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.billing.archive.DocumentLine;
import ch.guichet.billing.archive.DocumentReader;
import ch.guichet.billing.archive.DocumentView;
import ch.guichet.billing.monthend.MonthEnd;
import ch.guichet.billing.monthend.ProofLine;
import ch.guichet.billing.monthend.WholeMonth;
import ch.guichet.billing.rating.LineKind;
import ch.guichet.demo.MovableClock;
import ch.guichet.hotline.Timers;
import ch.guichet.hotline.WorkTimers;
import ch.guichet.identity.AccountSupport;
import ch.guichet.interventions.ContestedWork;
import ch.guichet.interventions.Dispute;
import ch.guichet.interventions.Goodwill;
import ch.guichet.interventions.InterventionView;
import ch.guichet.interventions.Interventions;
import ch.guichet.interventions.QuotedWork;
import ch.guichet.interventions.WorkDisputes;
import ch.guichet.interventions.WorkEntryRow;
import ch.guichet.interventions.WorkStanding;
import ch.guichet.interventions.WorkTime;
import ch.guichet.quotes.QuoteEvent;
import ch.guichet.quotes.QuoteEventKind;
import ch.guichet.quotes.QuoteView;
import ch.guichet.shared.Database;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsAdmin;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AsFinance;
import ch.guichet.test.beans.AsSpecialist;
import ch.guichet.test.beans.Counter;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.MailDesk;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import ch.guichet.test.beans.QuoteCounter;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Work from planned to billed: told to its customer, contested and answered, given away where the house thinks so. */
@ExtendWith(ArquillianExtension.class)
public class WorkToTheEndIT {
    private static final YearMonth MONTH = YearMonth.of(2028, 5);
    private static final Instant MORNING = Instant.parse("2028-05-09T08:00:00Z");
    private static final Instant OVER = Instant.parse("2028-06-01T08:00:00Z");

    @Inject
    private Office office;

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
    private Interventions interventions;

    @Inject
    private QuotedWork quoted;

    @Inject
    private Goodwill goodwill;

    @Inject
    private ContestedWork contested;

    @Inject
    private WorkDisputes disputes;

    @Inject
    private WorkTimers timers;

    @Inject
    private Timers clocks;

    @Inject
    private AccountSupport accounts;

    @Inject
    private AsAdmin admin;

    @Inject
    private WholeMonth month;

    @Inject
    private MonthEnd monthEnd;

    @Inject
    private DocumentReader documents;

    @Inject
    private MailDesk mails;

    @Inject
    private Database database;

    @Inject
    private MovableClock clock;

    private Firm firm;
    private long work;

    @BeforeEach
    void agree() {
        firm = office.firm(Money.of("5000.00"));
        database.update(
                "UPDATE customer SET street = 'Rue du Rhône', house_number = '65', postal_code = '1204', town = 'Genève',"
                        + " country = 'CH' WHERE id = ?",
                firm.customerId());
        clock.tell(MORNING);
        long caseId = counter.agreed(firm, office.staff());
        work = specialist.get(office.staff(), () -> interventions.open(caseId));
    }

    @AfterEach
    void close() {
        clock.tell(null);
    }

    @Test
    void what_is_contested_is_not_billed_before_the_answer_and_what_is_given_away_is_shown_at_no_charge() {
        assertThat(show().row().standing()).isEqualTo(WorkStanding.PLANNED);
        log(MORNING, 3_600);
        log(MORNING.plusSeconds(3_600), 1_800);
        assertThat(show().row().standing()).isEqualTo(WorkStanding.RUNNING);
        assertThat(contest("Trop long")).isEqualTo("work.notContestable");
        specialist.run(office.staff(), () -> interventions.close(work));
        assertThat(mails.letters(firm.login() + "@example.ch").get(0).text())
                .contains("1 h 30 min", "270.00", "Clôture");

        assertThat(contest("La deuxième demi-heure était votre erreur")).isNull();
        assertThat(show().row().standing()).isEqualTo(WorkStanding.DISPUTED);
        assertThat(contest("Encore")).isEqualTo("work.notContestable");
        long second = show().entries().get(1).id();
        assertThat(give(second, " ")).isEqualTo("work.reasonMissing");
        assertThat(give(second, "Notre erreur")).isNull();
        assertThat(give(second, "Notre erreur")).isEqualTo("work.givenAlready");
        answered("Vous avez raison, la demi-heure est offerte");
        assertThat(show().row().accounted()).isEqualTo(new Minutes(60));

        clock.tell(OVER);
        long run = finance.get(office.staff(), () -> month.bill(MONTH));

        assertThat(bill().lines()).extracting(DocumentLine::kind).containsExactly(LineKind.WORK, LineKind.GOODWILL);
        assertThat(bill().lines().get(1).title()).endsWith("· Notre erreur");
        assertThat(bill().lines().get(1).rawSeconds()).isEqualTo(1_800);
        assertThat(bill().head().due()).isEqualTo(Money.of("194.60"));
        assertThat(finance.get(office.staff(), () -> monthEnd.status(run)).proof())
                .allMatch(ProofLine::holds);
        assertThat(give(second, "Trop tard")).isEqualTo("work.billed");
        assertThat(contest("Trop tard")).isEqualTo("work.billed");
        assertThat(desk.get(office.staff(), () -> goodwill.trace(work))).hasSize(1);
    }

    private void answered(String text) {
        desk.run(office.staff(), () -> disputes.answer(work, text));
        List<Dispute> seen = customer.get(firm.login(), () -> contested.of(work));
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).answer()).isEqualTo(text);
        assertThat(mails.letters(firm.login() + "@example.ch").get(0).text()).contains(text);
        assertThat(show().row().standing()).isEqualTo(WorkStanding.DONE);
    }

    @Test
    void contested_work_waits_and_another_company_cannot_see_or_contest_it() {
        log(MORNING, 3_600);
        specialist.run(office.staff(), () -> interventions.close(work));
        assertThat(contest("Ce n’est pas nous")).isNull();
        Firm stranger = office.firm(null);

        assertThat(Outcome.code(() -> customer.get(stranger.login(), () -> contested.of(work))))
                .isEqualTo("notFound");
        assertThat(Outcome.code(() -> customer.run(stranger.login(), () -> contested.contest(work, "Moi non plus"))))
                .isEqualTo("notFound");
        assertThat(database.number("SELECT COUNT(*) FROM intervention WHERE id = ? AND state = 'DONE'", work))
                .isZero();
        assertThat(desk.get(office.staff(), disputes::waiting))
                .extracting(Dispute::interventionId)
                .contains(work);
    }

    @Test
    void hours_that_come_near_to_the_quote_are_noted_once() {
        QuoteView quote = quotes.sent(firm, office.staff(), "900.00");
        quotes.accept(firm, quote);
        long under = specialist.get(office.staff(), () -> quoted.open(quote.id()));
        clock.tell(MORNING.plusSeconds(20_000));
        log(under, MORNING, 239 * 60);
        assertThat(warnings(quote)).isEmpty();
        String address = UUID.randomUUID() + "@lemanique.example";
        writeTo(quote, address);
        log(under, MORNING, 60);
        log(under, MORNING, 60);
        assertThat(warnings(quote)).hasSize(1);
        assertThat(mails.letters(address)).hasSize(1);
        writeTo(quote, null);
    }

    @Test
    void a_clock_runs_under_a_quote_of_no_case_and_out_of_presence_only_under_one() {
        long caseless = specialist.get(office.staff(), () -> timers.start(work));
        clock.tell(MORNING.plusSeconds(600));
        assertThat(Outcome.code(() -> specialist.run(office.staff(), () -> clocks.stop(caseless, "Analyse", true))))
                .isEqualTo("quote.none");
        specialist.run(office.staff(), () -> clocks.stop(caseless, "Analyse", false));
        QuoteView quote = quotes.sent(firm, office.staff(), "900.00");
        quotes.accept(firm, quote);
        long under = specialist.get(office.staff(), () -> quoted.open(quote.id()));
        long timer = specialist.get(office.staff(), () -> timers.start(under));
        clock.tell(MORNING.plusSeconds(1_200));
        specialist.run(office.staff(), () -> clocks.stop(timer, "Reprise", true));
        assertThat(specialist
                        .get(office.staff(), () -> interventions.show(under))
                        .entries())
                .extracting(WorkEntryRow::seconds)
                .containsExactly(600);
    }

    private List<QuoteEvent> warnings(QuoteView quote) {
        return quotes.read(office.staff(), quote.id()).history().stream()
                .filter(event -> event.kind() == QuoteEventKind.NEAR_LIMIT)
                .toList();
    }

    /** Where its author is written to. */
    private void writeTo(QuoteView quote, String address) {
        long author = quotes.read(office.staff(), quote.id()).latest().authorId();
        assertThat(Outcome.code(() -> admin.run("admin", () -> accounts.writeTo(author, "nulle part"))))
                .isEqualTo("identity.email");
        admin.run("admin", () -> accounts.writeTo(author, address));
    }

    private InterventionView show() {
        return specialist.get(office.staff(), () -> interventions.show(work));
    }

    private void log(Instant start, long seconds) {
        clock.tell(start.plusSeconds(seconds));
        log(work, start, seconds);
    }

    private void log(long on, Instant start, long seconds) {
        specialist.run(office.staff(), () -> interventions.log(on, new WorkTime(start, seconds, "Clôture")));
    }

    private String contest(String text) {
        return Outcome.code(() -> customer.run(firm.login(), () -> contested.contest(work, text)));
    }

    private String give(long entry, String reason) {
        return Outcome.code(() -> desk.run(office.staff(), () -> goodwill.give(work, entry, reason)));
    }

    private DocumentView bill() {
        List<DocumentView> found = documents.read(database.list(
                "SELECT id FROM document WHERE customer_id = ?", row -> row.getLong(1), firm.customerId()));
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
