package ch.guichet.web.admin.agendas;

import ch.guichet.booking.AgendaAdministration;
import ch.guichet.booking.AgendaPlan;
import ch.guichet.booking.AgendaPlanning;
import ch.guichet.booking.AppointmentView;
import ch.guichet.catalog.DayHours;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.shell.Visitor;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** Weekly hours from a day on: what they would leave without its time is shown before they are kept. */
@Named("hoursForm")
@ViewScoped
public class HoursForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DAYS = 7;

    private final AgendaPlanning planning;
    private final AgendaAdministration agendas;
    private final BesideField beside;
    private final Visitor visitor;
    private final Speech say;
    private final BusinessClock clock;
    private Long id;
    private List<String> week;
    private LocalDate from;
    private String looked;
    private transient List<AppointmentView> conflicts;
    private transient AgendaPlan plan;

    protected HoursForm() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public HoursForm(
            AgendaPlanning planning,
            AgendaAdministration agendas,
            BesideField beside,
            Visitor visitor,
            Speech say,
            BusinessClock clock) {
        this.planning = planning;
        this.agendas = agendas;
        this.beside = beside;
        this.visitor = visitor;
        this.say = say;
        this.clock = clock;
    }

    /** Begins with the hours that count today. @param known whether there is an agenda yet */
    public void show(Long specialistId, boolean known) {
        if (!known) return;
        id = specialistId;
        from = clock.today();
        week = new ArrayList<>();
        for (int day = 1; day <= DAYS; day++) week.add(today(day));
    }

    private String today(int weekday) {
        return getPlan().weeks().stream()
                .filter(each -> !each.from().isAfter(clock.today()) && each.on(weekday) != null)
                .findFirst()
                .map(each -> each.on(weekday).isClosed() ? "" : each.on(weekday).toString())
                .orElse("");
    }

    /** Shows what would be outside of these hours and keeps nothing. */
    public void look() {
        Map<DayOfWeek, DayHours> typed = typed();
        conflicts = typed == null
                ? null
                : planning.withHours(id, typed, from, visitor.getLocale().getLanguage());
        looked = conflicts == null ? null : state();
    }

    /** Keeps what was looked at; what was changed since is looked at first. */
    public void keep() throws IOException {
        String before = looked;
        look();
        if (looked == null || !looked.equals(before)) return;
        agendas.setHours(id, typed(), from);
        NextPage.tell(say.of(conflicts.isEmpty() ? "agenda.hours.kept" : "agenda.hours.keptConflicts", from));
        Faces.redirect("admin/agendas/agenda.xhtml?id=%s", id);
    }

    private String state() {
        return from + " " + week;
    }

    private Map<DayOfWeek, DayHours> typed() {
        Map<DayOfWeek, DayHours> typed = new EnumMap<>(DayOfWeek.class);
        for (int day = 1; day <= DAYS; day++) {
            String text = week.get(day - 1);
            try {
                typed.put(DayOfWeek.of(day), DayHours.parse(text == null ? "" : text));
            } catch (Refusal refused) {
                beside.refuse("hours:week:" + (day - 1) + ":hours", say.refusal(refused));
                return null;
            }
        }
        return typed;
    }

    public AgendaPlan getPlan() {
        if (plan == null) plan = planning.plan(id);
        return plan;
    }

    /** What would be outside, or null before it was looked at. */
    public List<AppointmentView> getConflicts() {
        return conflicts;
    }

    public boolean isSeen() {
        return looked != null && looked.equals(state());
    }

    public List<Integer> getDays() {
        return List.of(1, 2, 3, 4, 5, 6, 7);
    }

    public List<String> getWeek() {
        return week;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
