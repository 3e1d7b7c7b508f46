package ch.guichet.web.portal.quotes;

import ch.guichet.customers.MandateCard;
import ch.guichet.files.FileCard;
import ch.guichet.quotes.MyQuoteFiles;
import ch.guichet.quotes.MyQuotes;
import ch.guichet.quotes.QuoteColleagues;
import ch.guichet.quotes.QuoteState;
import ch.guichet.quotes.QuoteVersionView;
import ch.guichet.quotes.QuoteView;
import ch.guichet.web.portal.company.ActingFor;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;

/** One quote as its customer reads it, asks about it, hands it on and decides it. */
@Named("myQuote")
@ViewScoped
public class MyQuotePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final MyQuotes quotes;
    private final MyQuoteFiles files;
    private final QuoteColleagues colleagues;
    private final ActingFor acting;
    private final Speech say;
    private Long id;
    private Integer version;
    private boolean read;
    private String reason;
    private String question;
    private Integer line;
    private Long colleague;
    private QuoteView view;
    private MandateCard mandate;

    protected MyQuotePage() {
        this(null, null, null, null, null);
    }

    @Inject
    public MyQuotePage(MyQuotes quotes, MyQuoteFiles files, QuoteColleagues colleagues, ActingFor acting, Speech say) {
        this.quotes = quotes;
        this.files = files;
        this.colleagues = colleagues;
        this.acting = acting;
        this.say = say;
    }

    public void load() {
        view = quotes.show(id);
        mandate = acting.follow(view.customerId());
        if (version != null) view.version(version);
    }

    /** Sends the very bytes of a version. */
    public void download() throws IOException {
        load();
        int wanted = getShown().version();
        Faces.sendFile(quotes.document(id, wanted), "guichet-" + view.number() + "-" + wanted + ".pdf", true);
    }

    public void accept() throws IOException {
        quotes.accept(
                id,
                getShown().version(),
                getShown().documentSha256(),
                Faces.getRequest().getRemoteAddr());
        told("quotes.accepted");
    }

    public void decline() throws IOException {
        quotes.decline(id, getShown().version(), reason);
        told("quotes.declined");
    }

    public void ask() throws IOException {
        quotes.ask(id, getShown().version(), line, question);
        told("quotes.asked");
    }

    public void forward() throws IOException {
        quotes.forward(id, getShown().version(), colleague);
        told("quotes.forwarded");
    }

    private void told(String key) throws IOException {
        NextPage.tell(say.of(key));
        Faces.redirect("portal/quotes/quote.xhtml?id=%s", id);
    }

    /** The version of the address, or the latest. */
    public QuoteVersionView getShown() {
        return version == null ? view.latest() : view.version(version);
    }

    public boolean isOpen() {
        return getShown().state() == QuoteState.SENT;
    }

    public boolean isMayAccept() {
        return mandate.mayAccept(getShown().text().sums().gross());
    }

    public MandateCard getMandate() {
        return mandate;
    }

    /** Others of the company who may accept it. */
    public List<MandateCard> getColleagues() {
        return colleagues.of(id, getShown().version());
    }

    public List<Integer> getLineNumbers() {
        return IntStream.rangeClosed(1, getShown().text().lines().size())
                .boxed()
                .toList();
    }

    public List<FileCard> getFiles() {
        return files.of(id);
    }

    public QuoteView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
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

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public Integer getLine() {
        return line;
    }

    public void setLine(Integer line) {
        this.line = line;
    }

    public Long getColleague() {
        return colleague;
    }

    public void setColleague(Long colleague) {
        this.colleague = colleague;
    }
}
