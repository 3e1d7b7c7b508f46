package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.demo.DemoClock;
import ch.guichet.hotline.HotlineDesk;
import ch.guichet.hotline.HotlineTime;
import ch.guichet.hotline.MyHotline;
import ch.guichet.hotline.TimerView;
import ch.guichet.hotline.Timers;
import ch.guichet.interventions.MyInterventions;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AtOnce;
import ch.guichet.test.beans.Counter;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class HotlineIT {
    @Inject
    private Office office;

    @Inject
    private Counter counter;

    @Inject
    private AtOnce atOnce;

    @Inject
    private AsDesk desk;

    @Inject
    private AsCustomer customer;

    @Inject
    private Timers timers;

    @Inject
    private HotlineDesk hotline;

    @Inject
    private MyHotline mine;

    @Inject
    private MyInterventions portal;

    @Inject
    private DemoClock clock;

    private String staff;
    private Firm firm;
    private Duration moved = Duration.ZERO;

    @BeforeEach
    void meet() {
        staff = office.staff();
        firm = office.firm(Money.of("500.00"));
    }

    @AfterEach
    void stopAllAndGiveTheTimeBack() {
        mine().forEach(t -> {
            desk.run(staff, () -> timers.pause(t.id()));
            mine().stream()
                    .filter(paused -> paused.id() == t.id())
                    .flatMap(paused -> paused.stretches().stream())
                    .forEach(s -> desk.run(staff, () -> timers.correct(t.id(), s.id(), 0, "Test")));
            desk.run(staff, () -> timers.stop(t.id(), null));
        });
        pass(moved.negated());
    }

    @Test
    void what_follows_the_cap_is_overrun_and_not_free() {
        long asked = counter.ask(firm);
        start(asked);
        pass(Duration.ofMinutes(14));

        HotlineTime time = time(asked);
        assertThat(time.capSeconds()).isEqualTo(600);
        assertThat(time.usedSeconds()).isEqualTo(600);
        assertThat(time.overrunSeconds()).isBetween(240L, 250L);
        assertThat(time.atCap()).isTrue();
        assertThat(time.running()).isEqualTo(1);
    }

    @Test
    void when_the_phone_rings_the_running_timer_pauses_by_itself_and_keeps_its_time() {
        long first = counter.ask(firm);
        long second = counter.ask(firm);
        start(first);
        pass(Duration.ofMinutes(3));
        start(second);
        pass(Duration.ofMinutes(2));

        List<TimerView> open = mine();
        assertThat(open).extracting(TimerView::caseId).containsExactly(second, first);
        assertThat(open).extracting(TimerView::running).containsExactly(true, false);
        assertThat(time(first).usedSeconds()).isBetween(180L, 190L);
        assertThat(time(second).usedSeconds()).isBetween(120L, 130L);
    }

    @Test
    void an_agent_who_starts_several_at_once_has_one_that_runs() {
        List<Long> cases = List.of(counter.ask(firm), counter.ask(firm), counter.ask(firm));
        java.util.concurrent.atomic.AtomicInteger next = new java.util.concurrent.atomic.AtomicInteger();

        assertThat(atOnce.times(3, () -> start(cases.get(next.getAndIncrement()))))
                .extracting(Outcome::code)
                .containsOnlyNulls();
        assertThat(mine()).hasSize(3);
        assertThat(mine().stream().filter(TimerView::running)).hasSize(1);
    }

    @Test
    void linked_cases_share_one_cap_until_they_are_unlinked() {
        long first = counter.ask(firm);
        long second = counter.ask(firm);
        start(first);
        pass(Duration.ofMinutes(8));
        desk.run(staff, () -> hotline.link(second, first, null));
        start(second);
        pass(Duration.ofMinutes(8));

        assertThat(time(second).usedSeconds()).isEqualTo(600);
        assertThat(time(first).overrunSeconds()).isBetween(360L, 370L);
        desk.run(staff, () -> hotline.unlink(second));
        assertThat(time(second).overrunSeconds()).isZero();
        assertThat(time(first).linked()).isEmpty();
    }

    @Test
    void outside_the_window_linking_takes_a_reason_and_another_companys_case_is_never_linked() {
        long first = counter.ask(firm);
        long foreign = counter.ask(office.firm(null));
        pass(Duration.ofDays(8));
        long late = counter.ask(firm);

        assertThat(Outcome.code(() -> desk.run(staff, () -> hotline.link(late, first, null))))
                .isEqualTo("hotline.outsideWindow");
        assertThat(Outcome.code(() -> desk.run(staff, () -> hotline.link(late, foreign, "Même sujet"))))
                .isEqualTo("hotline.otherCustomer");
        desk.run(staff, () -> hotline.link(late, first, "Même sujet"));
        assertThat(time(late).linked()).hasSize(1);
    }

    @Test
    void without_a_yes_no_paid_timer_starts_and_the_hotline_goes_on() {
        long asked = counter.ask(firm);
        start(asked);

        assertThat(Outcome.code(() -> desk.run(staff, () -> timers.startPaid(asked))))
                .isEqualTo("paidWork.notAccepted");
        assertThat(mine().get(0).running()).isTrue();
        assertThat(mine().get(0).paid()).isFalse();
    }

    @Test
    void minutes_before_the_yes_never_become_work() {
        long asked = counter.ask(firm);
        start(asked);
        pass(Duration.ofMinutes(25));
        counter.accept(firm, counter.offer(firm, asked, staff, 60));
        long paid = desk.get(staff, () -> timers.startPaid(asked));
        pass(Duration.ofMinutes(10));
        desk.run(staff, () -> timers.stop(paid, "Analyse"));

        var work = customer.get(firm.login(), () -> portal.workOfCase(asked)).get(0);
        assertThat(work.row().rawSeconds()).isBetween(600L, 610L);
        assertThat(work.entries().get(0).startedAt())
                .isAfterOrEqualTo(work.row().agreedAt());
        assertThat(time(asked).overrunSeconds()).isBetween(900L, 910L);
    }

    @Test
    void a_stretch_is_put_right_with_a_reason_and_only_by_whom_it_belongs_to() {
        long asked = counter.ask(firm);
        long timer = start(asked);
        pass(Duration.ofMinutes(50));
        long stretch = mine().get(0).stretches().get(0).id();

        assertThat(Outcome.code(() -> desk.run(staff, () -> timers.correct(timer, stretch, 60, "Oubli"))))
                .isEqualTo("timer.running");
        desk.run(staff, () -> timers.pause(timer));
        assertThat(Outcome.code(() -> desk.run(staff, () -> timers.correct(timer, stretch, 60, " "))))
                .isEqualTo("hotline.reasonMissing");
        assertThat(Outcome.code(() -> desk.run("desk", () -> timers.correct(timer, stretch, 60, "Oubli"))))
                .isEqualTo("notFound");
        desk.run(staff, () -> timers.correct(timer, stretch, 60, "Oubli"));
        assertThat(time(asked).usedSeconds()).isEqualTo(60);
    }

    @Test
    void another_cap_takes_a_reason_and_the_customer_reads_what_he_has_used() {
        long asked = counter.ask(firm);
        assertThat(Outcome.code(() -> desk.run(staff, () -> hotline.overrideCap(asked, 20, null))))
                .isEqualTo("hotline.reasonMissing");
        desk.run(staff, () -> hotline.overrideCap(asked, 20, "Panne de notre fait"));

        assertThat(customer.get(firm.login(), () -> mine.time(asked)).capSeconds())
                .isEqualTo(1_200);
        Firm stranger = office.firm(null);
        assertThat(Outcome.code(() -> customer.run(stranger.login(), () -> mine.time(asked))))
                .isEqualTo("notFound");
    }

    private long start(long caseId) {
        return desk.get(staff, () -> timers.start(caseId));
    }

    private HotlineTime time(long caseId) {
        return desk.get(staff, () -> hotline.time(caseId));
    }

    private List<TimerView> mine() {
        return desk.get(staff, () -> timers.mine());
    }

    private void pass(Duration time) {
        moved = moved.plus(time);
        desk.run(staff, () -> clock.moveTo(clock.now().plus(time)));
    }
}
