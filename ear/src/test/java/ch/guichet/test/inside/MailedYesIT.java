package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.acceptance.Channel;
import ch.guichet.acceptance.Evidence;
import ch.guichet.acceptance.EvidenceArchive;
import ch.guichet.cases.CaseMessageView;
import ch.guichet.cases.CustomerCases;
import ch.guichet.cases.OfferState;
import ch.guichet.cases.PaidWorkOfferView;
import ch.guichet.mail.LetterView;
import ch.guichet.mailbox.MailFate;
import ch.guichet.mailbox.MailRow;
import ch.guichet.shared.Money;
import ch.guichet.shared.Sha256;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.Counter;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.MailDesk;
import ch.guichet.test.beans.Office;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A yes by mail counts only as rule 7 says; everything else is a message and the desk sees why. */
@ExtendWith(ArquillianExtension.class)
public class MailedYesIT {
    private static final String YES = "Oui, j’accepte l’offre.\n\nMeilleures salutations\nAnne Keller";

    @Inject
    private Office office;

    @Inject
    private Counter counter;

    @Inject
    private MailDesk desk;

    @Inject
    private AsCustomer customer;

    @Inject
    private CustomerCases portal;

    @Inject
    private EvidenceArchive archive;

    private ImapServer box;
    private Firm firm;
    private String address;
    private long caseId;
    private PaidWorkOfferView offer;
    private LetterView letter;

    @BeforeEach
    void offer() {
        box = new ImapServer("imap");
        offerTo(office.firm(Money.of("500.00")));
    }

    private void offerTo(Firm who) {
        firm = who;
        address = firm.login() + "@example.ch";
        caseId = counter.ask(firm);
        offer = counter.offer(firm, caseId, office.staff(), 60);
        letter = desk.letters(address).get(0);
    }

    @AfterEach
    void close() {
        box.close();
    }

    @Test
    void the_letter_says_how_and_a_yes_to_it_is_proved_by_the_raw_mail() {
        assertThat(letter.text()).contains("Oui, j’accepte l’offre").contains("Répondez simplement");
        box.deliver(yes().toString());

        MailRow mail = desk.readOne(address);

        assertThat(mail.fate()).isEqualTo(MailFate.ACCEPTED);
        assertThat(state()).isEqualTo(OfferState.ACCEPTED);
        Evidence evidence = customer.get(firm.login(), () -> archive.evidence(mail.acceptanceId()));
        assertThat(evidence.channel()).isEqualTo(Channel.MAILED_REPLY);
        assertThat(evidence.contactId()).isEqualTo(firm.contactId());
        assertThat(evidence.documentSha256()).isEqualTo(offer.documentSha256());
        assertThat(evidence.origin()).contains(address).endsWith(Sha256.of(desk.raw(mail.id())));
        assertThat(desk.show(mail.id()).rawUntil()).isNull();
        assertThat(desk.supportCase(caseId).messages())
                .extracting(CaseMessageView::body)
                .anyMatch(body -> body.startsWith("Oui, j’accepte"));
    }

    @Test
    void the_subject_alone_is_enough_for_programs_that_do_not_say_what_they_answer() {
        box.deliver(TestMail.from(address)
                .subject("RE: " + letter.row().subject())
                .text("Oui")
                .toString());
        assertThat(desk.readOne(address).fate()).isEqualTo(MailFate.ACCEPTED);
    }

    @Test
    void a_yes_that_proves_nothing_is_ignored_and_said() {
        refused("unverified", yes().verdict(null));
    }

    @Test
    void a_yes_from_an_address_that_is_nobodys_is_ignored() {
        String other = "x" + address;
        box.deliver(TestMail.from(other)
                .header("In-Reply-To", letter.messageId())
                .text(YES)
                .toString());
        assertThat(desk.readOne(other).yesRefused()).isEqualTo("notRegistered");
        assertThat(state()).isEqualTo(OfferState.OPEN);
    }

    @Test
    void a_contact_of_another_company_cannot_say_yes_for_this_one() {
        Firm other = office.firm(Money.of("5000.00"));
        String theirs = other.login() + "@example.ch";
        box.deliver(TestMail.from(theirs)
                .header("In-Reply-To", letter.messageId())
                .text(YES)
                .toString());
        assertThat(desk.readOne(theirs).yesRefused()).isEqualTo("noMandate");
        assertThat(state()).isEqualTo(OfferState.OPEN);
    }

    @Test
    void a_yes_beyond_the_limit_is_ignored() {
        offerTo(office.firm(Money.of("10.00")));
        refused("paidWork.aboveLimit", yes());
    }

    @Test
    void a_yes_to_another_letter_is_none_to_the_offer() {
        LetterView receipt = desk.letters(address).get(1);
        refused(
                "notTheOffer",
                TestMail.from(address)
                        .header("In-Reply-To", receipt.messageId())
                        .text(YES));
    }

    @Test
    void a_yes_to_a_version_that_was_replaced_is_ignored() {
        counter.offer(firm, caseId, office.staff(), 120);
        refused("otherVersion", yes());
    }

    @Test
    void a_yes_with_a_condition_is_a_normal_answer() {
        refused("words", yes().text("Oui, mais pas avant lundi."));
    }

    @Test
    void an_automatic_yes_is_no_message_at_all() {
        box.deliver(yes().header("Auto-Submitted", "auto-replied").toString());
        assertThat(desk.readOne(address).fate()).isEqualTo(MailFate.AUTOMATIC);
        assertThat(state()).isEqualTo(OfferState.OPEN);
    }

    @Test
    void a_yes_that_comes_twice_counts_once() {
        box.deliver(yes().toString());
        assertThat(desk.readOne(address).fate()).isEqualTo(MailFate.ACCEPTED);
        box.deliver(yes().toString());
        assertThat(desk.read(address, 2).get(1).yesRefused()).isEqualTo("noOffer");
    }

    private TestMail yes() {
        return TestMail.from(address).header("In-Reply-To", letter.messageId()).text(YES);
    }

    private void refused(String because, TestMail mail) {
        box.deliver(mail.toString());
        MailRow row = desk.readOne(address);
        assertThat(row.fate()).isEqualTo(MailFate.REPLY);
        assertThat(row.yesRefused()).isEqualTo(because);
        assertThat(row.caseId()).isEqualTo(caseId);
        OfferState latest = state();
        assertThat(latest).isEqualTo(OfferState.OPEN);
    }

    private OfferState state() {
        return customer.get(firm.login(), () -> portal.offer(caseId).row().state());
    }
}
