package ch.guichet.test.beans;

import ch.guichet.cases.CustomerCases;
import ch.guichet.cases.DeskCases;
import ch.guichet.cases.NewCase;
import ch.guichet.cases.PaidWorkOfferView;
import ch.guichet.cases.Triage;
import ch.guichet.shared.Minutes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Both sides of a case, in the fewest words. */
@ApplicationScoped
public class Counter {

    private static final String HOME = "192.0.2.7";

    @Inject
    private AsCustomer customer;

    @Inject
    private AsDesk desk;

    @Inject
    private CustomerCases portal;

    @Inject
    private DeskCases inbox;

    /** A case of this firm. */
    public long ask(Firm firm) {
        return customer.get(firm.login(), () -> portal.submit(
                        new NewCase(firm.customerId(), "Clôture de l'exercice", "Comment faire ?", null))
                .caseId());
    }

    public PaidWorkOfferView offer(Firm firm, long caseId, String staff, int minutes) {
        // with a reason: what other tests have taught may make the suggestion another one
        desk.run(staff, () -> inbox.classify(caseId, Triage.PAID, "Explication approfondie"));
        desk.get(staff, () -> inbox.offerPaidWork(caseId, new Minutes(minutes)));
        return customer.get(firm.login(), () -> portal.offer(caseId));
    }

    /** Id of the proof. */
    public long accept(Firm firm, PaidWorkOfferView offer) {
        return customer.get(
                firm.login(), () -> portal.accept(offer.caseId(), offer.row().version(), offer.documentSha256(), HOME));
    }

    /** A case with a yes to paid work. */
    public long agreed(Firm firm, String staff) {
        long caseId = ask(firm);
        accept(firm, offer(firm, caseId, staff, 60));
        return caseId;
    }
}
