package ch.guichet.web.desk.cases;

import ch.guichet.cases.CaseFilter;
import ch.guichet.cases.CaseRow;
import ch.guichet.cases.DeskCases;
import ch.guichet.cases.Triage;
import ch.guichet.identity.CurrentUser;
import ch.guichet.shared.Page;
import ch.guichet.web.list.Choice;
import ch.guichet.web.list.ListAddress;
import ch.guichet.web.list.RowId;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The inbox. All that narrows it stands in its address. */
@Named
@RequestScoped
public class CasesPage {
    private final DeskCases cases;
    private final CurrentUser user;
    private final Speech say;
    private String state;
    private String triage;
    private boolean mine;
    private String customer;
    private String search;
    private String after;
    private Page<CaseRow> page;

    protected CasesPage() {
        this(null, null, null);
    }

    @Inject
    public CasesPage(DeskCases cases, CurrentUser user, Speech say) {
        this.cases = cases;
        this.user = user;
        this.say = say;
    }

    public void load() {
        Long assignee = mine ? user.get().id() : null;
        page = cases.inbox(new CaseFilter(queue().states(), triage(), assignee, RowId.orNull(customer), search), after);
    }

    public List<CaseRow> getRows() {
        return page.items();
    }

    public List<Choice> getQueues() {
        return Arrays.stream(CaseQueue.values())
                .map(queue -> new Choice(
                        say.status(queue),
                        address()
                                .with("state", queue == CaseQueue.TODO ? null : queue)
                                .url(),
                        queue == queue()))
                .toList();
    }

    public List<Choice> getClasses() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(
                say.of("desk.cases.anyClass"), address().with("class", null).url(), triage() == null));
        for (Triage each : Triage.values()) {
            choices.add(
                    new Choice(say.status(each), address().with("class", each).url(), each == triage()));
        }
        return choices;
    }

    public List<Choice> getOwners() {
        return List.of(
                new Choice(
                        say.of("desk.cases.everybody"),
                        address().with("mine", null).url(),
                        !mine),
                new Choice(
                        say.of("desk.cases.mine"),
                        address().with("mine", "true").url(),
                        mine));
    }

    /** The first page again, or null on it. */
    public String getFirst() {
        return after == null ? null : address().url();
    }

    public String getNext() {
        return page.next() == null ? null : address().with("after", page.next()).url();
    }

    /** Whether anything narrows the list beyond what there is to do. */
    public boolean isNarrowed() {
        return !address().filters().isEmpty();
    }

    private ListAddress address() {
        return ListAddress.of("/desk/cases/cases.xhtml")
                .with("state", queue() == CaseQueue.TODO ? null : queue())
                .with("class", triage())
                .with("mine", mine)
                .with("customer", customer)
                .with("q", search);
    }

    private CaseQueue queue() {
        return CaseQueue.of(state);
    }

    private Triage triage() {
        return Arrays.stream(Triage.values())
                .filter(each -> each.name().equals(triage))
                .findFirst()
                .orElse(null);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getTriage() {
        return triage;
    }

    public void setTriage(String triage) {
        this.triage = triage;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
