package ch.guichet.web.admin.agendas;

import ch.guichet.booking.AgendaPlan;
import ch.guichet.booking.AgendaPlanning;
import ch.guichet.identity.Staff;
import ch.guichet.identity.StaffMember;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose time can be booked, and of whom it could. */
@Named("agendasPage")
@RequestScoped
public class AgendasPage {
    private final AgendaPlanning planning;
    private final Staff staff;
    private List<AgendaPlan> all;

    protected AgendasPage() {
        this(null, null);
    }

    @Inject
    public AgendasPage(AgendaPlanning planning, Staff staff) {
        this.planning = planning;
        this.staff = staff;
    }

    public List<AgendaPlan> getAll() {
        if (all == null) all = planning.all();
        return all;
    }

    /** Who works in the house and has no agenda yet. */
    public List<StaffMember> getOthers() {
        Set<Long> known =
                getAll().stream().map(plan -> plan.card().specialistId()).collect(Collectors.toSet());
        return staff.atTheDesk().stream()
                .filter(each -> !known.contains(each.id()))
                .toList();
    }
}
