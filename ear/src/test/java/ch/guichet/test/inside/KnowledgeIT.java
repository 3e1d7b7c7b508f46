package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.knowledge.ArticleContent;
import ch.guichet.knowledge.ArticleDesk;
import ch.guichet.knowledge.ArticleFilter;
import ch.guichet.knowledge.ArticleReading;
import ch.guichet.knowledge.ArticleRow;
import ch.guichet.knowledge.ArticleShelves;
import ch.guichet.knowledge.ArticleState;
import ch.guichet.knowledge.ArticleText;
import ch.guichet.knowledge.ArticleVersion;
import ch.guichet.knowledge.ArticleView;
import ch.guichet.knowledge.Audience;
import ch.guichet.knowledge.DiffLine;
import ch.guichet.knowledge.Entry;
import ch.guichet.knowledge.Help;
import ch.guichet.knowledge.HelpArticle;
import ch.guichet.knowledge.UseRow;
import ch.guichet.shared.BusinessClock;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AtOnce;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class KnowledgeIT {
    @Inject
    private Office office;

    @Inject
    private AsCustomer customer;

    @Inject
    private AsDesk desk;

    @Inject
    private AtOnce atOnce;

    @Inject
    private ArticleDesk articles;

    @Inject
    private ArticleReading reading;

    @Inject
    private ArticleShelves shelves;

    @Inject
    private Help help;

    @Inject
    private BusinessClock clock;

    private String staff;
    private Firm firm;
    private String word;

    @BeforeEach
    void meet() {
        staff = office.staff();
        firm = office.firm(null);
        word = "zimt" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "stern";
    }

    @Test
    void a_draft_an_internal_and_an_archived_article_do_not_exist_for_customers() {
        int draft = create(Audience.PUBLIC);
        int internal = published(Audience.INTERNAL);
        int archived = published(Audience.PUBLIC);
        byDesk(() -> articles.archive(archived));

        for (int hidden : List.of(draft, internal, archived)) {
            assertThat(mine(() -> help.read(hidden, null))).isEqualTo("notFound");
            assertThat(mine(() -> help.open("k", hidden, null))).isEqualTo("notFound");
            assertThat(mineCode(() -> help.avoid("k", hidden))).isEqualTo("notFound");
            assertThat(mineCode(() -> help.judge(hidden, true))).isEqualTo("notFound");
        }
        assertThat(search(word)).isEmpty();
        assertThat(suggested("k")).isEmpty();
        assertThat(byDesk(() -> reading.related(word + " ?", "fr")))
                .extracting(related -> related.entry().number())
                .containsExactly(internal);
    }

    @Test
    void what_is_published_is_found_in_the_same_moment_and_gone_with_the_archive() {
        int number = published(Audience.PUBLIC);
        assertThat(search(word)).extracting(Entry::number).containsExactly(number);
        byDesk(() -> articles.archive(number));
        assertThat(search(word)).isEmpty();
        byDesk(() -> articles.takeBack(number));
        assertThat(search(word)).extracting(Entry::number).containsExactly(number);
        assertThat(code(() -> articles.takeBack(number))).isEqualTo("knowledge.notArchived");
    }

    @Test
    void an_edit_is_a_draft_and_leaves_the_published_version_as_it_is() {
        int number = published(Audience.PUBLIC);
        ArticleVersion draft = byDesk(() -> articles.edit(number, 1, 1, content(Audience.PUBLIC, "Autre texte.")));
        assertThat(draft.version()).isEqualTo(2);
        assertThat(read(number).html()).contains("Réponse");

        byDesk(() -> articles.publish(number, 2, 1));
        assertThat(read(number).html()).contains("Autre texte.").doesNotContain("Réponse");
        ArticleView view = byDesk(() -> reading.show(number));
        assertThat(view.versions()).extracting(row -> row.version()).containsExactly(2, 1);
        assertThat(byDesk(() -> reading.version(number, 1)).content().in("fr").body())
                .isEqualTo("Réponse à " + word);
        assertThat(byDesk(() -> reading.difference(number, 1, 2, "fr")))
                .contains(
                        new DiffLine(DiffLine.Kind.REMOVED, "Réponse à " + word),
                        new DiffLine(DiffLine.Kind.ADDED, "Autre texte."));
    }

    @Test
    void an_earlier_version_comes_back_as_a_draft_and_only_one_draft_exists() {
        int number = published(Audience.PUBLIC);
        byDesk(() -> articles.edit(number, 1, 1, content(Audience.PUBLIC, "Autre texte.")));
        assertThat(code(() -> articles.restore(number, 1))).isEqualTo("knowledge.draftExists");
        byDesk(() -> articles.publish(number, 2, 1));

        ArticleVersion again = byDesk(() -> articles.restore(number, 1));
        assertThat(again.version()).isEqualTo(3);
        assertThat(again.content().in("fr").body()).isEqualTo("Réponse à " + word);
        assertThat(read(number).html()).contains("Autre texte.");
        byDesk(() -> articles.discard(number));
        assertThat(byDesk(() -> reading.show(number)).draft()).isNull();
        assertThat(code(() -> articles.discard(number))).isEqualTo("knowledge.noDraft");
    }

    @Test
    void of_two_who_write_at_once_the_second_is_told_and_overwrites_nothing() {
        int number = create(Audience.PUBLIC);
        byDesk(() -> articles.edit(number, 1, 1, content(Audience.PUBLIC, "De la première personne.")));
        assertThat(code(() -> articles.edit(number, 1, 1, content(Audience.PUBLIC, "De la seconde."))))
                .isEqualTo("knowledge.changed");
        assertThat(code(() -> articles.publish(number, 1, 1))).isEqualTo("knowledge.changed");
        assertThat(byDesk(() -> reading.show(number)).draft().content().in("fr").body())
                .isEqualTo("De la première personne.");
    }

    @Test
    void several_who_edit_a_published_article_at_the_same_moment_make_one_draft() {
        int number = published(Audience.PUBLIC);
        List<Optional<String>> codes = atOnce
                .times(
                        4,
                        () -> Optional.ofNullable(
                                code(() -> articles.edit(number, 1, 1, content(Audience.PUBLIC, "En même temps.")))))
                .stream()
                .map(Outcome::answer)
                .toList();
        assertThat(codes.stream().flatMap(Optional::stream)).hasSize(3).containsOnly("knowledge.changed");
        assertThat(byDesk(() -> reading.show(number)).versions()).hasSize(2);
    }

    @Test
    void articles_begun_at_the_same_moment_have_numbers_of_their_own() {
        List<Integer> numbers = atOnce.times(4, () -> create(Audience.PUBLIC)).stream()
                .map(Outcome::answer)
                .toList();
        assertThat(numbers).doesNotHaveDuplicates().doesNotContainNull();
    }

    @Test
    void a_draft_that_was_never_published_is_thrown_away_with_its_article() {
        int number = create(Audience.PUBLIC);
        byDesk(() -> articles.discard(number));
        assertThat(code(() -> reading.show(number))).isEqualTo("notFound");
    }

    @Test
    void a_missing_translation_falls_back_and_says_so() {
        int number = published(Audience.PUBLIC);
        HelpArticle german = customer.get(firm.login(), () -> help.read(number, "de"));
        assertThat(german.translated()).isFalse();
        assertThat(german.language()).isEqualTo("fr");
        assertThat(read(number).translated()).isTrue();
        assertThat(mine(() -> help.read(number, "rm"))).isEqualTo("language.unknown");
    }

    @Test
    void internal_becomes_public_with_the_version_that_says_so_and_not_before() {
        int number = published(Audience.INTERNAL);
        byDesk(() -> articles.edit(number, 1, 1, content(Audience.PUBLIC, "Pour tous.")));
        assertThat(mine(() -> help.read(number, null))).isEqualTo("notFound");
        byDesk(() -> articles.publish(number, 2, 1));
        assertThat(read(number).html()).contains("Pour tous.");
        byDesk(() -> articles.edit(number, 2, 1, content(Audience.INTERNAL, "Plus pour tous.")));
        assertThat(read(number).html()).contains("Pour tous.");
        byDesk(() -> articles.publish(number, 3, 1));
        assertThat(mine(() -> help.read(number, null))).isEqualTo("notFound");
    }

    @Test
    void an_enquiry_counts_an_article_once_and_is_avoided_once() {
        int number = published(Audience.PUBLIC);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            assertThat(suggested(key)).extracting(Entry::number).containsExactly(number);
            customer.run(firm.login(), () -> help.open(key, number, null));
            customer.run(firm.login(), () -> help.avoid(key, number));
        }
        suggested(UUID.randomUUID().toString());
        UseRow row = use(number);
        assertThat(row.shown()).isEqualTo(2);
        assertThat(row.opened()).isEqualTo(1);
        assertThat(row.avoided()).isEqualTo(1);
        assertThat(mine(() -> help.suggest(" ", word, null))).isEqualTo("knowledge.enquiry");
    }

    @Test
    void a_person_has_one_verdict_and_may_change_it() {
        int number = published(Audience.PUBLIC);
        customer.run(firm.login(), () -> help.judge(number, true));
        customer.run(firm.login(), () -> help.judge(number, true));
        customer.run(office.firm(null).login(), () -> help.judge(number, true));
        assertThat(use(number).helpful()).isEqualTo(2);
        customer.run(firm.login(), () -> help.judge(number, false));
        assertThat(use(number).helpful()).isEqualTo(1);
        assertThat(use(number).useless()).isEqualTo(1);
        assertThat(read(number).verdict()).isFalse();
    }

    @Test
    void the_desk_finds_by_number_word_state_and_audience() {
        int number = published(Audience.PUBLIC);
        int draft = create(Audience.INTERNAL);
        assertThat(found(new ArticleFilter(null, null, null, word))).containsExactlyInAnyOrder(number, draft);
        assertThat(found(new ArticleFilter(ArticleState.DRAFT, null, null, word)))
                .containsExactly(draft);
        assertThat(found(new ArticleFilter(null, Audience.PUBLIC, null, word))).containsExactly(number);
        assertThat(found(new ArticleFilter(null, null, "users", word))).isEmpty();
        assertThat(found(new ArticleFilter(null, null, null, "#" + number))).containsExactly(number);
        assertThat(found(new ArticleFilter(null, null, null, "%' OR 1=1 --"))).doesNotContain(number);
    }

    @Test
    void a_topic_that_does_not_exist_is_refused_and_nothing_is_stored() {
        ArticleContent wrong = new ArticleContent(
                Audience.PUBLIC, "nowhere", null, null, List.of(new ArticleText("fr", "T " + word, "Corps")));
        assertThat(code(() -> articles.create(wrong))).isEqualTo("knowledge.topicMissing");
        assertThat(found(new ArticleFilter(null, null, null, word))).isEmpty();
    }

    private int create(Audience audience) {
        return byDesk(() -> articles.create(content(audience, "Réponse à " + word)));
    }

    private int published(Audience audience) {
        int number = create(audience);
        byDesk(() -> articles.publish(number, 1, 1));
        return number;
    }

    private ArticleContent content(Audience audience, String body) {
        return new ArticleContent(
                audience, "import", "Business", null, List.of(new ArticleText("fr", "Colorer " + word, body)));
    }

    private HelpArticle read(int number) {
        return customer.get(firm.login(), () -> help.read(number, null));
    }

    private List<Entry> search(String text) {
        return customer.get(firm.login(), () -> help.search(text, null, null));
    }

    private List<Entry> suggested(String enquiry) {
        return customer.get(firm.login(), () -> help.suggest(enquiry, word + " ?", null));
    }

    private UseRow use(int number) {
        return byDesk(() -> shelves.byMonth(clock.month(), clock.month())).stream()
                .filter(row -> row.article() == number)
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> found(ArticleFilter filter) {
        return byDesk(() -> reading.list(filter, null)).items().stream()
                .map(ArticleRow::number)
                .toList();
    }

    private <T> T byDesk(Supplier<T> work) {
        return desk.get(staff, work);
    }

    private void byDesk(Runnable work) {
        desk.run(staff, work);
    }

    private String code(Runnable work) {
        return Outcome.code(() -> desk.run(staff, work));
    }

    private String mine(Supplier<?> work) {
        return Outcome.code(() -> customer.run(firm.login(), work::get));
    }

    private String mineCode(Runnable work) {
        return Outcome.code(() -> customer.run(firm.login(), work));
    }
}
