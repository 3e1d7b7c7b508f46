package ch.guichet.web.desk.customers;

import ch.guichet.customers.SubscriptionCard;
import ch.guichet.customers.SubscriptionDesk;
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

/** A subscription that was entered: notice is given or taken back, or something about it is corrected. */
@Named
@ViewScoped
public class SubscriptionStatePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS = Map.of(
            "customers.noticePast", "notice:last",
            "customers.product", "correct:product",
            "customers.licence", "correct:licence",
            "customers.subscriptionDays", "correct:to",
            "customers.reason", "correct:reason");

    private final SubscriptionDesk desk;
    private final Glances glances;
    private final BesideField beside;
    private final Speech say;
    private final SubscriptionForm form = new SubscriptionForm();
    private String customer;
    private String id;
    private transient SubscriptionCard card;
    private LocalDate last;
    private String reason;

    protected SubscriptionStatePage() {
        this(null, null, null, null);
    }

    @Inject
    public SubscriptionStatePage(SubscriptionDesk desk, Glances glances, BesideField beside, Speech say) {
        this.desk = desk;
        this.glances = glances;
        this.beside = beside;
        this.say = say;
    }

    public void load() {
        last = getCard().validTo();
        form.fill(card);
    }

    public void giveNotice() {
        LocalDate said = beside.result(FIELDS, () -> desk.giveNotice(RowId.of(customer), RowId.of(id), last));
        if (said != null) leave(say.of("people.notice.taken", said));
    }

    public void withdrawNotice() {
        desk.withdrawNotice(RowId.of(customer), RowId.of(id));
        leave(say.of("people.notice.withdrawn"));
    }

    public void correct() {
        boolean done = beside.done(FIELDS, () -> desk.correct(RowId.of(customer), RowId.of(id), form.wanted(), reason));
        if (done) leave(say.of("people.subscription.corrected"));
    }

    private void leave(String sentence) {
        NextPage.tell(sentence);
        Faces.redirect("/desk/customers/customer.xhtml?id=%s", customer);
    }

    public SubscriptionCard getCard() {
        if (card == null) card = desk.subscription(RowId.of(customer), RowId.of(id));
        return card;
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

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
