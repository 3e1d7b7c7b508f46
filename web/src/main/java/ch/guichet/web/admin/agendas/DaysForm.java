package ch.guichet.web.admin.agendas;

import ch.guichet.booking.AgendaAdministration;
import ch.guichet.booking.AgendaPlanning;
import ch.guichet.booking.AppointmentView;
import ch.guichet.catalog.DayHours;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.shell.Visitor;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** An absence, or other hours on some days: what it would leave without its time is shown before it is kept. */
@Named("daysForm")
@ViewScoped
public class DaysForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS =
            Map.of("booking.range", "days:last", "catalog.hours", "days:other", "booking.reasonTooLong", "days:reason");

    private final AgendaPlanning planning;
    private final AgendaAdministration agendas;
    private final BesideField beside;
    private final Visitor visitor;
    private final Speech say;
    private Long id;
    private LocalDate first;
    private LocalDate last;
    private String other;
    private String reason;
    private String looked;
    private transient List<AppointmentView> conflicts;

    protected DaysForm() {
        this(null, null, null, null, null);
    }

    @Inject
    public DaysForm(
            AgendaPlanning planning, AgendaAdministration agendas, BesideField beside, Visitor visitor, Speech say) {
        this.planning = planning;
        this.agendas = agendas;
        this.beside = beside;
        this.visitor = visitor;
        this.say = say;
    }

    public void show(Long specialistId) {
        id = specialistId;
    }

    /** Shows what would be outside and keeps nothing. */
    public void look() {
        conflicts = beside.result(
                FIELDS,
                () -> planning.withDays(
                        id, first, until(), hours(), visitor.getLocale().getLanguage()));
        looked = conflicts == null ? null : state();
    }

    /** Keeps what was looked at; what was changed since is looked at first. */
    public void keep() throws IOException {
        String before = looked;
        look();
        if (looked == null || !looked.equals(before)) return;
        if (!beside.done(FIELDS, () -> agendas.except(id, first, until(), hours(), reason))) return;
        NextPage.tell(say.of(conflicts.isEmpty() ? "agenda.days.kept" : "agenda.days.keptConflicts", first));
        Faces.redirect("admin/agendas/agenda.xhtml?id=%s", id);
    }

    /** Takes an exception away again. */
    public void drop(long exception) throws IOException {
        planning.dropDays(id, exception);
        NextPage.tell(say.of("agenda.days.dropped"));
        Faces.redirect("admin/agendas/agenda.xhtml?id=%s", id);
    }

    private LocalDate until() {
        return last == null ? first : last;
    }

    private DayHours hours() {
        return other == null ? DayHours.CLOSED : DayHours.parse(other);
    }

    private String state() {
        return first + " " + last + " " + other;
    }

    /** What would be outside, or null before it was looked at. */
    public List<AppointmentView> getConflicts() {
        return conflicts;
    }

    public boolean isSeen() {
        return looked != null && looked.equals(state());
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
