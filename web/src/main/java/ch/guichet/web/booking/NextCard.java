package ch.guichet.web.booking;

import ch.guichet.booking.AppointmentView;
import ch.guichet.booking.NextAppointments;
import ch.guichet.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A company's next appointments, on every page that shows the company; read once a request. */
@Named("nextAppointments")
@RequestScoped
public class NextCard {
    private final Map<Long, List<AppointmentView>> read = new HashMap<>();
    private final NextAppointments next;
    private final Visitor visitor;

    protected NextCard() {
        this(null, null);
    }

    @Inject
    public NextCard(NextAppointments next, Visitor visitor) {
        this.next = next;
        this.visitor = visitor;
    }

    public List<AppointmentView> of(long customerId) {
        return read.computeIfAbsent(
                customerId, id -> next.ofCompany(id, visitor.getLocale().getLanguage()));
    }
}
