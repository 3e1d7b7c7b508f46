package ch.guichet.web.offer;

import ch.guichet.urgency.MailedUrgency;
import ch.guichet.urgency.MailedUrgencyView;
import ch.guichet.web.shell.ChosenLanguage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** An offer of urgent help by its mailed link, without an account. Opening it changes nothing; the buttons decide. */
@Named
@ViewScoped
public class MailedUrgencyPage extends MailedDecision {
    private static final long serialVersionUID = 1L;

    private final MailedUrgency urgency;
    private MailedUrgencyView view;
    private boolean late;

    protected MailedUrgencyPage() {
        this(null);
    }

    @Inject
    public MailedUrgencyPage(MailedUrgency urgency) {
        this.urgency = urgency;
    }

    /** Shows the offer in its reader's language. */
    public void load() {
        view = urgency.show(getToken());
        ChosenLanguage.remember(view.language(), Faces.getRequest(), Faces.getResponse());
    }

    @Override
    protected void yes() {
        late = !urgency.accept(
                        getToken(),
                        view.offer().documentSha256(),
                        Faces.getRequest().getRemoteAddr())
                .counts();
    }

    @Override
    protected void no() {
        urgency.refuse(getToken(), getReason());
    }

    /** Whether the yes came after the work had begun. */
    public boolean isLate() {
        return late;
    }

    public MailedUrgencyView getView() {
        return view;
    }
}
