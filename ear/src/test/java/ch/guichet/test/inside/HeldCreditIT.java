package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ch.guichet.booking.AppointmentNumber;
import ch.guichet.booking.AppointmentState;
import ch.guichet.booking.BookingMoney;
import ch.guichet.booking.DeskAppointments;
import ch.guichet.booking.HeldCredit;
import ch.guichet.booking.HoldCheck;
import ch.guichet.booking.MyAppointments;
import ch.guichet.credit.CreditAccounts;
import ch.guichet.credit.LotSales;
import ch.guichet.hotline.Timers;
import ch.guichet.hotline.WorkTimers;
import ch.guichet.interventions.Interventions;
import ch.guichet.interventions.MyInterventions;
import ch.guichet.overview.CustomerOverview;
import ch.guichet.overview.TimelineKind;
import ch.guichet.overview.TimelineRow;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AsFinance;
import ch.guichet.test.beans.AsSpecialist;
import ch.guichet.test.beans.AtOnce;
import ch.guichet.test.beans.Diary;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an appointment holds from its booking to its work: never twice, never for nothing. */
@ExtendWith(ArquillianExtension.class)
public class HeldCreditIT {
    @Inject
    private Office office;

    @Inject
    private Diary diary;

    @Inject
    private AtOnce atOnce;

    @Inject
    private AsCustomer customer;

    @Inject
    private AsDesk desk;

    @Inject
    private AsSpecialist specialist;

    @Inject
    private AsFinance finance;

    @Inject
    private MyAppointments mine;

    @Inject
    private MyInterventions myWork;

    @Inject
    private DeskAppointments house;

    @Inject
    private BookingMoney fees;

    @Inject
    private HeldCredit held;

    @Inject
    private CreditAccounts credit;

    @Inject
    private LotSales sales;

    @Inject
    private WorkTimers workTimers;

    @Inject
    private Timers timers;

    @Inject
    private Interventions interventions;

    @Inject
    private CustomerOverview overview;

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
    void started_from_many_windows_there_is_one_work_and_when_it_is_done_the_appointment_is() {
        Firm firm = diary.firm("T5");
        AppointmentNumber made = diary.book(firm);
        assertThat(Outcome.code(() -> diary.start(made))).isEqualTo("booking.notToday");
        diary.at(made.start());
        List<Outcome<Long>> answers = atOnce.times(4, () -> diary.start(made));
        assertThat(answers).allSatisfy(o -> assertThat(o.code()).isNull());
        assertThat(answers.stream().map(Outcome::answer).distinct()).hasSize(1);
        assertThat(database.number("SELECT COUNT(*) FROM intervention WHERE appointment_id = ?", made.id()))
                .isEqualTo(1);
        assertThat(diary.state(firm, made)).isEqualTo(AppointmentState.STARTED);
        long work = answers.get(0).answer();
        assertThat(specialist.get(staff, () -> workTimers.on(work)))
                .singleElement()
                .satisfies(agent -> assertThat(agent.running()).isTrue());

        diary.at(made.start().plusSeconds(1_500));
        long timer = specialist.get(staff, timers::mine).get(0).id();
        specialist.run(staff, () -> timers.stop(timer, "Clôture préparée"));
        specialist.run(staff, () -> interventions.close(work));

        assertThat(diary.state(firm, made)).isEqualTo(AppointmentState.DONE);
        var shown = customer.get(firm.login(), () -> myWork.ofAppointment(made.id()))
                .orElseThrow();
        assertThat(shown.row().rawSeconds()).isEqualTo(1_500);
        assertThat(shown.hourlyNet()).isEqualTo(Money.of("180.00"));
        assertThat(shown.row().appointmentId()).isEqualTo(made.id());
        Firm stranger = diary.firm(null);
        assertThat(Outcome.code(() -> customer.get(stranger.login(), () -> myWork.ofAppointment(made.id()))))
                .isEqualTo("notFound");
        assertThat(Outcome.code(() -> diary.money(stranger, made))).isEqualTo("notFound");
        assertThat(Outcome.code(() -> diary.start(made))).isEqualTo("intervention.done");
    }

    @Test
    void a_lot_that_lapses_before_the_day_is_chosen_again_and_a_shortage_is_shown() {
        Firm firm = diary.firm("T5");
        long first = diary.lots(firm).get(0);
        AppointmentNumber made = diary.book(firm);
        long second = desk.get(staff, () -> sales.sell(firm.customerId(), "T5", null));
        finance.run(staff, () -> credit.activate(second, BusinessClock.dayOf(Diary.BOOKING)));
        diary.lapse(first);
        assertThat(held.check().chosenAgain()).contains(made.id());
        assertThat(diary.heldIn(made)).containsExactly(second);
        assertThat(diary.heldBy(made)).isEqualTo(60);
        assertThat(diary.money(firm, made).held().due().isZero()).isTrue();

        diary.lapse(second);
        assertThat(held.check().chosenAgain()).contains(made.id());
        assertThat(diary.heldBy(made)).isZero();
        assertThat(diary.money(firm, made).held().due()).isEqualTo(Money.of("194.58"));
        assertThat(held.check().chosenAgain()).doesNotContain(made.id());
        assertThat(diary.letters("credit", made))
                .as("told once, when it cost more")
                .isEqualTo(1);
    }

