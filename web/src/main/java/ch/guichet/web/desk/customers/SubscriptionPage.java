package ch.guichet.web.desk.customers;

import ch.guichet.customers.CustomerRegistration;
import ch.guichet.customers.SubscriptionCard;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.list.RowId;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.omnifaces.util.Faces;

/** A subscription is entered; a renewal is one more. */
@Named
@ViewScoped
public class SubscriptionPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS = Map.of(
            "customers.product",
            "subscription:product",
            "customers.licence",
            "subscription:licence",
            "customers.subscriptionDays",
            "subscription:to");

    private final CustomerRegistration registration;
    private final Glances glances;
    private final BesideField beside;
    private final Speech say;
    private final SubscriptionForm form = new SubscriptionForm();
    private String customer;

    protected SubscriptionPage() {
        this(null, null, null, null);
    }

    @Inject
    public SubscriptionPage(CustomerRegistration registration, Glances glances, BesideField beside, Speech say) {
        this.registration = registration;
        this.glances = glances;
        this.beside = beside;
        this.say = say;
    }

    /** A renewal of the latest one is proposed, for a year from the day after it, or from today. */
    public void load() {
        LocalDate today = getGlance().credit().day();
        form.setFrom(today);
        getGlance().subscriptions().stream().findFirst().ifPresent(this::renew);
        form.setTo(form.getFrom().plusYears(1).minusDays(1));
    }

    private void renew(SubscriptionCard latest) {
        form.proposeLike(latest);
        if (!latest.validTo().isBefore(form.getFrom()))
            form.setFrom(latest.validTo().plusDays(1));
    }

    public void save() {
        if (!beside.done(FIELDS, () -> registration.subscribe(RowId.of(customer), form.wanted()))) return;
        NextPage.tell(say.of("desk.subscription.saved", form.getTo()));
        Faces.redirect("/desk/customers/customer.xhtml?id=%s", customer);
    }

    public Glance getGlance() {
        return glances.of(RowId.of(customer));
    }

    public SubscriptionForm getForm() {
        return form;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }
}
