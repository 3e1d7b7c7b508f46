package ch.guichet.web.desk.customers;

import ch.guichet.billing.orders.OrderPreview;
import ch.guichet.billing.orders.OrderedPack;
import ch.guichet.billing.orders.PackOrderDesk;
import ch.guichet.credit.CreditAccounts;
import ch.guichet.credit.PackOffer;
import ch.guichet.customers.MandateCard;
import ch.guichet.web.list.RowId;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** A customer orders a Support Credit on the phone: which, who says it, the words to read out, then his yes. */
@Named
@ViewScoped
public class SellPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CreditAccounts credit;
    private final PackOrderDesk orders;
    private final Glances glances;
    private final Speech say;
    private String customer;
    private String pack;
    private Long contact;
    private boolean accepted;
    private String shownSha256;
    private transient List<PackOffer> offers;
    private transient OrderPreview preview;

    protected SellPage() {
        this(null, null, null, null);
    }

    @Inject
    public SellPage(CreditAccounts credit, PackOrderDesk orders, Glances glances, Speech say) {
        this.credit = credit;
        this.orders = orders;
        this.glances = glances;
        this.say = say;
    }

    public void load() {
        getGlance();
        if (contact == null && !getPeople().isEmpty())
            contact = getPeople().get(0).contactId();
    }

    /** Another pack or person: other words, and a yes of their own. */
    public void choose() {
        accepted = false;
        preview = null;
    }

    public void sell() {
        OrderedPack made = orders.order(RowId.of(customer), contact, pack, shownSha256);
        NextPage.tell(say.of("packs.desk.done", pack, made.number(), made.due()));
        Faces.redirect(getBack());
    }

    /** Where the sale was begun: the desk's customer, or finance's account. */
    public String getBack() {
        boolean finance = Faces.getViewId().startsWith("/finance/");
        String page = finance ? "/finance/credit/account.xhtml?customer=" : "/desk/customers/customer.xhtml?id=";
        return page + RowId.of(customer);
    }

    public Glance getGlance() {
        return glances.of(RowId.of(customer));
    }

    public List<PackOffer> getOffers() {
        if (offers == null) offers = credit.packs();
        return offers;
    }

    /** Who may say yes, as far as his limit goes. */
    public List<MandateCard> getPeople() {
        return orders.people(RowId.of(customer));
    }

    public MandateCard getWho() {
        return getPeople().stream()
                .filter(one -> Objects.equals(one.contactId(), contact))
                .findFirst()
                .orElse(null);
    }

    /** What is about to be ordered, or null while something is not chosen. */
    public OrderPreview getPreview() {
        if (preview == null && pack != null && contact != null)
            preview = orders.preview(RowId.of(customer), contact, pack);
        return preview;
    }

    /** The words to read out; the page remembers which it showed. */
    public String getDocument() {
        shownSha256 = getPreview().documentSha256();
        return getPreview().document();
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getPack() {
        return pack;
    }

    public void setPack(String pack) {
        this.pack = pack;
    }

    public Long getContact() {
        return contact;
    }

    public void setContact(Long contact) {
        this.contact = contact;
    }

    public boolean isAccepted() {
        return accepted;
    }

    public void setAccepted(boolean accepted) {
        this.accepted = accepted;
    }
}
