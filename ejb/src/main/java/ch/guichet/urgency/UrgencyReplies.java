package ch.guichet.urgency;

import ch.guichet.acceptance.Channel;
import ch.guichet.cases.MailedYes;
import ch.guichet.customers.ContactCard;
import ch.guichet.customers.KnownSenders;
import ch.guichet.customers.MandateCard;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * What answers to the letters of an offer do (rule 7). It asks nobody's rights and believes what it is told about the mail,
 * so its callers must have looked at it.
 */
@ApplicationScoped
public class UrgencyReplies {
    @Inject
    private UrgencyStore store;

    @Inject
    private UrgencyDecision decision;

    @Inject
    private KnownSenders senders;

    /** The request whose letters carry this token, exactly as it was given out. */
    public Optional<Long> requestOf(String token) {
        return store.byThread(token);
    }

    /** The case it is about. */
    public long caseOf(long requestId) {
        return store.require(requestId).caseId();
    }

    /**
     * Takes the yes of a verified sender; the words he accepts are those of his language, which his letter carried.
     *
     * @param letterKey of the letter that is answered, or null; a yes to another letter is none to the offer
     * @param origin what identifies the mail: its fingerprint
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public MailedYes accept(long requestId, String address, String letterKey, String origin) {
        UrgencyRequest request = store.lock(requestId);
        if (!request.state().open()) return no("noOffer");
        if (letterKey == null || !letterKey.startsWith("urgency.offer." + requestId + ".")) return no("notTheOffer");
        Optional<ContactCard> contact = senders.byEmail(address);
        if (contact.isEmpty()) return no("notRegistered");
        Optional<MandateCard> mandate = senders.mandates(contact.get().id()).stream()
                .filter(m -> m.customerId() == request.customerId())
                .findFirst();
        if (mandate.isEmpty()) return no("noMandate");
        String shown = store.papers(requestId).stream()
                .filter(p -> p.language().equals(contact.get().language()))
                .map(UrgencyPaper::sha256)
                .findFirst()
                .orElse("");
        try {
            UrgencyYes yes = decision.accept(request, mandate.get(), shown, Channel.MAILED_REPLY, origin);
            return new MailedYes(yes.acceptanceId(), null);
        } catch (Refusal refused) {
            // nothing was changed before it: the time and the right are looked at first
            return no(refused.code());
        }
    }

    private static MailedYes no(String because) {
        return new MailedYes(null, because);
    }
}
