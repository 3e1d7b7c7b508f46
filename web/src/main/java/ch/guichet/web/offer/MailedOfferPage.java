package ch.guichet.web.offer;

import ch.guichet.cases.MailedOfferView;
import ch.guichet.cases.MailedOffers;
import ch.guichet.web.shell.ChosenLanguage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/** An offer by its mailed link, without an account. Opening it changes nothing; the buttons decide. */
@Named
@ViewScoped
public class MailedOfferPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final MailedOffers offers;
    private String token;
    private MailedOfferView view;
    private boolean read;
    private String reason;
    private String decision;

    protected MailedOfferPage() {
        this(null);
    }

    @Inject
    public MailedOfferPage(MailedOffers offers) {
        this.offers = offers;
    }

    /** Shows the offer in its reader's language. */
    public void load() {
        view = offers.show(token);
        ChosenLanguage.remember(view.language(), Faces.getRequest(), Faces.getResponse());
    }

    public void accept() {
        offers.accept(token, view.offer().documentSha256(), Faces.getRequest().getRemoteAddr());
        decision = "accepted";
    }

    public void decline() {
        offers.decline(token, reason);
        decision = "declined";
    }

    public MailedOfferView getView() {
        return view;
    }

    /** {@code accepted}, {@code declined}, or null as long as nothing is decided. */
    public String getDecision() {
        return decision;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
