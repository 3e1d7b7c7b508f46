package ch.guichet.acceptance;

import ch.guichet.customers.MandateCard;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The register of every yes (rule 6). It only grows: each entry carries the hash of the one before, and the row lock
 * on the chain's head puts simultaneous entries in order. It is written inside the caller's transaction, so what was
 * accepted and its proof are stored together or not at all.
 */
@ApplicationScoped
public class AcceptanceRegister {
    private static final int LONGEST_ORIGIN = 200;

    @Inject
    private AcceptanceStore store;

    @Inject
    private BusinessClock clock;

    @Inject
    private Ids ids;

    /**
     * Writes a yes down. Whether the contact has the right and the limit is the subject's own rule, tested before.
     *
     * @param rightUsed the mandate's right the yes rests on, at most 20 characters
     * @param origin address, or what identifies the mail or call; cut at 200 characters
     * @throws Refusal acceptance.already when this version has been accepted before, also at the very same moment
     */
    public Evidence record(Subject subject, MandateCard who, String rightUsed, Channel how, String origin) {
        long id = ids.take(1);
        ChainHead head = store.lockHead();
        if (store.exists(subject.kind(), subject.id(), subject.version())) throw Refusal.conflict("acceptance.already");
        long link = head.lastLink() + 1;
        Evidence evidence = new Evidence(
                        id,
                        link,
                        subject.kind(),
                        subject.id(),
                        subject.version(),
                        subject.title(),
                        subject.documentSha256(),
                        subject.mediaType(),
                        who.customerId(),
                        who.contactId(),
                        who.contactName(),
                        rightUsed,
                        who.acceptLimit(),
                        subject.amount(),
                        how,
                        shortened(origin),
                        clock.now(),
                        head.lastHash(),
                        null)
                .sealed();
        store.append(evidence, subject.document());
        return evidence;
    }

    private static String shortened(String origin) {
        return origin.length() <= LONGEST_ORIGIN ? origin : origin.substring(0, LONGEST_ORIGIN);
    }
}
