package ch.guichet.web.desk.agenda;

import ch.guichet.booking.AgendaColumn;
import ch.guichet.booking.AppointmentState;
import ch.guichet.booking.AppointmentView;
import ch.guichet.booking.BookableService;
import ch.guichet.calendar.TimeSpan;
import ch.guichet.shared.BusinessClock;
import ch.guichet.web.texts.Speech;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.DefaultScheduleModel;
import org.primefaces.model.ScheduleDisplayMode;
import org.primefaces.model.ScheduleModel;

/** Appointments, hours and absences as PrimeFaces' calendar wants them. */
final class AgendaModel {
    private static final int TINTS = 6;

    private final Speech say;
    private final String context;
    private final ScheduleModel model = new DefaultScheduleModel();

    AgendaModel(Speech say, String context) {
        this.say = say;
        this.context = context;
    }

    /** What is moved when an entry is. */
    record Entry(long id, Instant start, long specialistId) implements Serializable {}

    static boolean takesPlace(AppointmentView row) {
        return row.state() == AppointmentState.BOOKED || row.state() == AppointmentState.STARTED;
    }

    /** Services have colours by their order; the name stands beside, never the colour alone. */
    static int tint(long serviceId, List<BookableService> services) {
        for (int i = 0; i < services.size(); i++) if (services.get(i).id() == serviceId) return i % TINTS;
        return 0;
    }

    ScheduleModel of(
            List<AppointmentView> rows,
            List<AgendaColumn> columns,
            AgendaAddress address,
            List<BookableService> services) {
        rows.forEach(row -> add(row, tint(row.serviceId(), services)));
        for (AgendaColumn column : columns) {
            for (AgendaColumn.Day day : column.days()) {
                away(column, day);
                if (address.getSpecialist() != null) day.spans().forEach(this::works);
            }
        }
        return model;
    }

    private void add(AppointmentView row, int tint) {
        String title = say.of("agenda.entry", row.serviceName(), row.specialistName(), row.subject());
        boolean open = row.state() == AppointmentState.BOOKED;
        model.addEvent(DefaultScheduleEvent.builder()
                .id("a" + row.id())
                .title(title)
                .description(title)
                .startDate(wall(row.start()))
                .endDate(wall(row.end()))
                .styleClass("g-tint g-tint-" + tint)
                .editable(open)
                .draggable(open)
                .resizable(false)
                .url(context + "/desk/agenda/appointment.xhtml?id=" + row.id())
                .data(new Entry(row.id(), row.start(), row.specialistId()))
                .build());
    }

    private void away(AgendaColumn column, AgendaColumn.Day day) {
        String why = reason(day, say);
        if (why == null) return;
        LocalDate date = day.date();
        model.addEvent(DefaultScheduleEvent.builder()
                .id("o" + column.specialistId() + "-" + date)
                .title(say.of("agenda.away", column.name(), why))
                .startDate(date.atStartOfDay())
                .endDate(date.plusDays(1).atStartOfDay())
                .allDay(true)
                .editable(false)
                .styleClass("g-away")
                .build());
    }

    private void works(TimeSpan span) {
        model.addEvent(DefaultScheduleEvent.builder()
                .startDate(wall(span.from()))
                .endDate(wall(span.until()))
                .display(ScheduleDisplayMode.BACKGROUND)
                .editable(false)
                .styleClass("g-works")
                .build());
    }

    /** Why somebody has other hours that day, or null for a day like others. */
    static String reason(AgendaColumn.Day day, Speech say) {
        if (day.absence() != null) return day.absence().isBlank() ? say.of("agenda.absent") : day.absence();
        String holiday = "hotline.holiday." + day.holiday();
        return day.holiday() == null ? null : say.of(holiday);
    }

    private static LocalDateTime wall(Instant at) {
        return LocalDateTime.ofInstant(at, BusinessClock.ZURICH);
    }
}
