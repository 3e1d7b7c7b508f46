package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.acceptance.Channel;
import ch.guichet.acceptance.Evidence;
import ch.guichet.acceptance.EvidenceArchive;
import ch.guichet.quotes.MailedQuotes;
import ch.guichet.quotes.MyQuotes;
import ch.guichet.quotes.QuoteState;
import ch.guichet.quotes.QuoteView;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AtOnce;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.MailDesk;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import ch.guichet.test.beans.QuoteCounter;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rule 7 for quotes: the link that a letter carries. */
@ExtendWith(ArquillianExtension.class)
public class MailedQuoteIT {
    @Inject
    private Office office;

    @Inject
    private QuoteCounter counter;

    @Inject
    private AsCustomer customer;

    @Inject
    private AtOnce atOnce;

    @Inject
    private MyQuotes mine;

    @Inject
    private MailedQuotes mailed;

    @Inject
    private MailDesk mails;

    @Inject
    private EvidenceArchive archive;

    @Inject
    private Database database;

    private String staff;
    private Firm firm;

    @BeforeEach
    void meet() {
        staff = office.staff();
        firm = office.firm(Money.of("5000.00"));
    }

    @Test
    void a_link_opened_ten_times_does_nothing_and_accepts_once() {
        QuoteView quote = counter.sent(firm, staff, "100.00");
        String token = mails.quoteLinks(firm).get(0);
        for (int i = 0; i < 10; i++)
            assertThat(mailed.show(token).version().state()).isEqualTo(QuoteState.SENT);
        String shown = mailed.show(token).version().documentSha256();
        assertThat(Outcome.code(() -> mailed.accept(token, "0".repeat(64), "192.0.2.9")))
                .isEqualTo("acceptance.documentChanged");

        List<Outcome<Long>> outcomes = atOnce.times(2, () -> mailed.accept(token, shown, "192.0.2.9"));

        assertThat(outcomes).extracting(Outcome::code).containsExactlyInAnyOrder(null, "link.used");
        assertThat(Outcome.code(() -> mailed.show(token))).isEqualTo("link.used");
        assertThat(Outcome.code(() -> mailed.show("x".repeat(43)))).isEqualTo("notFound");
        Evidence evidence = customer.get(firm.login(), () -> archive.ofCustomer(firm.customerId(), null))
                .items()
                .get(0);
        assertThat(evidence.channel()).isEqualTo(Channel.MAILED_LINK);
        assertThat(counter.shown(firm, quote.id()).inForce().version()).isEqualTo(1);
    }

    @Test
    void a_link_to_a_replaced_version_is_dead() {
        QuoteView first = counter.sent(firm, staff, "100.00");
        String old = mails.quoteLinks(firm).get(0);
        counter.revised(firm, staff, first.id(), "200.00");
        assertThat(Outcome.code(() -> mailed.show(old))).isEqualTo("link.used");
        assertThat(mailed.show(mails.quoteLinks(firm).get(0)).version().version())
                .isEqualTo(2);
    }

    @Test
    void who_may_not_accept_gets_no_link_and_forwards_only_to_who_may() {
        Firm guest = office.firm(null);
        QuoteView quote = counter.sent(guest, staff, "100.00");
        assertThat(mails.quoteLinks(guest)).isEmpty();
        assertThat(Outcome.code(
                        () -> customer.run(guest.login(), () -> mine.forward(quote.id(), 1, guest.contactId()))))
                .isEqualTo("quote.colleague");
    }

    @Test
    void a_colleague_who_may_gets_a_link_of_his_own_and_his_yes_ends_the_first() {
        QuoteView quote = counter.sent(firm, staff, "100.00");
        String first = mails.quoteLinks(firm).get(0);
        Firm colleague = office.colleague(firm, Money.of("200.00"));
        customer.run(firm.login(), () -> mine.forward(quote.id(), 1, colleague.contactId()));
        String his = mails.quoteLinks(colleague).get(0);

        long proof = mailed.accept(his, mailed.show(his).version().documentSha256(), "192.0.2.9");

        Evidence evidence = customer.get(firm.login(), () -> archive.evidence(proof));
        assertThat(evidence.contactId()).isEqualTo(colleague.contactId());
        assertThat(evidence.limit()).isEqualTo(Money.of("200.00"));
        assertThat(Outcome.code(() -> mailed.show(first))).isEqualTo("link.used");
    }

    @Test
    void a_link_past_its_time_opens_nothing() {
        QuoteView quote = counter.sent(firm, staff, "100.00");
        String token = mails.quoteLinks(firm).get(0);
        String shown = quote.latest().documentSha256();
        database.update(
                "UPDATE mailed_link SET expires_at = made_at WHERE purpose = 'QUOTE' AND subject_id = ?", quote.id());
        assertThat(Outcome.code(() -> mailed.show(token))).isEqualTo("link.expired");
        assertThat(Outcome.code(() -> mailed.accept(token, shown, "192.0.2.9"))).isEqualTo("link.expired");
        assertThat(counter.shown(firm, quote.id()).latest().state()).isEqualTo(QuoteState.SENT);
    }
}
