package ch.guichet.web.portal.booking;

import ch.guichet.booking.AppointmentView;
import ch.guichet.booking.MyVisit;
import ch.guichet.booking.Withdrawal;
import ch.guichet.files.FileCard;
import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What belongs to an appointment: its files, and what was proposed when the publisher took it back. */
@Named("myVisit")
@RequestScoped
public class VisitPanel {
    private final MyVisit visit;
    private final BusinessClock clock;
    private Optional<Withdrawal> withdrawal;
    private List<FileCard> files;

    protected VisitPanel() {
        this(null, null);
    }

    @Inject
    public VisitPanel(MyVisit visit, BusinessClock clock) {
        this.visit = visit;
        this.clock = clock;
    }

    public List<FileCard> files(long id) {
        if (files == null) files = visit.files(id);
        return files;
    }

    /** Null unless the publisher took it back. */
    public Withdrawal withdrawal(long id) {
        if (withdrawal == null) withdrawal = visit.withdrawal(id);
        return withdrawal.orElse(null);
    }

    /** What was proposed and has not passed. */
    public List<Instant> proposals(long id) {
        Instant now = clock.now();
        Withdrawal taken = withdrawal(id);
        return taken == null
                ? List.of()
                : taken.proposals().stream().filter(now::isBefore).toList();
    }

    /** Where another time is chosen, or a proposed one booked. */
    public String address(AppointmentView a, Instant start) {
        String way = "?service=" + a.serviceCode() + "&minutes="
                + (a.end().getEpochSecond() - a.start().getEpochSecond()) / 60 + "&instead=" + a.id();
        return start == null
                ? "/portal/booking/slots.xhtml" + way
                : "/portal/booking/book.xhtml" + way + "&start=" + start;
    }
}
