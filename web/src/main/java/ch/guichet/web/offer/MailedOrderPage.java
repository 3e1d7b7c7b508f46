package ch.guichet.web.offer;

import ch.guichet.billing.orders.MailedOrderView;
import ch.guichet.billing.orders.MailedOrders;
import ch.guichet.billing.orders.OrderedPack;
import ch.guichet.web.shell.ChosenLanguage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/** A pack ordered again by the link of a letter, without an account. Opening it changes nothing; the button orders. */
@Named
@ViewScoped
public class MailedOrderPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final MailedOrders orders;
    private String token;
    private boolean read;
    private String shownSha256;
    private String ordered;
    private transient MailedOrderView view;

    protected MailedOrderPage() {
        this(null);
    }

    @Inject
    public MailedOrderPage(MailedOrders orders) {
        this.orders = orders;
    }

    /** Shows the order in its reader's language. */
    public void load() {
        ChosenLanguage.remember(getView().language(), Faces.getRequest(), Faces.getResponse());
    }

    /** Orders exactly what the page shows. */
    public void order() {
        OrderedPack made = orders.order(token, shownSha256, Faces.getRequest().getRemoteAddr());
        ordered = made.number();
    }

    public MailedOrderView getView() {
        if (view == null) view = orders.show(token);
        return view;
    }

    /** The words that are accepted; the page remembers which it showed. */
    public String getDocument() {
        shownSha256 = getView().preview().documentSha256();
        return getView().preview().document();
    }

    /** Number of the invoice, or null as long as nothing is ordered. */
    public String getOrdered() {
        return ordered;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public boolean isRead() {
        return read;
    }

    public void setRead(boolean read) {
        this.read = read;
    }
}
