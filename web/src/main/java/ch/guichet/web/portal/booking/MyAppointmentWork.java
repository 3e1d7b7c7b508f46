package ch.guichet.web.portal.booking;

import ch.guichet.booking.AppointmentMoney;
import ch.guichet.booking.MyBookingMoney;
import ch.guichet.interventions.InterventionView;
import ch.guichet.interventions.MyInterventions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What came of an appointment for its customer: the work with its why, the held credit, the fee. */
@Named
@RequestScoped
public class MyAppointmentWork {
    private final AppointmentPage page;
    private final MyInterventions interventions;
    private final MyBookingMoney fees;
    private InterventionView view;
    private AppointmentMoney money;

    protected MyAppointmentWork() {
        this(null, null, null);
    }

    @Inject
    public MyAppointmentWork(AppointmentPage page, MyInterventions interventions, MyBookingMoney fees) {
        this.page = page;
        this.interventions = interventions;
        this.fees = fees;
    }

    /** The work that was begun from it, or null. */
    public InterventionView getView() {
        if (view == null) view = interventions.ofAppointment(page.getId()).orElse(null);
        return view;
    }

    public AppointmentMoney getMoney() {
        if (money == null) money = fees.of(page.getId());
        return money;
    }
}
