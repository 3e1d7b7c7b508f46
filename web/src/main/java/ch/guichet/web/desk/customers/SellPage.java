package ch.guichet.web.desk.customers;

import ch.guichet.credit.CreditAccounts;
import ch.guichet.credit.PackOffer;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.list.RowId;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/** A customer buys a Support Credit: what it gives, what it costs, then yes. */
@Named
@ViewScoped
public class SellPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CreditAccounts credit;
    private final Glances glances;
    private final BesideField beside;
    private final Speech say;
    private String customer;
    private String pack;
    private transient List<PackOffer> offers;

    protected SellPage() {
        this(null, null, null, null);
    }

    @Inject
    public SellPage(CreditAccounts credit, Glances glances, BesideField beside, Speech say) {
        this.credit = credit;
        this.glances = glances;
        this.beside = beside;
        this.say = say;
    }

    public void load() {
        getGlance();
    }

    public void sell() {
        if (getChosen() == null) {
            beside.refuse("sell:pack", say.of("desk.sell.choose"));
            return;
        }
        credit.sell(RowId.of(customer), pack);
        NextPage.tell(say.of("desk.sell.done", pack, getChosen().gross()));
        Faces.redirect("/desk/customers/customer.xhtml?id=%s", customer);
    }

    public Glance getGlance() {
        return glances.of(RowId.of(customer));
    }

    public List<PackOffer> getOffers() {
        if (offers == null) offers = credit.packs();
        return offers;
    }

    /** What is about to be sold, or null. */
    public PackOffer getChosen() {
        return getOffers().stream()
                .filter(offer -> offer.pack().code().equals(pack))
                .findFirst()
                .orElse(null);
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
}
