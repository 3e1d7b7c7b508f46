package ch.guichet.web.portal.credit;

import ch.guichet.billing.orders.MyPackOrders;
import ch.guichet.billing.orders.OrderPreview;
import ch.guichet.billing.orders.OrderedPack;
import ch.guichet.credit.PackOffer;
import ch.guichet.customers.MandateCard;
import ch.guichet.web.portal.company.ActingFor;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.shell.Visitor;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/** A pack is chosen, its words are read, the yes is given, and the invoice is there. */
@Named("orderPage")
@ViewScoped
public class OrderPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final MyPackOrders orders;
    private final ActingFor acting;
    private final Visitor visitor;
    private final PackSentences words;
    private final Speech say;
    private String pack;
    private boolean accepted;
    private String shownSha256;
    private MandateCard company;
    private transient List<PackOffer> offers;
    private transient OrderPreview preview;

    protected OrderPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public OrderPage(MyPackOrders orders, ActingFor acting, Visitor visitor, PackSentences words, Speech say) {
        this.orders = orders;
        this.acting = acting;
        this.visitor = visitor;
        this.words = words;
        this.say = say;
    }

    public void load() {
        company = acting.require();
        getPreview();
    }

    /** Another pack: other words, and a yes of their own. */
    public void choose() {
        accepted = false;
        preview = null;
    }

    /** Orders exactly what the page shows. */
    public void order() throws IOException {
        OrderedPack made = orders.order(
                company.customerId(),
                pack,
                language(),
                shownSha256,
                Faces.getRequest().getRemoteAddr());
        NextPage.tell(say.of("packs.order.done", made.number()));
        if (company.seesInvoices()) Faces.redirect("portal/documents/document.xhtml?id=%s", made.documentId());
        else Faces.redirect("portal/credit/credit.xhtml");
    }

    private String language() {
        return visitor.getLocale().getLanguage();
    }

    public List<PackOffer> getOffers() {
        if (offers == null) offers = orders.packs(company.customerId());
        return offers;
    }

    /** A pack in one line, as it is chosen by. */
    public String label(PackOffer offer) {
        return words.label(offer);
    }

    /** What is about to be ordered, or null while nothing is chosen. */
    public OrderPreview getPreview() {
        if (preview == null && pack != null && !pack.isBlank())
            preview = orders.preview(company.customerId(), pack, language());
        return preview;
    }

    /** The words that are accepted; the page remembers which it showed. */
    public String getDocument() {
        shownSha256 = getPreview().documentSha256();
        return getPreview().document();
    }

    public MandateCard getCompany() {
        return company;
    }

    public String getPack() {
        return pack;
    }

    public void setPack(String pack) {
        this.pack = pack;
    }

    public boolean isAccepted() {
        return accepted;
    }

    public void setAccepted(boolean accepted) {
        this.accepted = accepted;
    }
}
