package ch.guichet.web.desk.quotes;

import ch.guichet.cases.CaseRow;
import ch.guichet.quotes.NewQuote;
import ch.guichet.quotes.QuoteContent;
import ch.guichet.quotes.QuoteDesk;
import ch.guichet.quotes.QuoteLineKind;
import ch.guichet.quotes.QuoteReading;
import ch.guichet.quotes.QuoteText;
import ch.guichet.quotes.QuoteView;
import ch.guichet.shared.BusinessClock;
import ch.guichet.web.list.RowId;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/** The editor: a quote from a case or from nothing, its draft, or the next version of one that was sent. */
@Named("quoteEdit")
@ViewScoped
public class QuoteEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final QuoteDesk desk;
    private final QuoteReading reading;
    private final QuoteAddressee addressee;
    private final BusinessClock clock;
    private final Speech say;
    private final EditedText text = new EditedText();
    private String id;
    private String supportCase;
    private String customer;
    private Long contact;
    private String title;
    private int revision;
    private QuoteText sums;

    protected QuoteEditPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public QuoteEditPage(
            QuoteDesk desk, QuoteReading reading, QuoteAddressee addressee, BusinessClock clock, Speech say) {
        this.desk = desk;
        this.reading = reading;
        this.addressee = addressee;
        this.clock = clock;
        this.say = say;
    }

    public void load() {
        if (!isFresh()) {
            QuoteView view = reading.show(RowId.of(id));
            revision = view.revision();
            title = view.title();
            customer = String.valueOf(view.customerId());
            text.take(view.latest().text(), clock.today());
            sums = view.latest().text();
        } else if (supportCase != null) {
            CaseRow row = addressee.ofCase(RowId.of(supportCase));
            customer = String.valueOf(row.customerId());
            contact = row.contactId();
            title = row.subject();
        }
    }

    /** Shows what it comes to; stores nothing. */
    public void reckon() {
        sums = desk.preview(text.written());
    }

    public void save() throws IOException {
        QuoteContent content = text.written();
        long saved;
        if (isFresh()) {
            saved = desk.open(new NewQuote(
                            RowId.of(customer),
                            contact == null ? 0 : contact,
                            RowId.orNull(supportCase),
                            title,
                            content))
                    .id();
        } else {
            saved = RowId.of(id);
            desk.revise(saved, revision, content);
        }
        NextPage.tell(say.of("quotes.saved"));
        Faces.redirect("desk/quotes/quote.xhtml?id=%s", saved);
    }

    public boolean isFresh() {
        return id == null;
    }

    public QuoteAddressee getAddressee() {
        return addressee;
    }

    public EditedText getText() {
        return text;
    }

    public QuoteText getSums() {
        return sums;
    }

    public QuoteLineKind[] getKinds() {
        return QuoteLineKind.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSupportCase() {
        return supportCase;
    }

    public void setSupportCase(String supportCase) {
        this.supportCase = supportCase;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public Long getContact() {
        return contact;
    }

    public void setContact(Long contact) {
        this.contact = contact;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
