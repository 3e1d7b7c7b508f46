package ch.guichet.web.offer;

import ch.guichet.cases.MailedOfferView;
import ch.guichet.cases.MailedOffers;
import ch.guichet.web.shell.ChosenLanguage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** An offer by its mailed link, without an account. Opening it changes nothing; the buttons decide. */
@Named
@ViewScoped
public class MailedOfferPage extends MailedDecision {
    private static final long serialVersionUID = 1L;

    private final MailedOffers offers;
    private MailedOfferView view;

    protected MailedOfferPage() {
        this(null);
    }

    @Inject
    public MailedOfferPage(MailedOffers offers) {
        this.offers = offers;
    }

    /** Shows the offer in its reader's language. */
    public void load() {
        view = offers.show(getToken());
        ChosenLanguage.remember(view.language(), Faces.getRequest(), Faces.getResponse());
    }

    @Override
    protected void yes() {
        offers.accept(
                getToken(), view.offer().documentSha256(), Faces.getRequest().getRemoteAddr());
    }

    @Override
    protected void no() {
        offers.decline(getToken(), getReason());
    }

    public MailedOfferView getView() {
        return view;
    }
}
