package ch.guichet.web.portal.booking;

import ch.guichet.booking.BookableService;
import ch.guichet.booking.CustomerBooking;
import ch.guichet.booking.MyWaiting;
import ch.guichet.booking.SpecialistName;
import ch.guichet.booking.WaitingOrder;
import ch.guichet.booking.WaitingRow;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.portal.company.ActingFor;
import ch.guichet.web.shell.Visitor;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Messages;

/** Being told when a time becomes free: asking, seeing what one waits for, leaving the list. */
@Named("waitingPage")
@ViewScoped
public class WaitingPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int TWO_WEEKS = 13;
    private static final Map<String, String> FIELDS = Map.of("booking.waitingDates", "wait:last");

    private final MyWaiting waiting;
    private final CustomerBooking booking;
    private final ActingFor acting;
    private final Visitor visitor;
    private final Speech say;
    private final BesideField beside;
    private final BusinessClock clock;
    private String service;
    private Integer minutes;
    private Long specialist;
    private LocalDate first;
    private LocalDate last;
    private transient List<WaitingRow> rows;
    private transient List<BookableService> services;

    protected WaitingPage() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public WaitingPage(
            MyWaiting waiting,
            CustomerBooking booking,
            ActingFor acting,
            Visitor visitor,
            Speech say,
            BesideField beside,
            BusinessClock clock) {
        this.waiting = waiting;
        this.booking = booking;
        this.acting = acting;
        this.visitor = visitor;
        this.say = say;
        this.beside = beside;
        this.clock = clock;
    }

    public void load() {
        acting.require();
        if (service == null && !getServices().isEmpty())
            service = getServices().get(0).code();
        if (first == null) first = clock.today();
        if (last == null) last = first.plusDays(TWO_WEEKS);
    }

    /** Another service has other lengths and people. */
    public void choose() {
        minutes = null;
        specialist = null;
    }

    public void ask() {
        boolean done = beside.done(
                FIELDS,
                () -> waiting.ask(new WaitingOrder(
                        acting.require().customerId(),
                        service,
                        minutes == null ? null : new Minutes(minutes),
                        specialist,
                        first,
                        last)));
        if (!done) return;
        rows = null;
        Messages.addGlobalInfo("{0}", say.of("agenda.wait.asked", last));
    }

    public void leave(long id) {
        waiting.leave(id);
        rows = null;
        Messages.addGlobalInfo("{0}", say.of("agenda.wait.left"));
    }

    public List<WaitingRow> getRows() {
        if (rows == null)
            rows = waiting.all(
                    acting.require().customerId(), visitor.getLocale().getLanguage());
        return rows;
    }

    public List<BookableService> getServices() {
        if (services == null) services = booking.services();
        return services;
    }

    public List<Minutes> getLengths() {
        return getServices().stream()
                .filter(each -> each.code().equals(service))
                .findFirst()
                .map(BookableService::durations)
                .orElse(List.of());
    }

    public List<SpecialistName> getSpecialists() {
        return service == null ? List.of() : waiting.specialists(service);
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Long getSpecialist() {
        return specialist;
    }

    public void setSpecialist(Long specialist) {
        this.specialist = specialist;
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
}
