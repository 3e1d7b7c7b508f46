package ch.guichet.web.desk.agenda;

import ch.guichet.booking.AgendaColumn;
import ch.guichet.booking.AppointmentView;
import ch.guichet.booking.BookableService;
import ch.guichet.booking.DeskAgenda;
import ch.guichet.booking.DeskAppointments;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import ch.guichet.web.shell.Visitor;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.primefaces.event.schedule.ScheduleEntryMoveEvent;
import org.primefaces.model.ScheduleModel;

/**
 * The agenda of the house as a week, a day, people side by side, or the list that a keyboard reads. What is shown stands
 * in the address; moving goes through the same checks as every booking.
 */
@Named("agendaPage")
@ViewScoped
public class AgendaPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LAST_DAY = 6;

    /** The appointments of one day. */
    public record Day(LocalDate date, List<AppointmentView> rows) {}

    private final DeskAppointments appointments;
    private final DeskAgenda agenda;
    private final Visitor visitor;
    private final Speech say;
    private final BusinessClock clock;
    private AgendaAddress address = new AgendaAddress();
    private String moving;
    private String movingTo;
    private Long movingWith;
    private ScheduleModel model;
    private transient List<AgendaColumn> columns;
    private transient List<AppointmentView> rows;
    private transient List<BookableService> services;

    protected AgendaPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public AgendaPage(
            DeskAppointments appointments, DeskAgenda agenda, Visitor visitor, Speech say, BusinessClock clock) {
        this.appointments = appointments;
        this.agenda = agenda;
        this.visitor = visitor;
        this.say = say;
        this.clock = clock;
    }

    public void load() {
        address.settle(clock.today());
        getModel();
    }

    /** An appointment was dragged on the week or the day; it goes back where it was when the rules say no. */
    public void dragged(ScheduleEntryMoveEvent event) {
        AgendaModel.Entry entry = (AgendaModel.Entry) event.getScheduleEvent().getData();
        // wall time plus what it was moved by: a day has the hours it has
        Instant to = entry.start()
                .atZone(BusinessClock.ZURICH)
                .plusDays(event.getDayDelta())
                .plusMinutes(event.getMinuteDelta())
                .toInstant();
        move(entry.id(), to, entry.specialistId());
    }

    /** An appointment was dropped beside another person or at another time on the board. */
    public void dropped() {
        try {
            move(Long.parseLong(moving), Instant.parse(movingTo), movingWith);
        } catch (NumberFormatException | DateTimeException unreadable) {
            throw Refusal.invalid("booking.start");
        }
    }

    private void move(long id, Instant to, Long with) {
        try {
            agenda.move(id, to, with);
            Messages.addGlobalInfo("{0}", say.of("agenda.moved", to));
        } catch (Refusal refused) {
            Messages.addGlobalError("{0}", say.refusal(refused));
        }
        model = null;
        rows = null;
        columns = null;
        getModel();
    }

    public ScheduleModel getModel() {
        if (model == null && !address.isList())
            model = new AgendaModel(say, Faces.getRequestContextPath())
                    .of(getRows(), getColumns(), address, getServices());
        return model;
    }

    /** The people of the board, one day. */
    public DayGrid getGrid() {
        return new DayGrid(address.getDay(), getColumns(), getRows());
    }

    public List<Day> getDays() {
        return getRows().stream()
                .collect(Collectors.groupingBy(
                        row -> BusinessClock.dayOf(row.start()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Day(entry.getKey(), entry.getValue()))
                .toList();
    }

    public List<AppointmentView> getRows() {
        if (rows == null)
            rows = appointments
                    .between(getFirst(), getLast(), visitor.getLocale().getLanguage())
                    .stream()
                    .filter(row -> address.isList() || AgendaModel.takesPlace(row))
                    .filter(row -> address.getSpecialist() == null || row.specialistId() == address.getSpecialist())
                    .filter(row -> address.getService() == null || row.serviceId() == address.getService())
                    .toList();
        return rows;
    }

    public List<AgendaColumn> getColumns() {
        if (columns == null)
            columns = agenda.board(getFirst(), getLast()).stream()
                    .filter(each -> address.getSpecialist() == null || each.specialistId() == address.getSpecialist())
                    .toList();
        return columns;
    }

    /** Everybody, for the filter. */
    public List<AgendaColumn> getPeople() {
        return agenda.board(address.getDay(), address.getDay());
    }

    public List<BookableService> getServices() {
        if (services == null) services = agenda.services();
        return services;
    }

    public int tint(AppointmentView row) {
        return AgendaModel.tint(row.serviceId(), getServices());
    }

    public int tintOf(BookableService service) {
        return AgendaModel.tint(service.id(), getServices());
    }

    public int getConflicts() {
        return agenda.conflicts(visitor.getLocale().getLanguage()).size();
    }

    public LocalDate getFirst() {
        return address.isOneDay()
                ? address.getDay()
                : address.getDay().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public LocalDate getLast() {
        return address.isOneDay() ? address.getDay() : getFirst().plusDays(LAST_DAY);
    }

    public List<String> getViews() {
        return List.of("week", "day", "people", "list");
    }

    /** Whether PrimeFaces' calendar shows it. */
    public boolean isSchedule() {
        return address.getView().equals("week") || address.getView().equals("day");
    }

    /** Why somebody has other hours on the day that is shown, or nothing. */
    public String why(AgendaColumn person) {
        return AgendaModel.reason(person.days().get(0), say);
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public AgendaAddress getAddress() {
        return address;
    }

    public String getMoving() {
        return moving;
    }

    public void setMoving(String moving) {
        this.moving = moving;
    }

    public String getMovingTo() {
        return movingTo;
    }

    public void setMovingTo(String movingTo) {
        this.movingTo = movingTo;
    }

    public Long getMovingWith() {
        return movingWith;
    }

    public void setMovingWith(Long movingWith) {
        this.movingWith = movingWith;
    }
}
