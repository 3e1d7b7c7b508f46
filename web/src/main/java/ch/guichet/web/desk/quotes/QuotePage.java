package ch.guichet.web.desk.quotes;

import ch.guichet.identity.CurrentUser;
import ch.guichet.quotes.QuoteApproval;
import ch.guichet.quotes.QuoteDesk;
import ch.guichet.quotes.QuoteDifference;
import ch.guichet.quotes.QuoteReading;
import ch.guichet.quotes.QuoteState;
import ch.guichet.quotes.QuoteVersionView;
import ch.guichet.quotes.QuoteView;
import ch.guichet.web.list.RowId;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/** One quote as the house sees it: its versions, what changed, what to do next. */
@Named("quotePage")
@ViewScoped
public class QuotePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final QuoteDesk desk;
    private final QuoteApproval approval;
    private final QuoteReading reading;
    private final CurrentUser user;
    private final Speech say;
    private String id;
    private Integer version;
    private String reason;
    private String answer;
    private QuoteView view;

    protected QuotePage() {
        this(null, null, null, null, null);
    }

    @Inject
    public QuotePage(QuoteDesk desk, QuoteApproval approval, QuoteReading reading, CurrentUser user, Speech say) {
        this.desk = desk;
        this.approval = approval;
        this.reading = reading;
        this.user = user;
        this.say = say;
    }

    public void load() {
        view = reading.show(RowId.of(id));
        if (version != null) view.version(version);
    }

    /** The PDF of a version: of what was sent the very bytes. */
    public void download() throws IOException {
        load();
        int wanted = getShown().version();
        Faces.sendFile(reading.document(view.id(), wanted), "guichet-" + view.number() + "-" + wanted + ".pdf", true);
    }

    public void send() throws IOException {
        told(desk.send(view.id(), view.revision()) == QuoteState.SENT ? "quotes.sent" : "quotes.inApproval");
    }

    public void withdraw() throws IOException {
        desk.withdraw(view.id(), view.revision(), reason);
        told("quotes.withdrawn");
    }

    public void approve() throws IOException {
        approval.approve(view.id(), view.revision());
        told("quotes.sent");
    }

    public void refuse() throws IOException {
        approval.refuse(view.id(), view.revision(), reason);
        told("quotes.refused");
    }

    public void reply() throws IOException {
        desk.answer(view.id(), answer);
        told("quotes.answered");
    }

    private void told(String key) throws IOException {
        NextPage.tell(say.of(key));
        Faces.redirect("desk/quotes/quote.xhtml?id=%s", id);
    }

    /** The version of the address, or the latest. */
    public QuoteVersionView getShown() {
        return version == null ? view.latest() : view.version(version);
    }

    /** What changed since the version before; empty for the first. */
    public List<QuoteDifference> getDifference() {
        int shown = getShown().version();
        return shown == 1 ? List.of() : reading.difference(view.id(), shown - 1, shown);
    }

    public boolean isLatest() {
        return getShown().version() == view.latest().version();
    }

    public boolean isDraft() {
        return isLatest() && getShown().state() == QuoteState.DRAFT;
    }

    public boolean isWaiting() {
        return isLatest() && getShown().state() == QuoteState.IN_APPROVAL;
    }

    public boolean isOut() {
        return isLatest() && getShown().state() == QuoteState.SENT;
    }

    /** Whether whoever looks is its author, who does not approve it. */
    public boolean isOwn() {
        return getShown().authorId() == user.get().id();
    }

    public QuoteView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
