package ch.guichet.web.desk.agenda;

import ch.guichet.booking.AppointmentState;
import ch.guichet.booking.AppointmentView;
import ch.guichet.booking.DeskAppointments;
import ch.guichet.booking.DeskVisit;
import ch.guichet.booking.ServiceKind;
import ch.guichet.booking.Slot;
import ch.guichet.files.FileCard;
import ch.guichet.web.list.RowId;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.shell.Visitor;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;

/** An appointment at the desk: its files, where it takes place in the net, taking it back with other times. */
@Named("visitPanel")
@ViewScoped
public class VisitPanel implements Serializable {
    private static final long serialVersionUID = 1L;

    private final DeskVisit visit;
    private final DeskAppointments appointments;
    private final Visitor visitor;
    private final Speech say;
    private final String id = Faces.getContext() == null ? null : Faces.getRequestParameter("id");
    private transient AppointmentView appointment;
    private String join;
    private String reason;
    private String[] proposals = {};

    protected VisitPanel() {
        this(null, null, null, null);
    }

    @Inject
    public VisitPanel(DeskVisit visit, DeskAppointments appointments, Visitor visitor, Speech say) {
        this.visit = visit;
        this.appointments = appointments;
        this.visitor = visitor;
        this.say = say;
    }

    public AppointmentView getAppointment() {
        if (appointment == null)
            appointment = appointments.show(RowId.of(id), visitor.getLocale().getLanguage());
        return appointment;
    }

    public boolean isOpen() {
        return getAppointment().state() == AppointmentState.BOOKED;
    }

    /** Whether it takes place in the net. */
    public boolean isRemote() {
        ServiceKind kind = getAppointment().kind();
        return kind == ServiceKind.REMOTE || kind == ServiceKind.TRAINING;
    }

    public void meet() throws IOException {
        visit.meetAt(RowId.of(id), join);
        said("feeds.join.done");
    }

    public void withdraw() throws IOException {
        visit.withdraw(
                RowId.of(id),
                reason,
                Arrays.stream(proposals).map(Instant::parse).toList());
        said("booking.desk.withdrawDone");
    }

    private void said(String key) throws IOException {
        NextPage.tell(say.of(key));
        Faces.redirect("desk/agenda/appointment.xhtml?id=%s", id);
    }

    public List<FileCard> getFiles() {
        return visit.files(RowId.of(id));
    }

    public List<Slot> getOthers() {
        return visit.others(RowId.of(id));
    }

    public String getJoin() {
        return join == null ? getAppointment().joinUrl() : join;
    }

    public void setJoin(String join) {
        this.join = join == null ? "" : join;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String[] getProposals() {
        return proposals.clone();
    }

    public void setProposals(String[] proposals) {
        this.proposals = proposals.clone();
    }
}
