package ch.guichet.web.desk.agenda;

import ch.guichet.booking.DeskProposals;
import ch.guichet.booking.UnassignedCase;
import ch.guichet.booking.WaitingRow;
import ch.guichet.web.shell.Visitor;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** Who has no date yet: cases whose work is agreed, and customers who wait for a free time. */
@Named("agendaWaiting")
@ViewScoped
public class WaitingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final DeskProposals proposals;
    private final Visitor visitor;
    private final Speech say;
    private transient List<WaitingRow> waiting;
    private transient List<UnassignedCase> cases;

    protected WaitingPage() {
        this(null, null, null);
    }

    @Inject
    public WaitingPage(DeskProposals proposals, Visitor visitor, Speech say) {
        this.proposals = proposals;
        this.visitor = visitor;
        this.say = say;
    }

    public void strike(long id) {
        proposals.strike(id);
        waiting = null;
        Messages.addGlobalInfo("{0}", say.of("agenda.waiting.struck"));
    }

    public List<WaitingRow> getWaiting() {
        if (waiting == null) waiting = proposals.waiting(visitor.getLocale().getLanguage());
        return waiting;
    }

    public List<UnassignedCase> getCases() {
        if (cases == null) cases = proposals.unassigned();
        return cases;
    }
}
