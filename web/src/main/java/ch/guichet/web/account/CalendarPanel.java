package ch.guichet.web.account;

import ch.guichet.booking.FeedCard;
import ch.guichet.booking.MyCalendarFeed;
import ch.guichet.identity.MyZone;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One's own appointments in one's own calendar program: making its secret address, a new one, none. */
@Named
@ViewScoped
public class CalendarPanel implements Serializable {
    private static final long serialVersionUID = 1L;

    private final MyCalendarFeed feed;
    private final MyZone zones;
    private final Speech say;
    private String zone;
    private transient String address;

    protected CalendarPanel() {
        this(null, null, null);
    }

    @Inject
    public CalendarPanel(MyCalendarFeed feed, MyZone zones, Speech say) {
        this.feed = feed;
        this.zones = zones;
        this.say = say;
    }

    /** Whether somebody has appointments of his own. */
    public boolean isThere() {
        return Faces.isUserInRole("CUSTOMER") || Faces.isUserInRole("SPECIALIST");
    }

    /** Null while there is no address. */
    public FeedCard getCard() {
        return feed.card().orElse(null);
    }

    public void renew() {
        address = feed.renew();
        Messages.addGlobalInfo("{0}", say.of("feeds.made"));
    }

    public void revoke() {
        address = null;
        feed.revoke();
        Messages.addGlobalInfo("{0}", say.of("feeds.revoked"));
    }

    public void live() {
        zones.choose(zone);
        Messages.addGlobalInfo("{0}", say.of("feeds.zone.saved"));
    }

    /** All that a person may live in, by name. */
    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.matches("(Etc|SystemV)/.*"))
                .sorted()
                .toList();
    }

    public String getZone() {
        if (zone == null) zone = zones.chosen().orElse("");
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone == null ? "" : zone;
    }

    /** The address, in the answer to its making and never again. */
    public String getAddress() {
        return address;
    }

    /** As calendar programs take it with a click. */
    public String getWebcal() {
        return address == null ? null : address.replaceFirst("^https?:", "webcal:");
    }
}
