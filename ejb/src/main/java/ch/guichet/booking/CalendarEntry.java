package ch.guichet.booking;

import ch.guichet.mail.Enclosure;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * An appointment as calendars understand it (RFC 5546): the same UID for its whole life, a sequence that grows with
 * every change, times in UTC so that no reader has to know our zone.
 *
 * @param house public address of the product; its host makes the UID unique
 */
record CalendarEntry(AppointmentView appointment, Method method, String house) {
    enum Method {
        REQUEST,
        CANCEL
    }

    /** As it goes with a letter to that address. */
    Enclosure enclosure(String reader) {
        return new Enclosure(
                "rendez-vous-" + appointment.number() + ".ics",
                "text/calendar; method=" + method + "; charset=utf-8",
                text(reader).getBytes(StandardCharsets.UTF_8));
    }

    String text(String reader) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Guichet//Booking//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new net.fortuna.ical4j.model.property.Method(method.name()));
        VEvent event = event();
        event.add(new Attendee(URI.create("mailto:" + reader)));
        calendar.add(event);
        return calendar.toString();
    }

    /**
     * The event alone, as it stands in a feed; the same as the one that was mailed.
     *
     * @param more what else its reader may know, or null
     */
    VEvent event(String more) {
        VEvent event = event();
        if (more != null) event.replace(new Description(more + ", " + appointment.specialistName()));
        return event;
    }

    private VEvent event() {
        VEvent event = new VEvent(
                appointment.start(), appointment.end(), appointment.serviceName() + " : " + appointment.subject());
        event.replace(new DtStamp(appointment.bookedAt()));
        event.add(new Uid("appointment-" + appointment.id() + "@" + host()));
        event.add(new Sequence(appointment.sequence()));
        event.add(new Status(method == Method.CANCEL ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        event.add(new Organizer(URI.create("mailto:noreply@" + host())));
        event.add(new Description(appointment.specialistName()));
        if (appointment.joinUrl() != null) {
            event.add(new Location(appointment.joinUrl()));
            event.add(new Url(URI.create(appointment.joinUrl())));
        } else if (appointment.place() != null) {
            event.add(new Location(appointment.place()));
        }
        return event;
    }

    private String host() {
        return URI.create(house).getHost();
    }
}
