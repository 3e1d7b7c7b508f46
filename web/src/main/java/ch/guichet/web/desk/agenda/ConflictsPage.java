package ch.guichet.web.desk.agenda;

import ch.guichet.booking.AppointmentView;
import ch.guichet.booking.DeskAgenda;
import ch.guichet.web.shell.Visitor;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** What is booked where nobody works any more, and what to do with it. */
@Named("conflictsPage")
@ViewScoped
public class ConflictsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final DeskAgenda agenda;
    private final Visitor visitor;
    private final Speech say;
    private transient List<AppointmentView> rows;

    protected ConflictsPage() {
        this(null, null, null);
    }

    @Inject
    public ConflictsPage(DeskAgenda agenda, Visitor visitor, Speech say) {
        this.agenda = agenda;
        this.visitor = visitor;
        this.say = say;
    }

    /** It takes place although nobody would work then. */
    public void letStand(long id) {
        agenda.letStand(id);
        rows = null;
        Messages.addGlobalInfo("{0}", say.of("agenda.conflicts.stands"));
    }

    public List<AppointmentView> getRows() {
        if (rows == null) rows = agenda.conflicts(visitor.getLocale().getLanguage());
        return rows;
    }
}
