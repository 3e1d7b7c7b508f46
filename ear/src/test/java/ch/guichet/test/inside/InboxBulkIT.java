package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.cases.CaseDispatch;
import ch.guichet.cases.CaseEvent;
import ch.guichet.cases.CaseEventKind;
import ch.guichet.cases.CaseState;
import ch.guichet.cases.CustomerCases;
import ch.guichet.cases.DeskCases;
import ch.guichet.cases.NewCase;
import ch.guichet.cases.Triage;
import ch.guichet.identity.CurrentUser;
import ch.guichet.inbox.Before;
import ch.guichet.inbox.BulkAction;
import ch.guichet.inbox.BulkResult;
import ch.guichet.inbox.BulkWork;
import ch.guichet.inbox.Inbox;
import ch.guichet.inbox.InboxFilter;
import ch.guichet.inbox.InboxRow;
import ch.guichet.shared.BusinessClock;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class InboxBulkIT {
    @Inject
    private Office office;

    @Inject
    private AsCustomer customer;

    @Inject
    private AsDesk desk;

    @Inject
    private CustomerCases portal;

    @Inject
    private DeskCases cases;

    @Inject
    private Inbox inbox;

    @Inject
    private BulkWork bulk;

    @Inject
    private CaseDispatch dispatch;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    private String staff;
    private long me;
    private Firm firm;

    @BeforeEach
    void meet() {
        staff = office.staff();
        me = desk.get(staff, () -> user.get().id());
        firm = office.firm(null);
    }

    @Test
    void what_is_refused_for_one_case_is_done_for_the_others() {
        long open = ask("Ouvert");
        long closed = ask("Clos");
        desk.run(staff, () -> cases.close(closed));
        List<BulkResult> results =
                desk.get(staff, () -> bulk.apply(new BulkAction.Assign(me), List.of(open, closed, 1L, open)));
        assertThat(results).extracting(BulkResult::caseId).containsExactly(open, closed, 1L);
        assertThat(results.get(0).done()).isTrue();
        assertThat(results.get(1).refused().code()).isEqualTo("case.closed");
        assertThat(results.get(2).refused().code()).isEqualTo("notFound");
        assertThat(row(open).assigneeId()).isEqualTo(me);
        assertThat(Outcome.code(() -> desk.run(staff, () -> bulk.apply(new BulkAction.Close(), List.of()))))
                .isEqualTo("inbox.nothingChosen");
    }

    @Test
    void what_was_done_is_undone_unless_somebody_has_touched_it_since() {
        long first = ask("Un");
        long second = ask("Deux");
        LocalDate soon = clock.today().plusDays(3);
        List<BulkResult> closed = desk.get(staff, () -> bulk.apply(new BulkAction.Close(), List.of(first, second)));
        customer.run(firm.login(), () -> portal.write(second, "Attendez !"));
        List<BulkResult> undone = desk.get(staff, () -> bulk.undo(before(closed)));
        assertThat(undone.get(0).done()).isTrue();
        assertThat(undone.get(1).refused().code()).isEqualTo("inbox.touchedSince");
        assertThat(row(first).state()).isEqualTo(CaseState.NEW);
        assertThat(row(second).state()).isEqualTo(CaseState.OPEN);

        List<BulkResult> later =
                desk.get(staff, () -> bulk.apply(new BulkAction.FollowUp(soon), List.of(first, second)));
        assertThat(row(second).followUpOn()).isEqualTo(soon);
        assertThat(found("state", "ALL", "due", "true")).isEmpty();
        desk.run(staff, () -> bulk.undo(before(later)));
        assertThat(row(second).followUpOn()).isNull();
    }

    @Test
    void a_follow_up_is_not_in_the_past_and_a_case_goes_to_somebody_who_can_work_on_it() {
        long asked = ask("Non");
        assertThat(refused(new BulkAction.FollowUp(clock.today()), asked)).isEqualTo("case.followUpDay");
        long stranger = customer.get(firm.login(), () -> user.get().id());
        assertThat(refused(new BulkAction.Assign(stranger), asked)).isEqualTo("case.notAtTheDesk");
        assertThat(refused(new BulkAction.Classify(Triage.UNSURE, null), asked)).isEqualTo("case.triageUndecided");
    }

    @Test
    void every_step_and_what_took_it_back_stands_in_the_history_of_its_case() {
        long asked = ask("Histoire");
        List<BulkResult> given = desk.get(staff, () -> bulk.apply(new BulkAction.Assign(me), List.of(asked)));
        assertThat(desk.get(staff, () -> bulk.apply(new BulkAction.Assign(me), List.of(asked)))
                        .get(0)
                        .before())
                .as("nothing changed, so nothing to take back")
                .isNull();
        desk.run(staff, () -> bulk.undo(before(given)));
        assertThat(row(asked).assigneeId()).isNull();
        assertThat(desk.get(staff, () -> dispatch.history(asked)))
                .extracting(CaseEvent::kind)
                .containsExactly(CaseEventKind.UNDONE, CaseEventKind.ASSIGNED);
    }

    private String refused(BulkAction action, long caseId) {
        return desk.get(staff, () -> bulk.apply(action, List.of(caseId)))
                .get(0)
                .refused()
                .code();
    }

    private static List<Before> before(List<BulkResult> results) {
        return results.stream().map(BulkResult::before).toList();
    }

    private InboxRow row(long caseId) {
        return desk.get(staff, () -> inbox.page(filter("state", "ALL"), null)).items().stream()
                .filter(row -> row.id() == caseId)
                .findFirst()
                .orElseThrow();
    }

    private List<Long> found(String... said) {
        return desk.get(staff, () -> inbox.page(filter(said), null)).items().stream()
                .map(InboxRow::id)
                .toList();
    }

    /** Of this firm only, because other tests have cases too. */
    private InboxFilter filter(String... said) {
        Map<String, String> address = new HashMap<>(Map.of("customer", String.valueOf(firm.customerId())));
        for (int i = 0; i < said.length; i += 2) address.put(said[i], said[i + 1]);
        return InboxFilter.of(address);
    }

    private long ask(String subject) {
        return customer.get(firm.login(), () -> portal.submit(new NewCase(firm.customerId(), subject, subject, null)))
                .caseId();
    }
}
