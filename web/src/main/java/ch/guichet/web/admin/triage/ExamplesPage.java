package ch.guichet.web.admin.triage;

import ch.guichet.shared.Page;
import ch.guichet.triage.TaughtExample;
import ch.guichet.triage.TriageAdministration;
import ch.guichet.web.list.Choice;
import ch.guichet.web.list.ListAddress;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** The examples from which is learned: found, withdrawn and restored. */
@Named("triageExamples")
@ViewScoped
public class ExamplesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int BEGINNING = 160;

    private final TriageAdministration triage;
    private final Speech say;
    private String search;
    private boolean withdrawn;
    private String after;
    private transient Page<TaughtExample> page;

    protected ExamplesPage() {
        this(null, null);
    }

    @Inject
    public ExamplesPage(TriageAdministration triage, Speech say) {
        this.triage = triage;
        this.say = say;
    }

    public void turn(TaughtExample example) {
        triage.turnExample(example.id(), !example.active());
        page = null;
        Messages.addGlobalInfo(
                "{0}", say.of(example.active() ? "casepage.exampleWithdrawn" : "casepage.exampleRestored"));
    }

    public String beginning(TaughtExample example) {
        String line = example.text().replaceAll("\\s+", " ");
        return line.length() <= BEGINNING ? line : line.substring(0, BEGINNING) + "…";
    }

    public List<TaughtExample> getRows() {
        return page().items();
    }

    public List<Choice> getChoices() {
        return List.of(
                new Choice(
                        say.of("casepage.examplesCounting"),
                        address().with("withdrawn", null).url(),
                        !withdrawn),
                new Choice(
                        say.of("casepage.examplesWithdrawn"),
                        address().with("withdrawn", "true").url(),
                        withdrawn));
    }

    /** The first page again, or null on it. */
    public String getFirst() {
        return after == null ? null : address().url();
    }

    public String getNext() {
        return page().next() == null
                ? null
                : address().with("after", page().next()).url();
    }

    private ListAddress address() {
        return ListAddress.of("/admin/triage/examples.xhtml")
                .with("withdrawn", withdrawn)
                .with("q", search);
    }

    private Page<TaughtExample> page() {
        if (page == null) page = triage.examples(!withdrawn, search, after);
        return page;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public void setWithdrawn(boolean withdrawn) {
        this.withdrawn = withdrawn;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
