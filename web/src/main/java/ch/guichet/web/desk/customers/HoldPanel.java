package ch.guichet.web.desk.customers;

import ch.guichet.customers.CreditHold;
import ch.guichet.customers.CreditHolds;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** Whether a customer is offered no paid work for now; each asked once a request. */
@Named
@RequestScoped
public class HoldPanel {
    private final CreditHolds holds;
    private final Map<Long, CreditHold> read = new HashMap<>();

    protected HoldPanel() {
        this(null);
    }

    @Inject
    public HoldPanel(CreditHolds holds) {
        this.holds = holds;
    }

    /** Null for a customer who may order. */
    public CreditHold of(long customer) {
        if (!read.containsKey(customer)) read.put(customer, holds.of(customer).orElse(null));
        return read.get(customer);
    }
}
