package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.acceptance.Channel;
import ch.guichet.acceptance.Evidence;
import ch.guichet.acceptance.EvidenceArchive;
import ch.guichet.mail.LetterView;
import ch.guichet.mailbox.MailFate;
import ch.guichet.mailbox.MailRow;
import ch.guichet.quotes.QuoteEvent;
import ch.guichet.quotes.QuoteEventKind;
import ch.guichet.quotes.QuoteState;
import ch.guichet.quotes.QuoteView;
import ch.guichet.shared.Money;
import ch.guichet.shared.Sha256;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.MailDesk;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.QuoteCounter;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A yes by mail to a quote counts only as rule 7 says; everything else is kept as a question and listed with its reason. */
@ExtendWith(ArquillianExtension.class)
public class QuoteMailIT {
    private static final String YES = "Oui, j’accepte l’offre.\n\nMeilleures salutations\nAnne Keller";

    @Inject
    private Office office;

    @Inject
    private QuoteCounter counter;

    @Inject
    private MailDesk desk;

    @Inject
    private AsCustomer customer;

    @Inject
    private EvidenceArchive archive;

    private ImapServer box;
    private Firm firm;
    private String address;
    private QuoteView quote;
    private LetterView letter;

    @BeforeEach
    void send() {
        box = new ImapServer("imap");
        firm = office.firm(Money.of("500.00"));
        address = firm.login() + "@example.ch";
        quote = counter.sent(firm, office.staff(), "100.00");
        letter = desk.letters(address).get(0);
    }

    @AfterEach
    void close() {
        box.close();
    }

    @Test
    void a_verified_yes_is_proved_by_the_raw_mail() {
        assertThat(letter.text()).contains("Oui, j’accepte l’offre");
        box.deliver(yes(address).toString());
        MailRow mail = desk.readOne(address);
        assertThat(mail.fate()).isEqualTo(MailFate.ACCEPTED);
        Evidence evidence = customer.get(firm.login(), () -> archive.evidence(mail.acceptanceId()));
        assertThat(evidence.channel()).isEqualTo(Channel.MAILED_REPLY);
        assertThat(evidence.documentSha256()).isEqualTo(quote.latest().documentSha256());
        assertThat(evidence.origin()).endsWith(Sha256.of(desk.raw(mail.id())));
        assertThat(counter.shown(firm, quote.id()).latest().state()).isEqualTo(QuoteState.ACCEPTED);
    }

    @Test
    void a_yes_that_proves_nothing_is_kept_with_its_reason() {
        box.deliver(yes(address).verdict(null).toString());
        MailRow mail = desk.readOne(address);
        assertThat(mail.fate()).isEqualTo(MailFate.REPLY);
        assertThat(mail.yesRefused()).isEqualTo("unverified");
        assertThat(counter.shown(firm, quote.id()).latest().state()).isEqualTo(QuoteState.SENT);
        assertThat(counter.read(office.staff(), quote.id()).history())
                .extracting(QuoteEvent::kind)
                .contains(QuoteEventKind.QUESTION);
    }

    @Test
    void a_yes_from_an_address_that_is_nobodys_or_to_a_replaced_version_is_none() {
        String other = "x" + address;
        box.deliver(yes(other).toString());
        assertThat(desk.readOne(other).yesRefused()).isEqualTo("notRegistered");
        counter.revised(firm, office.staff(), quote.id(), "200.00");
        box.deliver(yes(address).toString());
        assertThat(desk.readOne(address).yesRefused()).isEqualTo("otherVersion");
        assertThat(counter.shown(firm, quote.id()).latest().state()).isEqualTo(QuoteState.SENT);
    }

    @Test
    void an_out_of_office_answer_and_a_yes_of_whoever_it_was_forwarded_to_are_none() {
        box.deliver(yes(address).header("Auto-Submitted", "auto-replied").toString());
        assertThat(desk.readOne(address).fate()).isEqualTo(MailFate.AUTOMATIC);
        Firm stranger = office.firm(Money.of("5000.00"));
        String theirs = stranger.login() + "@example.ch";
        box.deliver(yes(theirs).toString());
        assertThat(desk.readOne(theirs).yesRefused()).isEqualTo("noMandate");
        Firm colleague = office.colleague(firm, Money.of("10.00"));
        String his = colleague.login() + "@example.ch";
        box.deliver(yes(his).toString());
        assertThat(desk.readOne(his).yesRefused()).isEqualTo("quote.aboveLimit");
        assertThat(counter.shown(firm, quote.id()).latest().state()).isEqualTo(QuoteState.SENT);
    }

    private TestMail yes(String from) {
        return TestMail.from(from).header("In-Reply-To", letter.messageId()).text(YES);
    }
}
