package ch.guichet.web.portal.booking;

import ch.guichet.booking.AppointmentState;
import ch.guichet.booking.AppointmentView;
import ch.guichet.booking.MyAppointments;
import ch.guichet.shared.Refusal;
import ch.guichet.web.portal.company.ActingFor;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.shell.Visitor;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.omnifaces.util.Faces;

/** One appointment: what was agreed, what cancelling costs now, and moving it to another time. */
@Named("appointmentPage")
@ViewScoped
public class AppointmentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final MyAppointments appointments;
    private final ActingFor acting;
    private final Visitor visitor;
    private final Speech say;
    private Long id;
    private String to;
    private String reason;
    private AppointmentView appointment;

    protected AppointmentPage() {
        this(null, null, null, null);
    }

    @Inject
    public AppointmentPage(MyAppointments appointments, ActingFor acting, Visitor visitor, Speech say) {
        this.appointments = appointments;
        this.acting = acting;
        this.visitor = visitor;
        this.say = say;
    }

    public void load() {
        appointment = appointments.show(id, visitor.getLocale().getLanguage());
        acting.follow(appointment.customerId());
        if (to != null) getTarget();
    }

    /** Cancels at the fee the page showed. */
    public void cancel() throws IOException {
        appointments.cancel(id, appointment.feeNow(), reason);
        said("booking.cancelled");
    }

    public void move() throws IOException {
        appointments.move(id, getTarget());
        said("booking.moved");
    }

    private void said(String key) throws IOException {
        NextPage.tell(say.of(key));
        Faces.redirect("portal/booking/appointment.xhtml?id=%s", id);
    }

    /** The time it is to be moved to, or null. */
    public Instant getTarget() {
        if (to == null) return null;
        try {
            return Instant.parse(to);
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalid("booking.start");
        }
    }

    public boolean isOpen() {
        return appointment.state() == AppointmentState.BOOKED;
    }

    public boolean isFree() {
        return appointment.feeNow().isZero();
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

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
