package ch.guichet.web.desk.agenda;

import ch.guichet.booking.AppointmentMoney;
import ch.guichet.booking.AppointmentState;
import ch.guichet.booking.BookingMoney;
import ch.guichet.hotline.WorkTimers;
import ch.guichet.hotline.WorkingAgent;
import ch.guichet.interventions.BookedWork;
import ch.guichet.interventions.InterventionView;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;

/** What comes of an appointment on the desk's page: its work, what it holds, what it owes. */
@Named
@RequestScoped
public class AppointmentWork {
    private final DeskAppointmentPage page;
    private final BookedWork booked;
    private final WorkTimers timers;
    private final BookingMoney fees;
    private final Speech say;
    private InterventionView view;
    private AppointmentMoney money;
    private String reason;

    protected AppointmentWork() {
        this(null, null, null, null, null);
    }

    @Inject
    public AppointmentWork(
            DeskAppointmentPage page, BookedWork booked, WorkTimers timers, BookingMoney fees, Speech say) {
        this.page = page;
        this.booked = booked;
        this.timers = timers;
        this.fees = fees;
        this.say = say;
    }

    /** Opens the work, lets the clock run and goes there. */
    public void start() throws IOException {
        long work = timers.startBooked(page.getId());
        NextPage.tell(say.of("booking.work.started"));
        Faces.redirect("desk/interventions/intervention.xhtml?id=%s", work);
    }

    /** The start was a mistake: its work and what the clock measured are gone. */
    public void undo() throws IOException {
        timers.undoBooked(page.getId());
        NextPage.tell(say.of("booking.work.undone"));
        Faces.redirect("desk/agenda/appointment.xhtml?id=%s", page.getId());
    }

    /** Whether the work was begun and no time is written down yet. */
    public boolean isUndoable() {
        return getView() != null
                && page.getAppointment().state() == AppointmentState.STARTED
                && getView().entries().isEmpty();
    }

    public void waive() throws IOException {
        fees.waive(page.getId(), reason);
        NextPage.tell(say.of("booking.fee.waiveDone"));
        Faces.redirect("desk/agenda/appointment.xhtml?id=%s", page.getId());
    }

    /** Whether its day has come, so that the work can begin. */
    public boolean isStartable() {
        return page.isOpen() && page.isToday();
    }

    /** The work that was begun from it, or null. */
    public InterventionView getView() {
        if (view == null) view = booked.of(page.getId()).orElse(null);
        return view;
    }

    public List<WorkingAgent> getAgents() {
        return getView() == null ? List.of() : timers.on(getView().row().id());
    }

    public AppointmentMoney getMoney() {
        if (money == null) money = fees.of(page.getId());
        return money;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
