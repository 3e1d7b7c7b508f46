package ch.guichet.cases;

import ch.guichet.acceptance.Channel;
import ch.guichet.customers.ContactCard;
import ch.guichet.customers.KnownSenders;
import ch.guichet.customers.MandateCard;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What answers to the letters of a case do. It asks nobody's rights and believes what it is told about the mail, so its
 * callers must have looked at it.
 */
@ApplicationScoped
public class MailedReplies {
    private static final int LONGEST_NAME = 120;
    private static final Map<String, String> UNPROVED =
            Map.of("fr", "non vérifié", "de", "nicht bestätigt", "it", "non verificato", "en", "not verified");

    @Inject
    private CaseStore store;

    @Inject
    private CaseThreads threads;

    @Inject
    private Conversation conversation;

    @Inject
    private PaidWork paidWork;

    @Inject
    private KnownSenders senders;

    /** The case whose letters carry this token. */
    public Optional<Long> caseOf(String token) {
        return threads.caseOf(token);
    }

    /**
     * Adds the answer to its case; a closed case opens again. Who is not known to act for the company, or whose mail
     * proved nothing, is named by his address.
     *
     * @return the message's id
     * @throws Refusal case.filesMany and those of {@link ch.guichet.files.FileLimits}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long join(MailedReply reply) {
        SupportCase c = store.lock(reply.caseId()).orElseThrow(Refusal::notFound);
        return conversation.reply(c, author(c, reply.sender()), reply.text(), reply.files());
    }

    /**
     * Takes the yes of a verified sender to the open offer of a case.
     *
     * @param letterKey of the letter that is answered, or null; a yes to another letter than the offer is none to it
     * @param origin what identifies the mail: its fingerprint
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public MailedYes accept(long caseId, String address, String letterKey, String origin) {
        SupportCase c = store.lock(caseId).orElseThrow(Refusal::notFound);
        List<PaidWorkOffer> offers = store.lockOffers(caseId);
        Optional<PaidWorkOffer> open =
                offers.stream().filter(PaidWorkOffer::isOpen).findFirst();
        if (open.isEmpty()) return MailedYes.no("noOffer");
        Optional<Integer> answered = versionOf(letterKey, caseId);
        if (answered.isEmpty()) return MailedYes.no("notTheOffer");
        if (answered.get() != open.get().version()) return MailedYes.no("otherVersion");
        Optional<ContactCard> contact = senders.byEmail(address);
        if (contact.isEmpty()) return MailedYes.no("notRegistered");
        Optional<MandateCard> mandate = mandate(contact.get(), c);
        return mandate.isEmpty() ? MailedYes.no("noMandate") : accept(c, open.get(), mandate.get(), origin);
    }

    private MailedYes accept(SupportCase c, PaidWorkOffer offer, MandateCard who, String origin) {
        try {
            String shown = offer.view(c).documentSha256();
            return new MailedYes(paidWork.accept(c, offer.version(), who, shown, Channel.MAILED_REPLY, origin), null);
        } catch (Refusal refused) {
            // nothing was changed before it: the right and the limit are looked at first
            return MailedYes.no(refused.code());
        }
    }

    /** Letters of offers have keys such as {@code case.offer.4711.2.33}: case, version, reader. */
    private static Optional<Integer> versionOf(String letterKey, long caseId) {
        String prefix = "case.offer." + caseId + ".";
        if (letterKey == null || !letterKey.startsWith(prefix)) return Optional.empty();
        String rest = letterKey.substring(prefix.length());
        return Optional.of(Integer.valueOf(rest.substring(0, rest.indexOf('.'))));
    }

    private Optional<MandateCard> mandate(ContactCard contact, SupportCase c) {
        return senders.mandates(contact.id()).stream()
                .filter(m -> m.customerId() == c.customerId())
                .findFirst();
    }

    private String author(SupportCase c, Sender sender) {
        Optional<ContactCard> contact = senders.byEmail(sender.email())
                .filter(known -> mandate(known, c).isPresent());
        if (sender.verified() && contact.isPresent()) return contact.get().name();
        String called = sender.email() == null ? "?" : sender.email();
        String said = sender.verified() ? called : called + " (" + UNPROVED.get(c.language()) + ")";
        return said.length() <= LONGEST_NAME ? said : said.substring(0, LONGEST_NAME - 1) + "…";
    }
}
