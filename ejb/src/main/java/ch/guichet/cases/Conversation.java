package ch.guichet.cases;

import ch.guichet.calendar.Hotline;
import ch.guichet.customers.Companies;
import ch.guichet.customers.ContactCard;
import ch.guichet.files.NewFile;
import ch.guichet.identity.User;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The one way in (rule 2): whatever channel it takes, what is asked, added or answered in a case comes through here. */
@ApplicationScoped
class Conversation {
    @Inject
    private CaseStore store;

    @Inject
    private Companies companies;

    @Inject
    private CaseMail mail;

    @Inject
    private CaseAttachments attachments;

    @Inject
    private Hotline hotline;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<CaseClassified> classified;

    @Inject
    private CaseIndex index;

    /**
     * Makes a case of a question, or finds the case that the same key of the same company has already made.
     *
     * @throws Refusal case.contactOfOther when the contact does not act for the company
     */
    CaseNumber begin(Receipt receipt) {
        // the lock also makes two requests with the same key, sent at once, come one after the other
        int number = store.lockNumbers() + 1;
        Optional<CaseNumber> known =
                Optional.ofNullable(receipt.clientKey()).flatMap(key -> store.byClientKey(receipt.customerId(), key));
        return known.orElseGet(() -> open(number, receipt, clock.now()));
    }

    /** Makes the case of the next number, which the caller has locked. */
    CaseNumber open(int number, Receipt receipt, Instant receivedAt) {
        CaseNumber made = openNumbered(number, receipt, receivedAt);
        store.takenNumber(number);
        return made;
    }

    /**
     * Makes the case of a number that was given out before.
     *
     * @param receivedAt the server's time of receipt, which decides the entitlement (rule 1)
     * @throws Refusal case.contactOfOther when the contact does not act for the company
     */
    CaseNumber openNumbered(int number, Receipt receipt, Instant receivedAt) {
        companies
                .mandate(receipt.contactId(), receipt.customerId())
                .orElseThrow(() -> Refusal.invalid("case.contactOfOther"));
        ContactCard contact = companies.contact(receipt.contactId());
        SupportCase made = new SupportCase(
                number,
                receipt,
                contact.language(),
                receivedAt,
                EntitlementDecision.at(receivedAt, day -> companies.subscriptionOn(receipt.customerId(), day)),
                hotline.answerExpectedBy(receivedAt));
        store.add(made);
        CaseMessage first = CaseMessage.byCustomer(made, contact.name(), receipt.text(), receivedAt);
        store.add(first);
        store.flush();
        attachments.keep(made.id(), first.id(), receipt.files(), contact.name(), false);
        mail.received(made, receipt.text());
        return new CaseNumber(made.id(), number);
    }

    /** A customer's word in a case that was merged is said in the one that goes on. @return the message's id */
    long reply(SupportCase in, String contactName, String text, List<NewFile> files) {
        SupportCase c = in.isMerged() ? store.lockLive(in.id()) : in;
        Instant now = clock.now();
        CaseMessage message = CaseMessage.byCustomer(c, contactName, text, now);
        store.add(message);
        attachments.keep(c.id(), message.id(), files, contactName, false);
        c.customerSpoke(now);
        return message.id();
    }

    /** A person decides; whoever learns from decisions hears of it, and may object. */
    void classify(SupportCase c, Triage decided, String reason, String by) {
        Triage before = c.triage();
        c.classify(decided, reason, by);
        CaseQuestion asked = index.question(c.id());
        classified.fire(new CaseClassified(c.id(), asked.language(), asked.text(), before, decided, c.triageReason()));
    }

    /** @param internal a note among the house; it leaves the turn where it is */
    void answer(SupportCase c, User by, String text, boolean internal) {
        Instant now = clock.now();
        CaseMessage said = CaseMessage.byDesk(c, by.displayName(), internal, text, now);
        store.add(said);
        if (internal) return;
        c.answered(by.id(), now);
        mail.answered(c, said.id(), by.displayName(), text.strip());
    }
}
