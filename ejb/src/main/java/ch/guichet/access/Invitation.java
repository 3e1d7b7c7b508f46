package ch.guichet.access;

import ch.guichet.customers.ColleagueRow;
import ch.guichet.customers.Colleagues;
import ch.guichet.customers.ContactCard;
import ch.guichet.customers.MandateCard;
import ch.guichet.customers.MandateEventKind;
import ch.guichet.identity.Accounts;
import ch.guichet.identity.Role;
import ch.guichet.identity.User;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Brings somebody into a company: a person, his account, his mandate and his letter, all or none. */
@ApplicationScoped
class Invitation {
    private Colleagues colleagues;
    private Accounts accounts;
    private AccountLetters letters;
    private BusinessClock clock;

    protected Invitation() {}

    @Inject
    Invitation(Colleagues colleagues, Accounts accounts, AccountLetters letters, BusinessClock clock) {
        this.colleagues = colleagues;
        this.accounts = accounts;
        this.letters = letters;
        this.clock = clock;
    }

    /** @return the contact's id */
    long send(MandateCard inviter, NewColleague wanted) {
        Optional<ContactCard> known = colleagues.byEmail(wanted.email());
        known.ifPresent(contact -> requireStranger(inviter.customerId(), contact));
        long contact = known.map(ContactCard::id)
                .orElseGet(() -> colleagues.add(wanted.name(), wanted.email(), wanted.language()));
        colleagues.grant(inviter.customerId(), contact, wanted.rights(), MandateEventKind.INVITED);
        write(inviter, colleagues.require(inviter.customerId(), contact), wanted.language());
        return contact;
    }

    /** Writes once more, with a fresh link for whoever has no password yet. */
    void again(MandateCard inviter, ColleagueRow row) {
        Optional<User> user = Optional.ofNullable(row.userId()).flatMap(accounts::byId);
        if (user.isEmpty()) write(inviter, row, "fr");
        else letters.invite(user.get(), row.email(), inviter.contactName(), inviter.customerName());
    }

    private void write(MandateCard inviter, ColleagueRow row, String language) {
        Optional<User> user = Optional.ofNullable(row.userId()).flatMap(accounts::byId);
        String occasion =
                inviter.customerId() + "." + row.contactId() + "." + clock.now().toEpochMilli();
        if (user.isPresent()) {
            letters.added(user.get(), row.email(), inviter.contactName(), inviter.customerName(), occasion);
            return;
        }
        if (row.userId() != null) throw Refusal.conflict("people.switchedOff", row.name());
        User opened = accounts.open(row.email(), row.name(), language, Set.of(Role.CUSTOMER));
        colleagues.signsInWith(row.contactId(), opened.id());
        letters.invite(opened, row.email(), inviter.contactName(), inviter.customerName());
    }

    private void requireStranger(long customerId, ContactCard contact) {
        boolean already = colleagues.all(customerId).stream()
                .anyMatch(row -> row.contactId() == contact.id()
                        && (row.lastDay() == null || !row.lastDay().isBefore(clock.today())));
        if (already) throw Refusal.conflict("people.already", contact.name());
    }
}
