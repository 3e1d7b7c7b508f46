package ch.guichet.booking.outside;

import ch.guichet.calendar.TimeSpan;
import ch.guichet.shared.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateListProperty;
import net.fortuna.ical4j.model.property.DateProperty;

/** An event of somebody's calendar elsewhere. Whole days are days in Zurich; so is a time that names no zone. */
final class OutsideEvent {
    private final VEvent event;
    private final ZonedDateTime start;

    /** @throws CalendarTrouble when it does not say when it begins */
    OutsideEvent(VEvent event) throws CalendarTrouble {
        this.event = event;
        start = moment(date(Property.DTSTART).orElseThrow(() -> new CalendarTrouble(CalendarFault.NOT_A_CALENDAR)));
    }

    String uid() {
        return text("UID");
    }

    /** Which occurrence of its series it stands for; empty for a series or a single event. */
    Optional<Instant> insteadOf() {
        return date(Property.RECURRENCE_ID).map(OutsideEvent::moment).map(ZonedDateTime::toInstant);
    }

    /** Whether somebody with this in his calendar has no time then. */
    boolean isBusy() {
        return !text("STATUS").equalsIgnoreCase("CANCELLED") && !text("TRANSP").equalsIgnoreCase("TRANSPARENT");
    }

    /**
     * When it takes place between the two.
     *
     * @param replaced occurrences that another event stands for
     */
    List<TimeSpan> spans(Instant from, Instant until, Set<Instant> replaced) throws CalendarTrouble {
        Set<Instant> left = new HashSet<>(replaced);
        left.addAll(list(Property.EXDATE).stream().map(ZonedDateTime::toInstant).toList());
        Instant early = from.minus(length(start).plus(Duration.ofHours(1)));
        List<TimeSpan> spans = new ArrayList<>();
        for (ZonedDateTime begin : starts(early, until)) {
            Instant at = begin.toInstant();
            Instant end = end(begin);
            if (!left.contains(at) && end.isAfter(from) && at.isBefore(until) && end.isAfter(at))
                spans.add(new TimeSpan(at, end));
        }
        return spans;
    }

    private Set<ZonedDateTime> starts(Instant from, Instant until) throws CalendarTrouble {
        Set<ZonedDateTime> starts = new HashSet<>(list(Property.RDATE));
        Optional<Property> rule = event.getProperty(Property.RRULE);
        if (insteadOf().isPresent() || rule.isEmpty()) starts.add(start);
        else starts.addAll(new Repetition(rule.get().getValue()).starts(start, from, until));
        return starts;
    }

    private Instant end(ZonedDateTime begin) {
        if (isWholeDays()) return begin.plusDays(days()).toInstant();
        return begin.toInstant().plus(length(begin));
    }

    private boolean isWholeDays() {
        return date(Property.DTSTART).filter(LocalDate.class::isInstance).isPresent();
    }

    private long days() {
        Optional<Temporal> end = date(Property.DTEND);
        LocalDate first = start.toLocalDate();
        if (end.isPresent())
            return Math.max(1, ChronoUnit.DAYS.between(first, moment(end.get()).toLocalDate()));
        return Math.max(1, duration().toDays());
    }

    private Duration length(ZonedDateTime begin) {
        if (isWholeDays()) return Duration.between(begin, begin.plusDays(days()));
        return date(Property.DTEND)
                .map(end -> Duration.between(start.toInstant(), moment(end).toInstant()))
                .orElseGet(this::duration);
    }

    private Duration duration() {
        String said = text("DURATION");
        if (said.isEmpty()) return Duration.ZERO;
        TemporalAmount amount = new net.fortuna.ical4j.model.property.Duration(
                        new net.fortuna.ical4j.model.ParameterList(), said)
                .getDuration();
        return Duration.between(start, start.plus(amount));
    }

    private String text(String name) {
        return event.<Property>getProperty(name)
                .map(Property::getValue)
                .map(String::strip)
                .orElse("");
    }

    @SuppressWarnings("unchecked")
    private Optional<Temporal> date(String name) {
        return event.<Property>getProperty(name)
                .filter(DateProperty.class::isInstance)
                .map(property -> ((DateProperty<Temporal>) property).getDate());
    }

    @SuppressWarnings("unchecked")
    private List<ZonedDateTime> list(String name) {
        return event.getProperties().stream()
                .filter(property -> property.getName().equalsIgnoreCase(name) && property instanceof DateListProperty)
                .flatMap(property -> ((DateListProperty<Temporal>) property).getDates().stream())
                .map(OutsideEvent::moment)
                .toList();
    }

    static ZonedDateTime moment(Temporal said) {
        if (said instanceof LocalDate day) return day.atStartOfDay(BusinessClock.ZURICH);
        if (said instanceof LocalDateTime wall) return wall.atZone(BusinessClock.ZURICH);
        if (said instanceof ZonedDateTime zoned) return zoned;
        if (said instanceof OffsetDateTime offset) return offset.toZonedDateTime();
        return Instant.from(said).atZone(ZoneOffset.UTC);
    }
}
