package ch.guichet.web.desk.agenda;

import ch.guichet.booking.AppointmentState;
import ch.guichet.booking.AppointmentView;
import ch.guichet.booking.DeskAppointments;
import ch.guichet.shared.BusinessClock;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.shell.Visitor;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/** One appointment as the house sees it: noting that nobody came. */
@Named("deskAppointmentPage")
@ViewScoped
public class DeskAppointmentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final DeskAppointments appointments;
    private final Visitor visitor;
    private final Speech say;
    private final BusinessClock clock;
    private Long id;
    private AppointmentView appointment;

    protected DeskAppointmentPage() {
        this(null, null, null, null);
    }

    @Inject
    public DeskAppointmentPage(DeskAppointments appointments, Visitor visitor, Speech say, BusinessClock clock) {
        this.appointments = appointments;
        this.visitor = visitor;
        this.say = say;
        this.clock = clock;
    }

    public void load() {
        appointment = appointments.show(id, visitor.getLocale().getLanguage());
    }

    public void missed() throws IOException {
        appointments.missed(id);
        said("booking.desk.missedDone");
    }

    private void said(String key) throws IOException {
        NextPage.tell(say.of(key));
        Faces.redirect("desk/agenda/appointment.xhtml?id=%s", id);
    }

    public boolean isOpen() {
        return appointment.state() == AppointmentState.BOOKED;
    }

    /** Whether its time has come, so that it can be told that nobody was there. */
    public boolean isBegun() {
        return !clock.now().isBefore(appointment.start());
    }

    /** Whether its day has come, so that the work can begin. */
    public boolean isToday() {
        return !clock.today().isBefore(BusinessClock.dayOf(appointment.start()));
    }

    public AppointmentView getAppointment() {
        return appointment;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
