package ch.guichet.cases;

import ch.guichet.customers.Companies;
import ch.guichet.customers.ContactCard;
import ch.guichet.identity.User;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
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
    private BusinessClock clock;

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
        return known.orElseGet(() -> begin(number, receipt));
    }

    private CaseNumber begin(int number, Receipt receipt) {
        companies
                .mandate(receipt.contactId(), receipt.customerId())
                .orElseThrow(() -> Refusal.invalid("case.contactOfOther"));
        Instant now = clock.now();
        ContactCard contact = companies.contact(receipt.contactId());
        SupportCase made = new SupportCase(
                number,
                receipt,
                contact.language(),
                now,
                EntitlementDecision.at(now, day -> companies.subscriptionOn(receipt.customerId(), day)));
        store.add(made);
        store.add(CaseMessage.byCustomer(made, contact.name(), receipt.text(), now));
        store.takenNumber(number);
        store.flush();
        mail.received(made, receipt.text());
        return new CaseNumber(made.id(), number);
    }

    void reply(SupportCase c, String contactName, String text) {
        store.add(CaseMessage.byCustomer(c, contactName, text, clock.now()));
        c.customerSpoke();
    }

    /** @param internal a note among the house; it leaves the turn where it is */
    void answer(SupportCase c, User by, String text, boolean internal) {
        CaseMessage said = CaseMessage.byDesk(c, by.displayName(), internal, text, clock.now());
        store.add(said);
        if (internal) return;
        c.answered(by.id());
        mail.answered(c, said.id(), by.displayName(), text.strip());
    }
}
