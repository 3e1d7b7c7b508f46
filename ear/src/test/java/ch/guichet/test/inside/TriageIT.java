package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.cases.CustomerCases;
import ch.guichet.cases.DeskCases;
import ch.guichet.cases.NewCase;
import ch.guichet.cases.Triage;
import ch.guichet.shared.Minutes;
import ch.guichet.test.beans.AsAdmin;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AtOnce;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import ch.guichet.triage.Contest;
import ch.guichet.triage.CustomerTriage;
import ch.guichet.triage.DeskTriage;
import ch.guichet.triage.ExampleSource;
import ch.guichet.triage.RuleChange;
import ch.guichet.triage.Suggestion;
import ch.guichet.triage.TriageAdministration;
import ch.guichet.triage.TriageRule;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class TriageIT {
    @Inject
    private Office office;

    @Inject
    private AsCustomer customer;

    @Inject
    private AsDesk desk;

    @Inject
    private AsAdmin admin;

    @Inject
    private AtOnce atOnce;

    @Inject
    private CustomerCases portal;

    @Inject
    private DeskCases inbox;

    @Inject
    private DeskTriage triage;

    @Inject
    private CustomerTriage mine;

    @Inject
    private TriageAdministration rules;

    private String staff;
    private Firm firm;

    @BeforeEach
    void meet() {
        staff = office.staff();
        firm = office.firm(null);
    }

    @Test
    void an_override_of_a_suggestion_needs_a_reason_and_leaves_nothing_without() {
        long asked = ask("Journal", "J’obtiens une erreur lorsque j’importe le fichier .xls ci-joint");
        assertThat(desk.get(staff, () -> triage.ofCase(asked)).suggestion()).isEqualTo(Triage.PAID);

        assertThat(Outcome.code(() -> desk.run(staff, () -> inbox.classify(asked, Triage.FREE, null))))
                .isEqualTo("case.reasonMissing");
        assertThat(classOf(asked)).isEqualTo(Triage.UNSURE);
        desk.run(staff, () -> inbox.classify(asked, Triage.FREE, "Geste commercial"));
        assertThat(classOf(asked)).isEqualTo(Triage.FREE);
    }

    @Test
    void a_confirmed_case_becomes_an_example_that_only_the_desk_reads() {
        String word = "Zimtstern" + UUID.randomUUID().toString().substring(0, 6);
        long asked = ask("Impression " + word, "Comment colorer " + word + " " + word + " ?");
        desk.run(staff, () -> inbox.classify(asked, Triage.FREE, "Question brève"));

        Suggestion forDesk = desk.get(staff, () -> triage.suggest("Comment colorer " + word + " ?", "fr"));
        Suggestion forCustomer = customer.get(firm.login(), () -> mine.suggest("Comment colorer " + word + " ?", "fr"));
        assertThat(forDesk.examples()).anyMatch(e -> Long.valueOf(asked).equals(e.caseId()));
        assertThat(forCustomer.examples()).noneMatch(e -> e.source() == ExampleSource.CASE);
    }

    @Test
    void a_rule_counts_until_it_is_switched_off() {
        String phrase =
                "tarabiscot" + UUID.randomUUID().toString().substring(0, 6).replaceAll("\\d", "x");
        admin.run("admin", () -> rules.add("fr", phrase, Triage.PAID, null));
        assertThat(suggested(phrase)).isEqualTo(Triage.PAID);

        TriageRule rule = admin.get("admin", rules::rules).stream()
                .filter(r -> r.phrase().equals(phrase))
                .findFirst()
                .orElseThrow();
        admin.run("admin", () -> rules.turn(rule.id(), false));
        assertThat(suggested(phrase)).isEqualTo(Triage.UNSURE);
        assertThat(Outcome.code(() -> admin.run("admin", () -> rules.add("fr", phrase, Triage.FREE, null))))
                .isEqualTo("triage.phraseKnown");
    }

    @Test
    void an_offer_of_paid_work_does_not_go_round_the_reason_of_an_override() {
        long asked = ask("Impression", "Où est la commande pour créer un nouvel exercice ?");
        assertThat(desk.get(staff, () -> triage.ofCase(asked)).suggestion()).isEqualTo(Triage.FREE);

        assertThat(Outcome.code(() -> desk.run(staff, () -> inbox.offerPaidWork(asked, new Minutes(60)))))
                .isEqualTo("case.reasonMissing");
        assertThat(classOf(asked)).isEqualTo(Triage.UNSURE);
        desk.run(staff, () -> inbox.classify(asked, Triage.PAID, "Mise en place complète demandée"));
        desk.run(staff, () -> inbox.offerPaidWork(asked, new Minutes(60)));
        assertThat(desk.get(staff, () -> inbox.show(asked)).offers()).hasSize(1);
    }

    @Test
    void a_withdrawn_example_teaches_nothing_until_it_is_restored() {
        String word = "Wacholder"
                + UUID.randomUUID().toString().replaceAll("\\d|-", "").substring(0, 4);
        long asked = ask("Impression " + word, "Comment colorer " + word + " " + word + " ?");
        desk.run(staff, () -> inbox.classify(asked, Triage.FREE, "Question brève"));
        assertThat(learnedFrom(word, asked)).isTrue();

        long example = admin.get("admin", () -> rules.examples(true, word, null))
                .items()
                .get(0)
                .id();
        admin.run("admin", () -> rules.turnExample(example, false));
        assertThat(learnedFrom(word, asked)).isFalse();
        assertThat(admin.get("admin", () -> rules.examples(false, word, null)).items())
                .hasSize(1);
        admin.run("admin", () -> rules.turnExample(example, true));
        assertThat(learnedFrom(word, asked)).isTrue();
        assertThat(Outcome.code(() -> admin.run("admin", () -> rules.turnExample(0, false))))
                .isEqualTo("notFound");
    }

    @Test
    void a_changed_rule_keeps_how_it_was() {
        String before = "ancien" + UUID.randomUUID().toString().replaceAll("\\d|-", "");
        String after = "nouveau" + UUID.randomUUID().toString().replaceAll("\\d|-", "");
        admin.run("admin", () -> rules.add("fr", before, Triage.PAID, null));
        long rule = admin.get("admin", rules::rules).stream()
                .filter(r -> r.phrase().equals(before))
                .findFirst()
                .orElseThrow()
                .id();
        admin.run("admin", () -> rules.change(rule, after, Triage.FREE, null));

        assertThat(suggested(after)).isEqualTo(Triage.FREE);
        assertThat(suggested(before)).isEqualTo(Triage.UNSURE);
        assertThat(admin.get("admin", () -> rules.history(rule)))
                .extracting(RuleChange::phrase)
                .containsExactly(before);
    }

    @Test
    void a_customer_contests_once_and_the_desk_answers_once() {
        long asked = ask("Saisie", "Bonjour à tous");
        assertThat(contest(firm, asked)).isEqualTo("triage.nothingToContest");
        desk.run(staff, () -> inbox.classify(asked, Triage.PAID, "Long"));
        assertThat(contest(office.firm(null), asked)).isEqualTo("notFound");
        assertThat(contest(firm, asked)).isNull();
        assertThat(contest(firm, asked)).isEqualTo("triage.contestOpen");

        Contest open = desk.get(staff, () -> triage.contests(asked)).get(0);
        assertThat(desk.get(staff, triage::open)).contains(open);
        desk.run(staff, () -> triage.answer(open.id(), Triage.FREE, "Vous avez raison."));
        assertThat(classOf(asked)).isEqualTo(Triage.FREE);
        assertThat(customer.get(firm.login(), () -> mine.contests(asked)).get(0).answer())
                .isEqualTo("Vous avez raison.");
        assertThat(Outcome.code(() -> desk.run(staff, () -> triage.answer(open.id(), Triage.FREE, "Encore"))))
                .isEqualTo("triage.answered");
    }

    @Test
    void a_contest_sent_several_times_at_once_is_opened_once_and_refused_else() {
        long asked = ask("Saisie", "Bonjour à tous");
        desk.run(staff, () -> inbox.classify(asked, Triage.PAID, "Long"));

        List<Optional<String>> codes = atOnce.times(4, () -> Optional.ofNullable(contest(firm, asked))).stream()
                .map(Outcome::answer)
                .toList();
        assertThat(codes.stream().flatMap(Optional::stream)).hasSize(3).containsOnly("triage.contestOpen");
        assertThat(customer.get(firm.login(), () -> mine.contests(asked))).hasSize(1);
    }

    private boolean learnedFrom(String word, long caseId) {
        return desk.get(staff, () -> triage.suggest("Comment colorer " + word + " ?", "fr")).examples().stream()
                .anyMatch(e -> Long.valueOf(caseId).equals(e.caseId()));
    }

    private String contest(Firm by, long caseId) {
        return Outcome.code(() -> customer.run(by.login(), () -> mine.contest(caseId, "C’était une question brève.")));
    }

    private Triage suggested(String text) {
        return desk.get(staff, () -> triage.suggest(text, "fr")).suggestion();
    }

    private Triage classOf(long caseId) {
        return desk.get(staff, () -> inbox.show(caseId)).row().triage();
    }

    private long ask(String subject, String text) {
        return customer.get(firm.login(), () -> portal.submit(new NewCase(firm.customerId(), subject, text, null)))
                .caseId();
    }
}
