package ch.guichet.acceptance;

import ch.guichet.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Reads the whole register again and says whether anything in it was changed, taken out or added. */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.ADMIN})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // a long chain may take longer than a transaction lives
public class ChainVerification {
    /** Documents may weigh megabytes, so few links are held at a time however long the chain is. */
    private static final int LINKS_AT_A_TIME = 20;

    private AcceptanceStore store;

    public ChainVerification() {}

    @Inject
    ChainVerification(AcceptanceStore store) {
        this.store = store;
    }

    /**
     * Checks every link up to the head that was written when this began; a yes that comes meanwhile waits for the next
     * time.
     */
    public ChainReport verify() {
        long lastStored = store.lastLink();
        ChainHead written = store.head();
        ChainWalk walk = new ChainWalk();
        long reached = Long.MIN_VALUE;
        List<AcceptanceStore.Stored> links;
        do {
            links = store.chain(reached, written.lastLink(), LINKS_AT_A_TIME);
            for (AcceptanceStore.Stored link : links) walk.step(link.evidence(), link.document());
            if (!links.isEmpty()) reached = links.get(links.size() - 1).link();
        } while (links.size() == LINKS_AT_A_TIME);
        return walk.arriveAt(written, lastStored);
    }
}
