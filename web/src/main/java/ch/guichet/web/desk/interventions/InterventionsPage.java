package ch.guichet.web.desk.interventions;

import ch.guichet.interventions.InterventionRow;
import ch.guichet.interventions.Interventions;
import ch.guichet.shared.Page;
import ch.guichet.web.list.Choice;
import ch.guichet.web.list.ListAddress;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Whoever works sees what he has opened; what is still open comes first. */
@Named
@RequestScoped
public class InterventionsPage {
    private static final ListAddress LIST = ListAddress.of("/desk/interventions/interventions.xhtml");

    private final Interventions interventions;
    private final Speech say;
    private boolean all;
    private String after;
    private Page<InterventionRow> page;

    protected InterventionsPage() {
        this(null, null);
    }

    @Inject
    public InterventionsPage(Interventions interventions, Speech say) {
        this.interventions = interventions;
        this.say = say;
    }

    public void load() {
        page = interventions.mine(!all, after);
    }

    public List<InterventionRow> getRows() {
        return page.items();
    }

    public List<Choice> getScopes() {
        return List.of(
                new Choice(say.of("desk.works.open"), LIST.url(), !all),
                new Choice(say.of("desk.works.all"), LIST.with("all", true).url(), all));
    }

    public String getFirst() {
        return after == null ? null : LIST.with("all", all).url();
    }

    public String getNext() {
        return page.next() == null
                ? null
                : LIST.with("all", all).with("after", page.next()).url();
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
