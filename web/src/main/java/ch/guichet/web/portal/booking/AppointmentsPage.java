package ch.guichet.web.portal.booking;

import ch.guichet.booking.AppointmentView;
import ch.guichet.booking.MyAppointments;
import ch.guichet.shared.Page;
import ch.guichet.web.portal.company.ActingFor;
import ch.guichet.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A company's appointments, the latest booked first. */
@Named("appointmentsPage")
@RequestScoped
public class AppointmentsPage {
    private final MyAppointments appointments;
    private final ActingFor acting;
    private final Visitor visitor;
    private String after;
    private Page<AppointmentView> page;

    protected AppointmentsPage() {
        this(null, null, null);
    }

    @Inject
    public AppointmentsPage(MyAppointments appointments, ActingFor acting, Visitor visitor) {
        this.appointments = appointments;
        this.acting = acting;
        this.visitor = visitor;
    }

    public void load() {
        page = appointments.all(
                acting.require().customerId(), visitor.getLocale().getLanguage(), after);
    }

    public List<AppointmentView> getRows() {
        return page.items();
    }

    public Page<AppointmentView> getPage() {
        return page;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
