package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.acceptance.Channel;
import ch.guichet.acceptance.Evidence;
import ch.guichet.acceptance.EvidenceArchive;
import ch.guichet.cases.CustomerCases;
import ch.guichet.cases.MailedOffers;
import ch.guichet.cases.OfferState;
import ch.guichet.cases.PaidWorkOfferView;
import ch.guichet.mail.LetterFilter;
import ch.guichet.mail.LetterRow;
import ch.guichet.mail.PostOffice;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AtOnce;
import ch.guichet.test.beans.Counter;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class MailedOfferIT {
    private static final String HOME = "192.0.2.9";

    @Inject
    private Office office;

    @Inject
    private Counter counter;

    @Inject
    private AsCustomer customer;

    @Inject
    private AsDesk desk;

    @Inject
    private AtOnce atOnce;

    @Inject
    private MailedOffers mailed;

    @Inject
    private PostOffice post;

    @Inject
    private CustomerCases portal;

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
    void opening_the_link_changes_nothing_and_its_yes_is_proved_as_one_by_mailed_link() {
        PaidWorkOfferView offer = counter.offer(firm, counter.ask(firm), staff, 60);
        String token = tokens(firm).get(0);
        for (int i = 0; i < 3; i++)
            assertThat(mailed.show(token).offer().document()).isEqualTo(offer.document());
        assertThat(state(offer)).isEqualTo(OfferState.OPEN);

        long proof = mailed.accept(token, offer.documentSha256(), HOME);

        Evidence evidence = customer.get(firm.login(), () -> archive.evidence(proof));
        assertThat(evidence.channel()).isEqualTo(Channel.MAILED_LINK);
        assertThat(evidence.contactId()).isEqualTo(firm.contactId());
        assertThat(evidence.origin()).startsWith(HOME + ", link ");
        assertThat(state(offer)).isEqualTo(OfferState.ACCEPTED);
        assertThat(Outcome.code(() -> mailed.show(token))).isEqualTo("link.used");
    }

    @Test
    void a_link_used_twice_in_the_same_moment_counts_once() {
        PaidWorkOfferView offer = counter.offer(firm, counter.ask(firm), staff, 60);
        String token = tokens(firm).get(0);
        List<Outcome<Long>> outcomes = atOnce.times(2, () -> mailed.accept(token, offer.documentSha256(), HOME));
        assertThat(outcomes).extracting(Outcome::code).containsExactlyInAnyOrder(null, "link.used");
    }

    @Test
    void a_link_to_a_version_that_was_replaced_is_dead_and_the_new_one_lives() {
        long caseId = counter.ask(firm);
        counter.offer(firm, caseId, staff, 60);
        String first = tokens(firm).get(0);
        PaidWorkOfferView second = counter.offer(firm, caseId, staff, 120);
        assertThat(Outcome.code(() -> mailed.show(first))).isEqualTo("link.used");
        assertThat(Outcome.code(() -> mailed.accept(first, second.documentSha256(), HOME)))
                .isEqualTo("link.used");
        assertThat(mailed.show(tokens(firm).get(0)).offer().row().version()).isEqualTo(2);
    }

    @Test
    void a_yes_to_another_document_than_the_one_shown_leaves_offer_and_link_as_they_were() {
        PaidWorkOfferView offer = counter.offer(firm, counter.ask(firm), staff, 60);
        String token = tokens(firm).get(0);
        assertThat(Outcome.code(() -> mailed.accept(token, "0".repeat(64), HOME)))
                .isEqualTo("acceptance.documentChanged");
        assertThat(state(offer)).isEqualTo(OfferState.OPEN);
        assertThat(mailed.show(token).mayAccept()).isTrue();
    }

    @Test
    void a_no_by_link_needs_its_reason_and_ends_the_link() {
        PaidWorkOfferView offer = counter.offer(firm, counter.ask(firm), staff, 60);
        String token = tokens(firm).get(0);
        assertThat(Outcome.code(() -> mailed.decline(token, " "))).isEqualTo("paidWork.reasonMissing");
        mailed.decline(token, "Trop cher");
        assertThat(state(offer)).isEqualTo(OfferState.DECLINED);
        assertThat(Outcome.code(() -> mailed.show(token))).isEqualTo("link.used");
    }

    @Test
    void who_may_not_accept_what_it_costs_gets_no_link() {
        Firm careful = office.firm(Money.of("10.00"));
        counter.offer(careful, counter.ask(careful), staff, 60);
        assertThat(tokens(careful)).isEmpty();
    }

    @Test
    void a_guessed_link_is_not_found() {
        assertThat(Outcome.code(() -> mailed.show("x".repeat(43)))).isEqualTo("notFound");
    }

    private OfferState state(PaidWorkOfferView offer) {
        return customer.get(
                firm.login(), () -> portal.offer(offer.caseId()).row().state());
    }

    /** Of the letters to this firm's contact, the latest first; the demo shows them to the desk. */
    private List<String> tokens(Firm to) {
        return desk
                .get(staff, () -> post.letters(new LetterFilter(null, to.login()), null).items().stream()
                        .map(LetterRow::id)
                        .map(id -> post.show(id).text())
                        .toList())
                .stream()
                .map(Pattern.compile("offer\\.xhtml\\?t=([\\w-]+)")::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }
}
