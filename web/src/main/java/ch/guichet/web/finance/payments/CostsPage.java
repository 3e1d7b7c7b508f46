package ch.guichet.web.finance.payments;

import ch.guichet.payments.ledger.ReminderCosts;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** Gives up what reminders of an open item cost. */
@Named
@RequestScoped
public class CostsPage {
    private final ReminderCosts costs;
    private final Speech say;

    protected CostsPage() {
        this(null, null);
    }

    @Inject
    public CostsPage(ReminderCosts costs, Speech say) {
        this.costs = costs;
        this.say = say;
    }

    public void waive(long document, long customer) {
        costs.waive(document, say.of("payments.costsWaive"));
        NextPage.tell(say.of("payments.costsWaived"));
        Faces.redirect("/finance/payments/account.xhtml?customer=%s", String.valueOf(customer));
    }
}
