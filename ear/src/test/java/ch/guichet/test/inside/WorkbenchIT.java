package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.cases.DeskCases;
import ch.guichet.demo.DemoClock;
import ch.guichet.snippets.FilledSnippet;
import ch.guichet.snippets.Snippet;
import ch.guichet.snippets.SnippetAdministration;
import ch.guichet.snippets.Snippets;
import ch.guichet.test.beans.AsAdmin;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.Counter;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import ch.guichet.workbench.Drafts;
import ch.guichet.workbench.Presence;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class WorkbenchIT {
    @Inject
    private Office office;

    @Inject
    private Counter counter;

    @Inject
    private AsDesk desk;

    @Inject
    private AsAdmin admin;

    @Inject
    private DeskCases cases;

    @Inject
    private Drafts drafts;

    @Inject
    private Presence presence;

    @Inject
    private Snippets snippets;

    @Inject
    private SnippetAdministration texts;

    @Inject
    private DemoClock clock;

    private String staff;
    private long asked;

    @BeforeEach
    void meet() {
        staff = office.staff();
        Firm firm = office.firm(null);
        asked = counter.ask(firm);
    }

    @Test
    void what_is_being_written_is_kept_for_him_who_writes_it_until_it_is_sent() {
        desk.run(staff, () -> drafts.save(asked, "Bonjour, voici", false));
        desk.run(staff, () -> drafts.save(asked, "Bonjour, voici comment", true));

        assertThat(desk.get(staff, () -> drafts.of(asked)).orElseThrow().text()).isEqualTo("Bonjour, voici comment");
        assertThat(desk.get(staff, () -> drafts.of(asked)).orElseThrow().internal())
                .isTrue();
        assertThat(desk.get("desk", () -> drafts.of(asked))).isEmpty();

        desk.run(staff, () -> cases.answer(asked, "Bonjour, voici comment faire.", false));
        assertThat(desk.get(staff, () -> drafts.of(asked))).isEmpty();
    }

    @Test
    void nothing_written_is_no_draft_and_a_case_that_is_not_there_has_none() {
        desk.run(staff, () -> drafts.save(asked, "Bonjour", false));
        desk.run(staff, () -> drafts.save(asked, "  ", false));
        assertThat(desk.get(staff, () -> drafts.of(asked))).isEmpty();
        assertThat(Outcome.code(() -> desk.run(staff, () -> drafts.save(0, "Bonjour", false))))
                .isEqualTo("notFound");
    }

    @Test
    void two_who_have_a_case_open_see_each_other_until_one_has_gone() {
        assertThat(desk.get(staff, () -> presence.beat(asked, true))).isEmpty();
        var others = desk.get("desk", () -> presence.beat(asked, false));
        assertThat(others).extracting(p -> p.name()).containsExactly("Luca Bernasconi");
        assertThat(others.get(0).writing()).isTrue();

        desk.run(staff, () -> presence.leave(asked));
        assertThat(desk.get("desk", () -> presence.presenceOf(List.of(asked))).get(asked))
                .hasSize(1);
    }

    @Test
    void whoever_does_not_say_that_he_is_there_is_forgotten() {
        desk.run(staff, () -> presence.beat(asked, true));
        pass(Duration.ofSeconds(60));
        assertThat(desk.get(staff, () -> presence.presenceOf(List.of(asked)))).isEmpty();
        pass(Duration.ofSeconds(-60));
    }

    @Test
    void a_snippet_is_filled_with_the_values_of_the_case() {
        String title = "Essai " + UUID.randomUUID();
        admin.run("admin", () -> texts.add("fr", title, "Bonjour {contact}, cas {case} de {customer}. {agent}"));

        FilledSnippet filled = desk.get(staff, () -> snippets.forCase(asked)).stream()
                .filter(s -> s.title().equals(title))
                .findFirst()
                .orElseThrow();
        int number = desk.get(staff, () -> cases.show(asked)).row().number();
        assertThat(filled.text())
                .startsWith("Bonjour Anne Keller, cas " + number + " de Menuiserie ")
                .endsWith("Luca Bernasconi");
        assertThat(desk.get(staff, () -> snippets.forCase(asked)).get(0).language())
                .isEqualTo("fr");
    }

    @Test
    void an_unknown_placeholder_is_refused_and_so_is_a_title_twice() {
        String title = "Essai " + UUID.randomUUID();
        assertThat(code(() -> texts.add("fr", title, "Bonjour {client}"))).isEqualTo("snippet.placeholder");
        assertThat(code(() -> texts.add("xx", title, "Bonjour"))).isEqualTo("language.unknown");
        admin.run("admin", () -> texts.add("fr", title, "Bonjour"));
        assertThat(code(() -> texts.add("fr", title, "Bonsoir"))).isEqualTo("snippet.titleTaken");
        admin.run("admin", () -> texts.add("de", title, "Guten Tag"));
    }

    @Test
    void of_two_who_change_a_snippet_the_second_is_told_and_an_archived_one_is_not_offered() {
        String title = "Essai " + UUID.randomUUID();
        long id = admin.get("admin", () -> texts.add("fr", title, "Bonjour"));
        admin.run("admin", () -> texts.change(id, 0, "fr", title, "Bonsoir"));
        assertThat(code(() -> texts.change(id, 0, "fr", title, "Salut"))).isEqualTo("changedMeanwhile");
        assertThat(code(() -> texts.change(0, 0, "fr", title, "Salut"))).isEqualTo("notFound");

        admin.run("admin", () -> texts.archive(id, true));
        assertThat(desk.get(staff, () -> snippets.forCase(asked)))
                .extracting(FilledSnippet::title)
                .doesNotContain(title);
        assertThat(admin.get("admin", () -> texts.list(true)))
                .extracting(Snippet::title)
                .contains(title);
    }

    private String code(Runnable action) {
        return Outcome.code(() -> admin.run("admin", action::run));
    }

    private void pass(Duration time) {
        desk.run(staff, () -> clock.moveTo(clock.now().plus(time)));
    }
}
