package ch.guichet.web.booking;

import ch.guichet.booking.CaseAppointment;
import ch.guichet.booking.CaseAppointments;
import ch.guichet.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The appointments on the page of a case, with their files; read once a request. */
@Named("caseVisits")
@RequestScoped
public class CaseVisits {
    private final Map<Long, List<CaseAppointment>> read = new HashMap<>();
    private final CaseAppointments appointments;
    private final Visitor visitor;

    protected CaseVisits() {
        this(null, null);
    }

    @Inject
    public CaseVisits(CaseAppointments appointments, Visitor visitor) {
        this.appointments = appointments;
        this.visitor = visitor;
    }

    public List<CaseAppointment> of(long caseId) {
        return read.computeIfAbsent(
                caseId, id -> appointments.of(id, visitor.getLocale().getLanguage()));
    }
}
