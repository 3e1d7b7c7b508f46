package ch.guichet.web.desk.agenda;

import ch.guichet.booking.outside.OutsideCalendar;
import ch.guichet.booking.outside.OutsideCalendars;
import ch.guichet.booking.outside.Overlap;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;

/** Calendars that specialists keep elsewhere: one's own, how the others' go, and what overlaps with bookings. */
@Named("outsidePage")
@RequestScoped
public class OutsidePage {
    private final OutsideCalendars calendars;
    private final Speech say;
    private List<OutsideCalendar> all;
    private List<Overlap> overlaps;
    private String address;

    protected OutsidePage() {
        this(null, null);
    }

    @Inject
    public OutsidePage(OutsideCalendars calendars, Speech say) {
        this.calendars = calendars;
        this.say = say;
    }

    /** Follows and reads at once, so that a wrong address shows. */
    public void follow() throws IOException {
        calendars.follow(address);
        calendars.readNow();
        said("feeds.outside.followed");
    }

    public void read() throws IOException {
        calendars.readNow();
        said("feeds.outside.wasRead");
    }

    public void leave() throws IOException {
        calendars.leave();
        said("feeds.outside.left");
    }

    private void said(String key) throws IOException {
        NextPage.tell(say.of(key));
        Faces.redirect("desk/agenda/calendars.xhtml");
    }

    /** Null when the visitor follows none. */
    public OutsideCalendar getMine() {
        return calendars.mine().orElse(null);
    }

    public List<OutsideCalendar> getAll() {
        if (all == null) all = calendars.all();
        return all;
    }

    /** Those that could not be read. */
    public List<OutsideCalendar> getFaulty() {
        return getAll().stream().filter(each -> each.fault() != null).toList();
    }

    public List<Overlap> getOverlaps() {
        if (overlaps == null) overlaps = calendars.overlaps();
        return overlaps;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
