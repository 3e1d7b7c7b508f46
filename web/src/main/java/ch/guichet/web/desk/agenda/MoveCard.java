package ch.guichet.web.desk.agenda;

import ch.guichet.booking.AgendaColumn;
import ch.guichet.booking.DeskAgenda;
import ch.guichet.booking.Slot;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.omnifaces.util.Faces;

/** Moving an appointment without a mouse: choose a day and a person, then one of the free times. */
@Named("moveCard")
@ViewScoped
public class MoveCard implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int WEEK = 6;
    private static final int MOST = 40;

    private final DeskAgenda agenda;
    private final Speech say;
    private final BusinessClock clock;
    private Long id;
    private LocalDate from;
    private Long specialist;
    private String start;
    private transient List<Slot> slots;

    protected MoveCard() {
        this(null, null, null);
    }

    @Inject
    public MoveCard(DeskAgenda agenda, Speech say, BusinessClock clock) {
        this.agenda = agenda;
        this.say = say;
        this.clock = clock;
    }

    public void show(Long appointment, Instant booked) {
        id = appointment;
        LocalDate day = BusinessClock.dayOf(booked);
        from = day.isBefore(clock.today()) ? clock.today() : day;
    }

    /** Looks for free times of a week from that day on. */
    public void look() {
        slots = null;
        start = null;
    }

    public void move() throws IOException {
        Instant to = target();
        agenda.move(id, to, specialist);
        NextPage.tell(say.of("agenda.moved", to));
        Faces.redirect("desk/agenda/appointment.xhtml?id=%s", id);
    }

    private Instant target() {
        try {
            return Instant.parse(String.valueOf(start));
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalid("booking.start");
        }
    }

    public List<Slot> getSlots() {
        if (slots == null)
            slots = from == null
                    ? List.of()
                    : agenda.otherTimes(id, from, from.plusDays(WEEK), specialist).stream()
                            .limit(MOST)
                            .toList();
        return slots;
    }

    public List<AgendaColumn> getPeople() {
        return agenda.board(clock.today(), clock.today());
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Long getSpecialist() {
        return specialist;
    }

    public void setSpecialist(Long specialist) {
        this.specialist = specialist;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }
}
