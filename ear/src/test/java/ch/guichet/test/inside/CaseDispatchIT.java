package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.cases.CaseDispatch;
import ch.guichet.cases.CaseEvent;
import ch.guichet.cases.CaseEventKind;
import ch.guichet.cases.CaseState;
import ch.guichet.cases.CaseView;
import ch.guichet.cases.CustomerCases;
import ch.guichet.cases.DeskCases;
import ch.guichet.cases.FollowUps;
import ch.guichet.cases.Triage;
import ch.guichet.demo.DemoClock;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.Counter;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class CaseDispatchIT {
    @Inject
    private Office office;

    @Inject
    private Counter counter;

    @Inject
    private AsDesk desk;

    @Inject
    private AsCustomer customer;

    @Inject
    private DeskCases cases;

    @Inject
    private CustomerCases portal;

    @Inject
    private CaseDispatch dispatch;

    @Inject
    private FollowUps followUps;

    @Inject
    private DemoClock clock;

    private String staff;
    private Firm firm;
    private long asked;
    private Duration moved = Duration.ZERO;

    @BeforeEach
    void meet() {
        staff = office.staff();
        firm = office.firm(Money.of("500.00"));
        asked = counter.ask(firm);
    }

    @AfterEach
    void giveTheTimeBack() {
        pass(moved.negated());
    }

    @Test
    void a_case_is_taken_given_to_somebody_and_released_and_each_step_is_kept() {
        run(() -> dispatch.take(asked));
        assertThat(view().row().assigneeName()).isEqualTo("Luca Bernasconi");
        long other = desk.get(staff, () -> dispatch.agents()).stream()
                .filter(one -> one.id() != view().standing().assigneeId())
                .findFirst()
                .orElseThrow()
                .id();
        run(() -> dispatch.assign(asked, other));
        run(() -> dispatch.assign(asked, null));

        assertThat(view().standing().assigneeId()).isNull();
        assertThat(desk.get(staff, () -> dispatch.history(asked)))
                .extracting(CaseEvent::kind)
                .containsExactly(CaseEventKind.RELEASED, CaseEventKind.ASSIGNED, CaseEventKind.ASSIGNED);
    }

    @Test
    void a_case_is_given_to_nobody_who_does_not_work_at_the_desk() {
        assertThat(code(() -> dispatch.assign(asked, 0L))).isEqualTo("case.notAtTheDesk");
    }

    @Test
    void a_case_waits_until_its_day_and_comes_back_once() {
        LocalDate day = today().plusDays(2);
        run(() -> dispatch.followUp(asked, day));
        assertThat(view().row().state()).isEqualTo(CaseState.WAITING);
        run(followUps::returnDue);
        assertThat(view().row().state()).isEqualTo(CaseState.WAITING);

        pass(Duration.ofDays(2));
        run(followUps::returnDue);
        run(followUps::returnDue);
        assertThat(view().row().state()).isEqualTo(CaseState.OPEN);
        assertThat(desk.get(staff, () -> dispatch.history(asked)))
                .extracting(CaseEvent::kind)
                .containsOnlyOnce(CaseEventKind.RETURNED);

        run(() -> cases.answer(asked, "Voici.", false));
        run(followUps::returnDue);
        assertThat(view().row().state()).isEqualTo(CaseState.WAITING);
    }

    @Test
    void what_the_customer_says_brings_a_waiting_case_back_before_its_day() {
        LocalDate late = today().plusDays(9);
        run(() -> dispatch.followUp(asked, late));
        customer.run(firm.login(), () -> portal.write(asked, "Encore une chose."));
        assertThat(view().row().state()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void a_day_that_is_over_or_far_away_is_no_follow_up_date() {
        LocalDate today = today();
        assertThat(code(() -> dispatch.followUp(asked, today))).isEqualTo("case.followUpDay");
        assertThat(code(() -> dispatch.followUp(asked, today.plusYears(2)))).isEqualTo("case.followUpDay");
    }

    @Test
    void a_closed_case_is_opened_again_with_a_reason_only() {
        assertThat(code(() -> dispatch.reopen(asked, "Oubli"))).isEqualTo("case.notClosed");
        run(() -> cases.close(asked));
        assertThat(code(() -> dispatch.reopen(asked, " "))).isEqualTo("case.reopenReason");
        run(() -> dispatch.reopen(asked, "Le client a rappelé"));

        assertThat(view().row().state()).isEqualTo(CaseState.OPEN);
        assertThat(desk.get(staff, () -> dispatch.history(asked)).get(0).reason())
                .isEqualTo("Le client a rappelé");
    }

    @Test
    void of_two_who_answer_at_once_the_second_is_told_and_his_words_are_not_sent() {
        String seen = view().standing().stamp();
        run(() -> cases.answer(asked, "Première réponse.", false, seen));

        assertThat(code(() -> cases.answer(asked, "Deuxième réponse.", false, seen)))
                .isEqualTo("case.changedMeanwhile");
        assertThat(view().messages()).hasSize(2);
        run(() -> cases.answer(asked, "Une note ne gêne personne.", true, seen));
        String now = view().standing().stamp();
        run(() -> cases.answer(asked, "Deuxième réponse.", false, now));
        assertThat(view().messages()).hasSize(4);
    }

    @Test
    void a_class_is_not_decided_over_what_somebody_has_decided_meanwhile() {
        String seen = view().standing().stamp();
        run(() -> cases.classify(asked, Triage.PAID, "Explication approfondie", seen));
        assertThat(code(() -> cases.classify(asked, Triage.FREE, "Question brève", seen)))
                .isEqualTo("case.changedMeanwhile");
    }

    private LocalDate today() {
        return BusinessClock.dayOf(desk.get(staff, () -> clock.now()));
    }

    private CaseView view() {
        return desk.get(staff, () -> cases.show(asked));
    }

    private void run(Runnable action) {
        desk.run(staff, action::run);
    }

    private String code(Runnable action) {
        return Outcome.code(() -> desk.run(staff, action::run));
    }

    private void pass(Duration time) {
        moved = moved.plus(time);
        desk.run(staff, () -> clock.moveTo(clock.now().plus(time)));
    }
}
