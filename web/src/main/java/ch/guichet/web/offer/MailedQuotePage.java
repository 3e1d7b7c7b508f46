package ch.guichet.web.offer;

import ch.guichet.quotes.MailedQuoteView;
import ch.guichet.quotes.MailedQuotes;
import ch.guichet.web.shell.ChosenLanguage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;

/** A quote by its mailed link, without an account. Opening it changes nothing; the buttons decide. */
@Named
@ViewScoped
public class MailedQuotePage extends MailedDecision {
    private static final long serialVersionUID = 1L;

    private final MailedQuotes quotes;
    private MailedQuoteView view;

    protected MailedQuotePage() {
        this(null);
    }

    @Inject
    public MailedQuotePage(MailedQuotes quotes) {
        this.quotes = quotes;
    }

    /** Shows the version in its reader's language. */
    public void load() {
        view = quotes.show(getToken());
        ChosenLanguage.remember(view.readerLanguage(), Faces.getRequest(), Faces.getResponse());
    }

    /** Sends the PDF; the link stays as it is. */
    public void download() throws IOException {
        load();
        Faces.sendFile(
                quotes.document(getToken()),
                "guichet-" + view.number() + "-" + view.version().version() + ".pdf",
                true);
    }

    @Override
    protected void yes() {
        quotes.accept(
                getToken(), view.version().documentSha256(), Faces.getRequest().getRemoteAddr());
    }

    @Override
    protected void no() {
        quotes.decline(getToken(), getReason());
    }

    public MailedQuoteView getView() {
        return view;
    }
}
