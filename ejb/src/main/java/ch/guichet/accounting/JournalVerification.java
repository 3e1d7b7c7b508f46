package ch.guichet.accounting;

import ch.guichet.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Reads the whole journal again and says whether an entry was changed, taken out or put in between. */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.ADMIN})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // a long journal may take longer than a transaction lives
public class JournalVerification {
    private static final int LINKS_AT_A_TIME = 50;

    private JournalChain chain;

    public JournalVerification() {}

    @Inject
    JournalVerification(JournalChain chain) {
        this.chain = chain;
    }

    /** Seals what is not sealed yet, then checks link after link up to the head as it was at the beginning. */
    public JournalReport verify() {
        while (chain.seal()) continue;
        JournalChain.Head written = chain.head("");
        JournalWalk walk = new JournalWalk();
        List<JournalChain.Link> links = chain.links(0, LINKS_AT_A_TIME);
        while (!links.isEmpty() && walk.reached() < written.link()) {
            for (JournalChain.Link link : links) {
                if (link.link() <= written.link()) walk.step(link, chain.ofLink(link.link()));
            }
            links = chain.links(walk.reached(), LINKS_AT_A_TIME);
        }
        return walk.arriveAt(written);
    }
}
