package ch.guichet.web.finance.customers;

import ch.guichet.billing.archive.Deliveries;
import ch.guichet.billing.archive.Delivery;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Messages;

/** How a customer gets his documents: by mail or on paper. */
@Named
@RequestScoped
public class DeliveryForm {
    private final Deliveries deliveries;
    private final Speech say;
    private Delivery known;

    protected DeliveryForm() {
        this(null, null);
    }

    @Inject
    public DeliveryForm(Deliveries deliveries, Speech say) {
        this.deliveries = deliveries;
        this.say = say;
    }

    public Delivery of(long customerId) {
        if (known == null) known = deliveries.of(customerId);
        return known;
    }

    /** Where the next document would be mailed to, or null. */
    public String address(long customerId) {
        return deliveries.address(customerId);
    }

    /** Changes to the other way. */
    public void turn(long customerId) {
        known = of(customerId) == Delivery.MAIL ? Delivery.PAPER : Delivery.MAIL;
        deliveries.set(customerId, known);
        Messages.addGlobalInfo("{0}", say.of("books.delivery.kept"));
    }
}
