package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.cases.CustomerCases;
import ch.guichet.cases.DeskCases;
import ch.guichet.cases.NewCase;
import ch.guichet.cases.Triage;
import ch.guichet.demo.DemoClock;
import ch.guichet.inbox.Inbox;
import ch.guichet.inbox.InboxFilter;
import ch.guichet.inbox.InboxRow;
import ch.guichet.inbox.SavedView;
import ch.guichet.inbox.SavedViews;
import ch.guichet.shared.Page;
import ch.guichet.shared.Statements;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class InboxIT {
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
    private SavedViews views;

    @Inject
    private DemoClock time;

    private String staff;
    private Firm firm;

    @BeforeEach
    void meet() {
        staff = office.staff();
        firm = office.firm(null);
    }

    @Test
    void each_filter_shows_what_it_says_and_nothing_else() {
        long fresh = ask("Première question");
        long answered = ask("Deuxième question");
        long closed = ask("Troisième question");
        desk.run(staff, () -> cases.answer(answered, "Voilà.", false));
        desk.run(staff, () -> cases.close(closed));
        desk.run(staff, () -> cases.classify(fresh, Triage.PAID, "Longue"));

        assertThat(found()).containsExactly(fresh);
        assertThat(found("state", "WAITING")).containsExactly(answered);
        assertThat(found("state", "CLOSED")).containsExactly(closed);
        assertThat(found("state", "ALL")).containsExactly(closed, answered, fresh);
        assertThat(found("state", "ALL", "owner", "me")).containsExactly(answered);
        assertThat(found("state", "ALL", "owner", "none")).containsExactly(closed, fresh);
        assertThat(found("state", "ALL", "class", "PAID")).containsExactly(fresh);
        assertThat(found("state", "ALL", "channel", "PHONE")).isEmpty();
        assertThat(found("state", "ALL", "channel", "PORTAL")).hasSize(3);
        assertThat(found("state", "ALL", "q", "deuxieme quest")).containsExactly(answered);
        assertThat(found("state", "NEW", "q", "deuxieme quest")).isEmpty();
        assertThat(found("state", "ALL", "q", "la")).isEmpty();
    }

    @Test
    void late_is_what_nobody_has_answered_by_the_promised_time() {
        long promised = ask("Promesse");
        assertThat(found("late", "true")).isEmpty();
        desk.run(staff, () -> time.moveTo(time.now().plus(Duration.ofDays(9))));
        try {
            long young = ask("Toute fraîche");
            assertThat(found("late", "true")).containsExactly(promised);
            assertThat(found()).containsExactly(young, promised);
            desk.run(staff, () -> cases.answer(promised, "Enfin.", false));
            assertThat(found("late", "true")).isEmpty();
        } finally {
            desk.run(staff, () -> time.moveTo(time.now().minus(Duration.ofDays(9))));
        }
    }

    @Test
    void pages_follow_each_other_without_a_gap_or_a_double_in_every_order() {
        List<Long> asked = new ArrayList<>();
        for (int i = 0; i < 53; i++) asked.add(ask("Série lente " + i));
        List<Long> backwards = new ArrayList<>(asked);
        Collections.reverse(backwards);
        assertThat(all("state", "ALL")).isEqualTo(backwards);
        assertThat(all("state", "ALL", "order", "LONGEST")).isEqualTo(asked);
        assertThat(all("state", "ALL", "order", "PROMISE")).isEqualTo(asked);
        assertThat(all("state", "ALL", "q", "serie lent")).isEqualTo(backwards);
        assertThat(Outcome.code(() -> desk.run(staff, () -> inbox.page(filter(), "x' OR 1=1"))))
                .isEqualTo("page.key");
    }

    @Test
    void a_page_costs_the_same_few_statements_whatever_stands_in_it() {
        ask("Seule");
        page();
        long one = statements(() -> inbox.page(filter(), null));
        for (int i = 0; i < 26; i++) ask("Encore une " + i);
        page();
        assertThat(statements(() -> inbox.page(filter(), null))).isEqualTo(one).isLessThanOrEqualTo(3);
        assertThat(statements(() -> inbox.count(List.of(filter(), filter("late", "true"), filter("state", "ALL")))))
                .isEqualTo(statements(() -> inbox.count(List.of(filter("state", "ALL"), filter(), filter()))))
                .isLessThanOrEqualTo(5);
        Instant now = desk.get(staff, () -> inbox.changes(null)).until();
        assertThat(statements(() -> inbox.changes(now))).isEqualTo(1);
    }

    @Test
    void what_nobody_has_classified_is_shown_with_what_the_machine_thinks() {
        long asked = ask("J’obtiens une erreur lorsque j’importe le fichier .xls ci-joint");
        InboxRow row = desk.get(staff, () -> inbox.page(filter(), null)).items().get(0);
        assertThat(row.id()).isEqualTo(asked);
        assertThat(row.triage()).isEqualTo(Triage.UNSURE);
        assertThat(row.suggestion()).isEqualTo(Triage.PAID);
        assertThat(desk.get(staff, () -> inbox.page(filter(), null)).items()).containsExactly(row);
    }

    @Test
    void counters_say_what_the_pages_show() {
        for (int i = 0; i < 3; i++) ask("Compter");
        List<Integer> counts =
                desk.get(staff, () -> inbox.count(List.of(filter(), filter("q", "compter"), filter("late", "true"))));
        assertThat(counts).containsExactly(3, 3, 0);
    }

    @Test
    void whoever_looks_again_hears_that_something_has_changed() {
        Instant looked = desk.get(staff, () -> inbox.changes(null)).until();
        assertThat(desk.get(staff, () -> inbox.changes(looked)).cases()).isZero();
        ask("Du nouveau");
        assertThat(desk.get(staff, () -> inbox.changes(looked)).cases()).isEqualTo(1);
        Instant again = desk.get(staff, () -> inbox.changes(looked)).until();
        assertThat(desk.get(staff, () -> inbox.changes(again)).cases()).isZero();
    }

    @Test
    void a_view_is_kept_under_a_name_and_only_its_owner_removes_it() {
        String name = "Vue " + UUID.randomUUID();
        InboxFilter kept = filter("state", "ALL", "q", "ça & là = «100 %»", "late", "true", "order", "LONGEST");
        long id = desk.get(staff, () -> views.save(name, kept, true));
        assertThat(desk.get("desk", () -> view(id)).filter()).isEqualTo(kept);
        assertThat(desk.get("desk", () -> view(id)).mine()).isFalse();
        assertThat(Outcome.code(() -> desk.run(staff, () -> views.save(name, kept, false))))
                .isEqualTo("inbox.viewNameTaken");
        assertThat(Outcome.code(() -> desk.run(staff, () -> views.save(" ", kept, false))))
                .isEqualTo("inbox.viewNameMissing");
        assertThat(Outcome.code(() -> desk.run("desk", () -> views.remove(id)))).isEqualTo("notFound");
        desk.run(staff, () -> views.remove(id));
        assertThat(desk.get(staff, views::all)).noneMatch(v -> v.id() == id);
    }

    private SavedView view(long id) {
        return views.all().stream().filter(v -> v.id() == id).findFirst().orElseThrow();
    }

    private Page<InboxRow> page() {
        return desk.get(staff, () -> inbox.page(filter(), null));
    }

    /** The fewest of several looks: once a second the movable clock of the demo asks how far it was moved. */
    private long statements(Supplier<?> work) {
        return IntStream.range(0, 6)
                .mapToLong(look -> desk.get(staff, () -> {
                    long before = Statements.soFar();
                    work.get();
                    return Statements.soFar() - before;
                }))
                .min()
                .orElseThrow();
    }

    private List<Long> found(String... said) {
        return desk.get(staff, () -> inbox.page(filter(said), null)).items().stream()
                .map(InboxRow::id)
                .toList();
    }

    private List<Long> all(String... said) {
        List<Long> all = new ArrayList<>();
        String after = null;
        do {
            String from = after;
            Page<InboxRow> page = desk.get(staff, () -> inbox.page(filter(said), from));
            page.items().forEach(row -> all.add(row.id()));
            after = page.next();
        } while (after != null);
        return all;
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
