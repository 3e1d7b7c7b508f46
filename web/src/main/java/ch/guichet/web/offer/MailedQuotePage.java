package ch.guichet.web.offer;

import ch.guichet.quotes.MailedQuoteView;
import ch.guichet.quotes.MailedQuotes;
import ch.guichet.web.shell.ChosenLanguage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/** A quote by its mailed link, without an account. Opening it changes nothing; the buttons decide. */
@Named
@ViewScoped
public class MailedQuotePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final MailedQuotes quotes;
    private String token;
    private MailedQuoteView view;
    private boolean read;
    private String reason;
    private String decision;

    protected MailedQuotePage() {
        this(null);
    }

    @Inject
    public MailedQuotePage(MailedQuotes quotes) {
        this.quotes = quotes;
    }

    /** Shows the version in its reader's language. */
    public void load() {
        view = quotes.show(token);
        ChosenLanguage.remember(view.readerLanguage(), Faces.getRequest(), Faces.getResponse());
    }

    /** Sends the PDF; the link stays as it is. */
    public void download() throws IOException {
        load();
        Faces.sendFile(
                quotes.document(token),
                "guichet-" + view.number() + "-" + view.version().version() + ".pdf",
                true);
    }

    public void accept() {
        quotes.accept(token, view.version().documentSha256(), Faces.getRequest().getRemoteAddr());
        decision = "accepted";
    }

    public void decline() {
        quotes.decline(token, reason);
        decision = "declined";
    }

    public MailedQuoteView getView() {
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
