package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.acceptance.Evidence;
import ch.guichet.acceptance.EvidenceArchive;
import ch.guichet.cases.CaseView;
import ch.guichet.cases.CustomerCases;
import ch.guichet.cases.DeskCases;
import ch.guichet.cases.NewCase;
import ch.guichet.cases.OfferState;
import ch.guichet.cases.PaidWorkOfferView;
import ch.guichet.shared.Money;
import ch.guichet.shared.Sha256;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AtOnce;
import ch.guichet.test.beans.Counter;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class PaidWorkIT {

    @Inject
    private Office office;

    @Inject
    private Counter counter;

    @Inject
    private AtOnce atOnce;

    @Inject
    private AsCustomer customer;

    @Inject
    private AsDesk desk;

    @Inject
    private CustomerCases portal;

    @Inject
    private DeskCases inbox;

    @Inject
    private EvidenceArchive archive;

    private String staff;
    private Firm firm;

    @BeforeEach
    void meet() {
        staff = office.staff();
        firm = office.firm(Money.of("500.00"));
    }

    @Test
    void a_yes_is_kept_with_the_bytes_that_were_shown() {
        PaidWorkOfferView offer = counter.offer(firm, counter.ask(firm), staff, 60);
        long proof = counter.accept(firm, offer);

        Evidence evidence = customer.get(firm.login(), () -> archive.evidence(proof));
        byte[] document = customer.get(firm.login(), () -> archive.document(proof));
        assertThat(new String(document, java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(offer.document());
        assertThat(evidence.documentSha256()).isEqualTo(Sha256.of(document)).isEqualTo(offer.documentSha256());
        assertThat(evidence.amount()).isEqualTo(Money.of("194.58"));
        assertThat(evidence.limit()).isEqualTo(Money.of("500.00"));
    }

    @Test
    void of_two_acceptances_in_the_same_moment_exactly_one_counts() {
        PaidWorkOfferView offer = counter.offer(firm, counter.ask(firm), staff, 60);

        List<Outcome<Long>> outcomes = atOnce.times(2, () -> counter.accept(firm, offer));

        assertThat(outcomes).extracting(Outcome::code).containsExactlyInAnyOrder(null, "acceptance.already");
        assertThat(customer.get(firm.login(), () -> archive.ofCustomer(firm.customerId(), null))
                        .items())
                .hasSize(1);
    }

    @Test
    void an_offer_beyond_the_limit_is_refused_and_stays_open() {
        Firm careful = office.firm(Money.of("194.57"));
        PaidWorkOfferView offer = counter.offer(careful, counter.ask(careful), staff, 60);

        assertThat(Outcome.code(() -> counter.accept(careful, offer))).isEqualTo("paidWork.aboveLimit");
        assertThat(show(careful, offer.caseId()).offers().get(0).state()).isEqualTo(OfferState.OPEN);
        assertThat(customer.get(careful.login(), () -> archive.ofCustomer(careful.customerId(), null))
                        .items())
                .isEmpty();
    }

    @Test
    void who_may_accept_nothing_that_costs_is_refused() {
        Firm guest = office.firm(null);
        PaidWorkOfferView offer = counter.offer(guest, counter.ask(guest), staff, 60);

        assertThat(Outcome.code(() -> counter.accept(guest, offer))).isEqualTo("paidWork.mayNotAccept");
    }

    @Test
    void a_page_that_showed_another_document_is_refused() {
        PaidWorkOfferView offer = counter.offer(firm, counter.ask(firm), staff, 60);

        assertThat(Outcome.code(() -> customer.get(
                        firm.login(), () -> portal.accept(offer.caseId(), 1, "0".repeat(64), "192.0.2.7"))))
                .isEqualTo("acceptance.documentChanged");
    }

    @Test
    void a_superseded_offer_cannot_be_accepted_and_the_new_one_can() {
        long caseId = counter.ask(firm);
        PaidWorkOfferView first = counter.offer(firm, caseId, staff, 60);
        PaidWorkOfferView second = counter.offer(firm, caseId, staff, 120);

        assertThat(Outcome.code(() -> counter.accept(firm, first))).isEqualTo("paidWork.superseded");
        assertThat(counter.accept(firm, second)).isPositive();
    }

    @Test
    void another_companys_case_is_not_found_whatever_is_asked_of_it() {
        long caseId = counter.ask(firm);
        long proof = counter.accept(firm, counter.offer(firm, caseId, staff, 60));
        Firm stranger = office.firm(Money.of("9999.00"));

        List<Runnable> requests = List.of(
                () -> portal.show(caseId),
                () -> portal.offer(caseId),
                () -> portal.write(caseId, "?"),
                () -> portal.mine(firm.customerId(), null),
                () -> portal.accept(caseId, 1, "0".repeat(64), "192.0.2.7"),
                () -> portal.decline(caseId, 1, "?"),
                () -> portal.submit(new NewCase(firm.customerId(), "?", "?", null)),
                () -> archive.evidence(proof),
                () -> archive.document(proof),
                () -> archive.ofCustomer(firm.customerId(), null));
        assertThat(requests)
                .allSatisfy(request -> assertThat(Outcome.code(() -> customer.run(stranger.login(), request)))
                        .isEqualTo("notFound"));
    }

    @Test
    void the_customer_never_sees_what_the_house_says_among_itself() {
        long caseId = counter.ask(firm);
        desk.run(staff, () -> inbox.answer(caseId, "Vérifier la licence", true));
        desk.run(staff, () -> inbox.answer(caseId, "Menu Fichier, Clôturer", false));

        assertThat(show(firm, caseId).messages())
                .extracting(m -> m.body())
                .containsExactly("Comment faire ?", "Menu Fichier, Clôturer");
        assertThat(desk.get(staff, () -> inbox.show(caseId)).messages()).hasSize(3);
    }

    @Test
    void the_same_client_key_sent_at_once_makes_one_case() {
        NewCase question = new NewCase(firm.customerId(), "Clôture", "?", "portal-4711");

        var outcomes = atOnce.times(3, () -> customer.get(firm.login(), () -> portal.submit(question)));

        assertThat(outcomes).extracting(Outcome::code).containsOnlyNulls();
        assertThat(outcomes)
                .extracting(o -> o.answer().number())
                .containsOnly(outcomes.get(0).answer().number());
        assertThat(customer.get(firm.login(), () -> portal.mine(firm.customerId(), null))
                        .items())
                .hasSize(1);
    }

    private CaseView show(Firm of, long caseId) {
        return customer.get(of.login(), () -> portal.show(caseId));
    }
}
