package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.interventions.InterventionState;
import ch.guichet.interventions.InterventionView;
import ch.guichet.interventions.Interventions;
import ch.guichet.interventions.MyInterventions;
import ch.guichet.interventions.WorkTime;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsSpecialist;
import ch.guichet.test.beans.AtOnce;
import ch.guichet.test.beans.Counter;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class InterventionsIT {

    @Inject
    private Office office;

    @Inject
    private Counter counter;

    @Inject
    private AtOnce atOnce;

    @Inject
    private AsSpecialist specialist;

    @Inject
    private AsCustomer customer;

    @Inject
    private Interventions interventions;

    @Inject
    private MyInterventions portal;

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
    void without_a_yes_there_is_no_intervention() {
        long asked = counter.ask(firm);
        counter.offer(firm, asked, staff, 60);

        assertThat(Outcome.or(() -> open(asked)).code()).isEqualTo("paidWork.notAccepted");
    }

    @Test
    void work_before_the_yes_is_refused_and_work_after_it_is_summed_and_rounded_once() {
        long work = open(counter.agreed(firm, staff));
        Instant agreed = show(work).row().agreedAt();

        assertThat(Outcome.code(() -> log(work, agreed.minusMillis(1), 600))).isEqualTo("work.beforeAcceptance");
        log(work, agreed, 1_801);
        log(work, agreed, 899);
        specialist.run(staff, () -> interventions.close(work));

        InterventionView done = customer.get(firm.login(), () -> portal.show(work));
        assertThat(done.row().rawSeconds()).isEqualTo(2_700);
        assertThat(done.row().accounted()).isEqualTo(new Minutes(45));
        assertThat(done.net()).isEqualTo(Money.of("135.00"));
        assertThat(done.row().state()).isEqualTo(InterventionState.DONE);
        assertThat(done.row().doneOn()).isEqualTo(BusinessClock.dayOf(agreed));
        assertThat(Outcome.code(() -> log(work, agreed, 60))).isEqualTo("intervention.done");
    }

    @Test
    void a_double_click_opens_one_intervention() {
        long agreed = counter.agreed(firm, staff);

        assertThat(atOnce.times(2, () -> open(agreed)))
                .extracting(Outcome::code)
                .containsExactlyInAnyOrder(null, "intervention.alreadyOpen");
    }

    @Test
    void a_stretch_is_corrected_or_taken_out_before_it_is_billed() {
        long work = open(counter.agreed(firm, staff));
        Instant agreed = show(work).row().agreedAt();
        log(work, agreed, 600);
        log(work, agreed, 60);
        long first = show(work).entries().get(0).id();
        long second = show(work).entries().get(1).id();

        specialist.run(staff, () -> interventions.correct(work, first, new WorkTime(agreed, 1_200, "Appel"), "Oubli"));
        specialist.run(staff, () -> interventions.correct(work, second, null, null));

        assertThat(show(work).entries()).hasSize(1);
        assertThat(show(work).row().rawSeconds()).isEqualTo(1_200);
    }

    @Test
    void another_companys_intervention_is_not_found() {
        long caseId = counter.agreed(firm, staff);
        long work = open(caseId);
        Firm stranger = office.firm(null);

        assertThat(Outcome.code(() -> customer.run(stranger.login(), () -> portal.show(work))))
                .isEqualTo("notFound");
        assertThat(Outcome.code(() -> customer.run(stranger.login(), () -> portal.ofCase(caseId))))
                .isEqualTo("notFound");
        assertThat(customer.get(firm.login(), () -> portal.ofCase(caseId)))
                .extracting(row -> row.id())
                .containsExactly(work);
    }

    @Test
    void work_that_has_not_begun_is_refused() {
        long work = open(counter.agreed(firm, staff));

        assertThat(Outcome.code(() -> log(work, clock.now().plus(1, ChronoUnit.HOURS), 60)))
                .isEqualTo("work.inFuture");
    }

    private long open(long caseId) {
        return specialist.get(staff, () -> interventions.open(caseId));
    }

    private void log(long work, Instant start, long seconds) {
        specialist.run(staff, () -> interventions.log(work, new WorkTime(start, seconds, "Clôture")));
    }

    private InterventionView show(long work) {
        return specialist.get(staff, () -> interventions.show(work));
    }
}
