package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.cases.CaseMerging;
import ch.guichet.cases.CaseState;
import ch.guichet.cases.CaseView;
import ch.guichet.cases.CustomerCases;
import ch.guichet.cases.CustomerFiles;
import ch.guichet.cases.DeskCases;
import ch.guichet.cases.DeskFiles;
import ch.guichet.demo.DemoClock;
import ch.guichet.files.NewFile;
import ch.guichet.hotline.HotlineDesk;
import ch.guichet.hotline.Timers;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.Counter;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class CaseMergingIT {
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
    private CustomerFiles sent;

    @Inject
    private DeskFiles files;

    @Inject
    private CaseMerging merging;

    @Inject
    private HotlineDesk hotline;

    @Inject
    private Timers timers;

    @Inject
    private DemoClock clock;

    private String staff;
    private Firm firm;
    private long first;
    private long second;

    @BeforeEach
    void meet() {
        staff = office.staff();
        firm = office.firm(Money.of("500.00"));
        first = counter.ask(firm);
        second = counter.ask(firm);
    }

    @Test
    void words_and_files_of_both_are_read_as_one_and_the_old_number_leads_to_the_other() {
        customer.run(firm.login(), () -> sent.write(second, "Voici le fichier.", List.of(file())));
        merge();

        CaseView led = show(second);
        assertThat(led.row().id()).isEqualTo(first);
        assertThat(led.messages()).hasSize(3);
        assertThat(led.standing().merged()).hasSize(1);
        assertThat(desk.get(staff, () -> files.of(first))).hasSize(1);
        assertThat(customer.get(firm.login(), () -> portal.show(second)).row().id())
                .isEqualTo(first);
    }

    @Test
    void what_the_customer_says_in_the_old_case_is_said_in_the_one_that_goes_on() {
        merge();
        desk.run(staff, () -> cases.answer(first, "Voici.", false));
        customer.run(firm.login(), () -> portal.write(second, "Merci."));

        assertThat(show(first).row().state()).isEqualTo(CaseState.OPEN);
        assertThat(show(first).messages()).extracting(m -> m.body()).contains("Merci.");
    }

    @Test
    void merged_cases_have_one_cap_and_separated_ones_their_own_again() {
        long timer = desk.get(staff, () -> timers.start(first));
        pass(Duration.ofMinutes(7));
        desk.run(staff, () -> timers.stop(timer, null));
        long other = desk.get(staff, () -> timers.start(second));
        pass(Duration.ofMinutes(7));
        desk.run(staff, () -> timers.stop(other, null));
        merge();
        assertThat(desk.get(staff, () -> hotline.time(first)).usedSeconds()).isEqualTo(600);
        assertThat(desk.get(staff, () -> hotline.time(second)).overrunSeconds()).isBetween(240L, 260L);

        desk.run(staff, () -> merging.separate(second));
        pass(Duration.ofMinutes(-14));
        assertThat(desk.get(staff, () -> hotline.time(second)).usedSeconds()).isBetween(420L, 430L);
        assertThat(desk.get(staff, () -> hotline.time(first)).overrunSeconds()).isZero();
    }

    @Test
    void separating_gives_each_case_its_own_words_and_its_state_back() {
        desk.run(staff, () -> cases.answer(second, "Une question.", false));
        merge();
        desk.run(staff, () -> merging.separate(second));

        assertThat(show(second).row().id()).isEqualTo(second);
        assertThat(show(second).row().state()).isEqualTo(CaseState.WAITING);
        assertThat(show(second).messages()).hasSize(2);
        assertThat(show(first).messages()).hasSize(1);
        assertThat(code(() -> merging.separate(second))).isEqualTo("case.notMerged");
    }

    @Test
    void cases_of_two_companies_are_never_merged_nor_one_with_itself() {
        long foreign = counter.ask(office.firm(null));
        int number = number(first);
        assertThat(code(() -> merging.merge(foreign, number))).isEqualTo("case.mergeOtherCompany");
        assertThat(code(() -> merging.merge(first, number))).isEqualTo("case.mergeSelf");
        assertThat(code(() -> merging.merge(first, 1))).isEqualTo("notFound");
        assertThat(desk.get(staff, () -> merging.candidates(first)))
                .extracting(row -> row.id())
                .containsExactly(second);
    }

    @Test
    void a_case_with_agreed_work_or_with_others_in_it_goes_into_no_other() {
        long agreed = counter.agreed(firm, staff);
        int free = number(first);
        int paid = number(agreed);
        assertThat(code(() -> merging.merge(agreed, free))).isEqualTo("case.mergePaid");
        merge();
        assertThat(code(() -> merging.merge(first, paid))).isEqualTo("case.mergeHolds");
        assertThat(code(() -> merging.merge(second, paid))).isEqualTo("case.mergeHolds");
    }

    private void merge() {
        int number = number(first);
        desk.run(staff, () -> merging.merge(second, number));
    }

    private int number(long caseId) {
        return show(caseId).row().number();
    }

    private CaseView show(long caseId) {
        return desk.get(staff, () -> cases.show(caseId));
    }

    private String code(Runnable action) {
        return Outcome.code(() -> desk.run(staff, action::run));
    }

    private static NewFile file() {
        return new NewFile("liste.txt", "a;b".getBytes(StandardCharsets.UTF_8));
    }

    private void pass(Duration time) {
        desk.run(staff, () -> clock.moveTo(clock.now().plus(time)));
    }
}
