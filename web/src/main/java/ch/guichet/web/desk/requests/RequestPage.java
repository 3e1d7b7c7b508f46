package ch.guichet.web.desk.requests;

import ch.guichet.cases.CaseNumber;
import ch.guichet.cases.RequestState;
import ch.guichet.cases.UnattachedRequests;
import ch.guichet.cases.UnattachedView;
import ch.guichet.customers.CustomerDirectory;
import ch.guichet.customers.CustomerRow;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.list.RowId;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** One request: whose it is, said by a person in one box, or that it is nobody's. */
@Named("requestPage")
@ViewScoped
public class RequestPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;
    private static final Map<String, String> FIELDS =
            Map.of("intake.reasonMissing", "discard:reason", "intake.fieldTooLong", "discard:reason");

    private final UnattachedRequests requests;
    private final CustomerDirectory directory;
    private final BesideField beside;
    private final Speech say;
    private String id;
    private String search;
    private String reason;
    private transient UnattachedView view;
    private transient List<CustomerRow> found;

    protected RequestPage() {
        this(null, null, null, null);
    }

    @Inject
    public RequestPage(UnattachedRequests requests, CustomerDirectory directory, BesideField beside, Speech say) {
        this.requests = requests;
        this.directory = directory;
        this.beside = beside;
        this.say = say;
    }

    /** The box begins with what the sender said of himself. */
    public void load() {
        view = requests.show(RowId.of(id));
        if (search != null) return;
        var sender = view.row().sender();
        search = Stream.of(sender.email(), sender.licenceNumber(), sender.name())
                .filter(words ->
                        words != null && !directory.find(words, null).items().isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Companies that the box finds; none for an empty one. */
    public List<CustomerRow> getFound() {
        if (found == null)
            found = search == null || search.isBlank()
                    ? List.of()
                    : directory.find(search, null).items().stream().limit(SHOWN).toList();
        return found;
    }

    public void attach(long customerId, long contactId) {
        CaseNumber made = requests.attach(RowId.of(id), customerId, contactId);
        NextPage.tell(say.of("intake.request.attached", String.valueOf(made.number())));
        Faces.redirect("/desk/cases/case.xhtml?id=%s", made.caseId());
    }

    public void discard() {
        if (!beside.done(FIELDS, () -> requests.discard(RowId.of(id), reason))) return;
        NextPage.tell(say.of("intake.request.discarded"));
        Faces.redirect("/desk/requests/request.xhtml?id=%s", id);
    }

    public void restore() {
        requests.restore(RowId.of(id));
        NextPage.tell(say.of("intake.request.restored"));
        Faces.redirect("/desk/requests/request.xhtml?id=%s", id);
    }

    public UnattachedView getView() {
        if (view == null) view = requests.show(RowId.of(id));
        return view;
    }

    public boolean isOpen() {
        return getView().row().state() == RequestState.OPEN;
    }

    public boolean isDiscarded() {
        return getView().row().state() == RequestState.DISCARDED;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