    @Test
    void what_is_held_of_a_lot_that_was_used_meanwhile_goes_to_who_booked_first() {
        Firm firm = diary.firm("T5");
        AppointmentNumber first = diary.book(firm);
        AppointmentNumber second = diary.book(firm);
        database.update("UPDATE credit_lot SET remaining = 80 WHERE customer_id = ?", firm.customerId());
        try {
            held.check();
            assertThat(diary.heldBy(first)).isEqualTo(60);
            assertThat(diary.heldBy(second)).isEqualTo(20);
        } finally {
            database.update("UPDATE credit_lot SET remaining = 300 WHERE customer_id = ?", firm.customerId());
        }
    }

    @Test
    void what_is_over_and_undecided_is_named_and_what_is_left_held_is_let_go() {
        Firm firm = diary.firm("T5");
        AppointmentNumber forgotten = diary.book(firm);
        AppointmentNumber gone = diary.book(firm);
        customer.run(firm.login(), () -> mine.cancel(gone.id(), Money.ZERO, null));
        database.update("UPDATE credit_hold SET released_at = NULL WHERE holder_id = ?", gone.id());
        diary.at(forgotten.end().plusSeconds(1));

        HoldCheck found = held.check();

        assertThat(found.released()).contains(gone.id());
        assertThat(diary.heldBy(gone)).isZero();
        assertThat(found.undecided()).extracting(AppointmentNumber::id).contains(forgotten.id());
        assertThat(diary.heldBy(forgotten)).isEqualTo(60);
        assertThat(desk.get(staff, fees::undecided))
                .extracting(AppointmentNumber::id)
                .contains(forgotten.id());
    }

    @Test
    void a_fee_is_let_go_once_and_only_with_a_reason() {
        Firm firm = diary.firm(null);
        AppointmentNumber made = diary.book(firm);
        assertThat(Outcome.code(() -> waive(made, "Geste"))).isEqualTo("booking.noFee");
        diary.at(made.end());
        desk.run(staff, () -> house.missed(made.id()));
        assertThat(Outcome.code(() -> waive(made, " "))).isEqualTo("booking.reason");
        assertThat(atOnce.times(2, () -> waive(made, "Geste")))
                .extracting(Outcome::code)
                .containsExactlyInAnyOrder(null, "booking.feeWaived");
        assertThat(diary.money(firm, made).fee().waivedBy()).isEqualTo("Luca Bernasconi");
        assertThat(diary.letters("waived", made)).isEqualTo(1);
        assertThat(desk.get(staff, () -> overview.timeline(firm.customerId(), Set.of(TimelineKind.BOOKING), null))
                        .items())
                .filteredOn(row -> row.amount() != null)
                .extracting(TimelineRow::event, TimelineRow::amount)
                .containsExactlyInAnyOrder(
                        tuple("NO_SHOW_FEE", Money.of("90.00")), tuple("FEE_WAIVED", Money.of("90.00")));
    }

    @Test
    void a_start_by_mistake_is_undone_until_time_is_written_down_and_then_nobody_came() {
        Firm firm = diary.firm("T5");
        AppointmentNumber made = diary.book(firm);
        assertThat(undo(made)).isEqualTo("booking.notStarted");
        diary.at(made.start());
        long first = diary.start(made);
        assertThat(undo(made)).isNull();
        assertThat(diary.state(firm, made)).isEqualTo(AppointmentState.BOOKED);
        assertThat(diary.heldBy(made)).isEqualTo(60);
        assertThat(database.number("SELECT COUNT(*) FROM work_timer WHERE intervention_id = ?", first))
                .isZero();
        assertThat(database.number("SELECT COUNT(*) FROM intervention WHERE appointment_id = ?", made.id()))
                .isZero();

        long again = diary.start(made);
        diary.at(made.start().plusSeconds(600));
        specialist.run(staff, () -> timers.stop(timers.mine().get(0).id(), "Clôture"));
        assertThat(undo(made)).isEqualTo("intervention.timeLogged");
        long entry = database.number("SELECT id FROM work_entry WHERE intervention_id = ?", again);
        specialist.run(staff, () -> interventions.correct(again, entry, null, "Personne n’était là"));
        assertThat(undo(made)).isNull();
        desk.run(staff, () -> house.missed(made.id()));
        assertThat(diary.state(firm, made)).isEqualTo(AppointmentState.NO_SHOW);
        assertThat(diary.money(firm, made).fee().amount()).isEqualTo(Money.of("90.00"));
    }

    private String undo(AppointmentNumber made) {
        return Outcome.code(() -> specialist.run(staff, () -> workTimers.undoBooked(made.id())));
    }

    private boolean waive(AppointmentNumber made, String reason) {
        desk.run(staff, () -> fees.waive(made.id(), reason));
        return true;
    }
}
