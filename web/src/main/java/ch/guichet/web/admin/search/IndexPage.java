package ch.guichet.web.admin.search;

import ch.guichet.search.RebuildState;
import ch.guichet.search.SearchMaintenance;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** How far the search index has been written anew, and the button for it. */
@Named("searchIndexPage")
@ViewScoped
public class IndexPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final SearchMaintenance maintenance;
    private final Speech say;
    private transient List<RebuildState> states;

    protected IndexPage() {
        this(null, null);
    }

    @Inject
    public IndexPage(SearchMaintenance maintenance, Speech say) {
        this.maintenance = maintenance;
        this.say = say;
    }

    public void rebuild() {
        maintenance.rebuild();
        states = null;
        Messages.addGlobalInfo("{0}", say.of("inbox.index.begun"));
    }

    /** Asked anew by every look. */
    public void look() {
        states = null;
    }

    public List<RebuildState> getStates() {
        if (states == null) states = maintenance.state();
        return states;
    }

    public boolean isRunning() {
        return getStates().stream().anyMatch(state -> state.finishedAt() == null);
    }
}
