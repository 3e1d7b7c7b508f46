package ch.guichet.web.desk.requests;

import ch.guichet.cases.RequestState;
import ch.guichet.cases.UnattachedRequests;
import ch.guichet.cases.UnattachedRow;
import ch.guichet.shared.Page;
import ch.guichet.web.list.Choice;
import ch.guichet.web.list.ListAddress;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Requests that wait for a person to say whose they are, and what became of the others. */
@Named("requestsPage")
@RequestScoped
public class RequestsPage {
    private final UnattachedRequests requests;
    private final Speech say;
    private String state;
    private String after;
    private Page<UnattachedRow> page;

    protected RequestsPage() {
        this(null, null);
    }

    @Inject
    public RequestsPage(UnattachedRequests requests, Speech say) {
        this.requests = requests;
        this.say = say;
    }

    public void load() {
        page = requests.list(state(), after);
    }

    /** For the navigation. */
    public long getWaiting() {
        return requests.waiting();
    }

    public List<UnattachedRow> getRows() {
        return page.items();
    }

    public List<Choice> getStates() {
        return Arrays.stream(RequestState.values())
                .map(each -> new Choice(
                        say.status(each), address().with("state", each).url(), each == state()))
                .toList();
    }

    public String getFirst() {
        return after == null ? null : address().with("state", state()).url();
    }

    public String getNext() {
        return page.next() == null
                ? null
                : address().with("state", state()).with("after", page.next()).url();
    }

    public boolean isOpen() {
        return state() == RequestState.OPEN;
    }

    private static ListAddress address() {
        return ListAddress.of("/desk/requests/requests.xhtml");
    }

    private RequestState state() {
        return Arrays.stream(RequestState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(RequestState.OPEN);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
