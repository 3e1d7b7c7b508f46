package ch.guichet.cases;

import ch.guichet.customers.ContactCard;
import ch.guichet.customers.KnownSenders;
import ch.guichet.customers.MandateCard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Finds the company and the contact of a sender, or says why a person must (rule 2: never a guess). */
@ApplicationScoped
class SenderMatch {
    @Inject
    private KnownSenders senders;

    /**
     * @param customerId the company, as far as the licence number alone says it, or null
     * @param contactId null unless all is known
     * @param reason null when all is known
     */
    record Match(Long customerId, Long contactId, UnattachedReason reason) {
        boolean isFull() {
            return reason == null;
        }
    }

    Match of(Sender sender) {
        List<Long> holders = sender.licenceNumber() == null ? List.of() : senders.holders(sender.licenceNumber());
        Long holder = holders.size() == 1 ? holders.get(0) : null;
        if (!sender.verified()) return new Match(holder, null, UnattachedReason.UNVERIFIED);
        if (sender.licenceNumber() != null && holder == null)
            return new Match(
                    null, null, holders.isEmpty() ? UnattachedReason.UNKNOWN_LICENCE : UnattachedReason.SHARED_LICENCE);
        Optional<ContactCard> contact = senders.byEmail(sender.email());
        if (contact.isEmpty()) return new Match(holder, null, UnattachedReason.UNKNOWN_CONTACT);
        return among(senders.mandates(contact.get().id()), holder, contact.get().id());
    }

    private static Match among(List<MandateCard> mandates, Long holder, long contactId) {
        if (holder != null) {
            boolean acts = mandates.stream().anyMatch(m -> m.customerId() == holder);
            return acts
                    ? new Match(holder, contactId, null)
                    : new Match(holder, null, UnattachedReason.NOT_ITS_CONTACT);
        }
        if (mandates.isEmpty()) return new Match(null, null, UnattachedReason.UNKNOWN_CONTACT);
        if (mandates.size() > 1) return new Match(null, null, UnattachedReason.SEVERAL_COMPANIES);
        return new Match(mandates.get(0).customerId(), contactId, null);
    }
}
