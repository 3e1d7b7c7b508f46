package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.cases.CaseFilter;
import ch.guichet.cases.CaseRow;
import ch.guichet.cases.CaseScope;
import ch.guichet.cases.CustomerCases;
import ch.guichet.cases.DeskCases;
import ch.guichet.cases.MyCases;
import ch.guichet.cases.NewCase;
import ch.guichet.customers.CompanySearch;
import ch.guichet.customers.ContactBook;
import ch.guichet.customers.CustomerDirectory;
import ch.guichet.customers.NewContact;
import ch.guichet.search.Excerpt;
import ch.guichet.search.HouseSearch;
import ch.guichet.search.Related;
import ch.guichet.search.SearchHit;
import ch.guichet.search.SearchIndex;
import ch.guichet.search.SearchKind;
import ch.guichet.search.SearchMaintenance;
import ch.guichet.shared.Database;
import ch.guichet.shared.Page;
import ch.guichet.shared.Statements;
import ch.guichet.test.beans.AsAdmin;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class SearchIT {
    @Inject
    private Office office;

    @Inject
    private AsCustomer customer;

    @Inject
    private AsDesk desk;

    @Inject
    private AsAdmin admin;

    @Inject
    private CustomerCases portal;

    @Inject
    private DeskCases inbox;

    @Inject
    private HouseSearch house;

    @Inject
    private CompanySearch company;

    @Inject
    private ContactBook contacts;

    @Inject
    private SearchMaintenance maintenance;

    @Inject
    private SearchIndex index;

    @Inject
    private Related related;

    @Inject
    private MyCases lists;

    @Inject
    private CustomerDirectory directory;

    @Inject
    private Database database;

    private String staff;
    private Firm firm;
    /** A word that no other test writes. */
    private String word;

    @BeforeEach
    void meet() {
        staff = office.staff();
        firm = office.firm(null);
        word = "q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "x").substring(0, 12);
    }

    @Test
    void what_was_said_is_found_in_other_forms_of_its_words_and_half_typed() {
        long asked = ask(firm, "Saisie " + word, "Nos factures ne sont plus imprimées depuis la mise à jour");
        assertThat(found(word + " facture")).containsExactly(asked);
        assertThat(found("facturées " + word)).containsExactly(asked);
        assertThat(found(word.substring(0, 9))).contains(asked);
        assertThat(found(word + " impri")).containsExactly(asked);
        assertThat(found(word + " IMPRIMER la")).containsExactly(asked);
        assertThat(found(word + " salaire")).isEmpty();
    }

    @Test
    void the_four_languages_are_asked_at_once() {
        long german = ask(firm, "Anfrage " + word, "Wir möchten die Rechnungen drucken und das ist nicht möglich");
        long english = ask(firm, "Question " + word, "We cannot print the invoices and this is urgent");
        long italian = ask(firm, "Domanda " + word, "Non riusciamo a stampare le nostre fatture con il programma");
        assertThat(found(word + " Rechnung")).containsExactly(german);
        assertThat(found(word + " moglich")).containsExactly(german);
        assertThat(found(word + " invoice")).containsExactly(english);
        assertThat(found(word + " fattura")).containsExactly(italian);
        assertThat(found(word)).containsExactly(italian, english, german);
    }

    @Test
    void a_customer_is_found_by_licence_and_a_contact_by_phone_and_mail() {
        String phone = "+41 79 " + (100 + Math.abs(word.hashCode() % 900)) + " 45 67";
        NewContact wanted = new NewContact("Odile " + word, word + "@example.ch", phone, "fr", null);
        long contact = admin.get("admin", () -> contacts.add(wanted));
        assertThat(found(SearchKind.CUSTOMER, "L-" + firm.customerId())).containsExactly(firm.customerId());
        assertThat(found(SearchKind.CONTACT, phone.replace("+41 79", "079"))).contains(contact);
        assertThat(found(SearchKind.CONTACT, word + "@example.ch")).containsExactly(contact);
        assertThat(found(SearchKind.CONTACT, "odile " + word)).containsExactly(contact);

        admin.run(
                "admin",
                () -> contacts.correct(contact, new NewContact("Odette", word + "@example.ch", null, "fr", null)));
        assertThat(found(SearchKind.CONTACT, "odile " + word)).isEmpty();
        assertThat(found(SearchKind.CONTACT, "odette " + word)).containsExactly(contact);
    }

    @Test
    void a_company_finds_its_own_cases_and_never_what_is_internal_or_anothers() {
        Firm other = office.firm(null);
        long mine = ask(firm, "Question", "Le mot est " + word);
        long foreign = ask(other, "Question", "Le mot est " + word);
        desk.run(staff, () -> inbox.answer(mine, "Entre nous : zz" + word, true));

        assertThat(found(word)).containsExactly(foreign, mine);
        assertThat(found("zz" + word)).containsExactly(mine);
        assertThat(foundBy(firm, word)).containsExactly(mine);
        assertThat(foundBy(other, word)).containsExactly(foreign);
        assertThat(foundBy(firm, "zz" + word)).isEmpty();
        assertThat(Outcome.code(() -> customer.run(
                        firm.login(), () -> company.find(other.customerId(), SearchKind.CASE, word, null, 10))))
                .isEqualTo("notFound");
        assertThat(Outcome.code(() -> customer.run(
                        firm.login(), () -> company.find(firm.customerId(), SearchKind.CONTACT, "anne", null, 10))))
                .isEqualTo("notFound");
    }

    @Test
    void lists_of_cases_are_narrowed_by_the_index_and_a_company_s_own_by_what_was_said_in_public() {
        Firm other = office.firm(null);
        long first = ask(firm, "Question " + word, "Nos factures ne partent plus");
        long second = ask(firm, "Autre " + word, "Rien");
        long foreign = ask(other, "Question " + word, "Nos factures ne partent plus");
        desk.run(staff, () -> inbox.answer(second, "Entre nous : facture", true));

        assertThat(listed(word + " facture")).containsExactly(foreign, second, first);
        assertThat(listedBy(firm, word)).containsExactly(second, first);
        assertThat(listedBy(firm, word + " facturées")).containsExactly(first);
        assertThat(listedBy(firm, word.substring(0, 9))).containsExactly(second, first);
        int number = desk.get(staff, () -> inbox.show(first)).row().number();
        assertThat(listedBy(firm, "#" + number)).containsExactly(first);
        assertThat(listedBy(other, "#" + number)).isEmpty();
        assertThat(listedBy(firm, "la")).isEmpty();
    }

    @Test
    void a_search_in_the_directory_costs_the_same_few_statements_whatever_it_finds() {
        long one = statements(firm.login());
        for (int i = 0; i < 3; i++) office.firm(null);
        assertThat(statements("Menuiserie")).isEqualTo(one).isLessThanOrEqualTo(4);
        assertThat(statements("Menuiserie Anne")).isEqualTo(one + 1);
        assertThat(Outcome.code(() -> desk.run(staff, () -> directory.find("Menuiserie", "x'--"))))
                .isEqualTo("page.key");
    }

    private long statements(String text) {
        return desk.get(staff, () -> {
            long before = Statements.soFar();
            directory.find(text, null);
            return Statements.soFar() - before;
        });
    }

    private List<Long> listed(String text) {
        CaseFilter filter = new CaseFilter(Set.of(), null, null, null, text);
        return desk.get(staff, () -> inbox.inbox(filter, null)).items().stream()
                .map(CaseRow::id)
                .toList();
    }

    private List<Long> listedBy(Firm whose, String text) {
        return customer
                .get(whose.login(), () -> lists.find(whose.customerId(), CaseScope.ALL, text, null))
                .items()
                .stream()
                .map(CaseRow::id)
                .toList();
    }

    @Test
    void an_excerpt_for_a_customer_shows_nothing_internal() {
        long mine = ask(firm, "Question", "Un mot " + word);
        desk.run(staff, () -> inbox.answer(mine, word + " " + word + " secret de la maison " + word, true));
        SearchHit hit = customer.get(
                        firm.login(), () -> company.find(firm.customerId(), SearchKind.CASE, word, null, 10))
                .items()
                .get(0);
        assertThat(hit.excerpt().plain()).contains(word).doesNotContain("secret");
        assertThat(hit.excerpt().pieces()).contains(new Excerpt.Piece(word, true));
    }

    @Test
    void pages_follow_each_other_without_a_gap_or_a_double() {
        List<Long> asked = new ArrayList<>();
        for (int i = 0; i < 7; i++) asked.add(0, ask(firm, "Série " + word, "Numéro " + i));
        List<Long> all = new ArrayList<>();
        String after = null;
        do {
            String from = after;
            Page<SearchHit> page = desk.get(staff, () -> house.find(SearchKind.CASE, word + " série", from, 3));
            page.items().forEach(hit -> all.add(hit.id()));
            after = page.next();
        } while (after != null);
        assertThat(all).isEqualTo(asked);
        assertThat(Outcome.code(() -> desk.run(staff, () -> house.find(SearchKind.CASE, word, "x'--", 3))))
                .isEqualTo("page.key");
    }

    @Test
    void signs_and_nonsense_find_nothing_and_break_nothing() {
        for (String odd :
                List.of("%", "_", "' OR 1=1 --", "\\", "la", "  ", "\u0000", "\ud83d\ude00", "a".repeat(5_000)))
            assertThat(Outcome.code(() -> found(odd))).as(odd).isNull();
        assertThat(found("%" + word)).isEmpty();
    }

    @Test
    void an_index_that_was_lost_is_written_anew_while_the_house_works() throws InterruptedException {
        long asked = ask(firm, "Perdu " + word, "Tout est perdu");
        index.remove(SearchKind.CASE, asked);
        assertThat(found(word)).isEmpty();

        admin.run("admin", maintenance::rebuild);
        for (int i = 0; i < 600 && running(); i++) Thread.sleep(100);
        assertThat(running()).isFalse();
        assertThat(found(word)).containsExactly(asked);
        assertThat(database.number("SELECT COUNT(*) FROM search_document WHERE kind = 'CASE'"))
                .isEqualTo(database.number("SELECT COUNT(*) FROM support_case"));
    }

    @Test
    void what_shares_rare_words_is_near() {
        long asked = ask(firm, "Bordereau " + word, "Le bordereau " + word + " refuse de partir");
        assertThat(related.forHouse(SearchKind.CASE, "fr", "Mon bordereau " + word + " est refusé", 3))
                .startsWith(asked);
        assertThat(related.forCompany(firm.customerId(), SearchKind.CASE, "fr", "bordereau " + word, 3))
                .containsExactly(asked);
        assertThat(related.forCompany(office.firm(null).customerId(), SearchKind.CASE, "fr", word, 3))
                .isEmpty();
    }

    private boolean running() {
        return admin.get("admin", maintenance::state).stream().anyMatch(state -> state.finishedAt() == null);
    }

    private List<Long> found(String text) {
        return found(SearchKind.CASE, text);
    }

    private List<Long> found(SearchKind kind, String text) {
        return ids(desk.get(staff, () -> house.find(kind, text, null, 10)));
    }

    private List<Long> foundBy(Firm by, String text) {
        return ids(customer.get(by.login(), () -> company.find(by.customerId(), SearchKind.CASE, text, null, 10)));
    }

    private static List<Long> ids(Page<SearchHit> page) {
        return page.items().stream().map(SearchHit::id).toList();
    }

    private long ask(Firm by, String subject, String text) {
        return customer.get(by.login(), () -> portal.submit(new NewCase(by.customerId(), subject, text, null)))
                .caseId();
    }
}
