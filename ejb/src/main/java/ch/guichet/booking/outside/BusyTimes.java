package ch.guichet.booking.outside;

import ch.guichet.calendar.TimeSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.CompatibilityHints;

/** When somebody is busy by a calendar of his: nothing but the times, what touches put together. */
final class BusyTimes {
    private static final int MOST = 20_000;

    static {
        // what programs write is not always what the standard says
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_UNFOLDING, true);
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING, true);
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_VALIDATION, true);
    }

    private BusyTimes() {}

    /** @throws CalendarTrouble NOT_A_CALENDAR, ENDLESS */
    static List<TimeSpan> of(byte[] file, Instant from, Instant until) throws CalendarTrouble {
        try {
            return together(spans(events(file), from, until));
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException unreadable) {
            throw new CalendarTrouble(CalendarFault.NOT_A_CALENDAR);
        }
    }

    private static List<OutsideEvent> events(byte[] file) throws CalendarTrouble {
        try {
            Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
            List<OutsideEvent> events = new ArrayList<>();
            for (Component component : calendar.getComponents()) {
                if (component instanceof VEvent event) events.add(new OutsideEvent(event));
            }
            return events;
        } catch (ParserException | IOException unreadable) {
            throw new CalendarTrouble(CalendarFault.NOT_A_CALENDAR);
        }
    }

    private static List<TimeSpan> spans(List<OutsideEvent> events, Instant from, Instant until) throws CalendarTrouble {
        var replaced = events.stream()
                .filter(event -> event.insteadOf().isPresent())
                .collect(Collectors.groupingBy(
                        OutsideEvent::uid,
                        Collectors.mapping(event -> event.insteadOf().get(), Collectors.toSet())));
        List<TimeSpan> spans = new ArrayList<>();
        for (OutsideEvent event : events) {
            if (!event.isBusy()) continue;
            Set<Instant> left = event.insteadOf().isPresent() ? Set.of() : replaced.getOrDefault(event.uid(), Set.of());
            spans.addAll(event.spans(from, until, left));
            if (spans.size() > MOST) throw new CalendarTrouble(CalendarFault.ENDLESS);
        }
        return spans;
    }

    private static List<TimeSpan> together(List<TimeSpan> spans) {
        List<TimeSpan> merged = new ArrayList<>();
        for (TimeSpan span :
                spans.stream().sorted(Comparator.comparing(TimeSpan::from)).toList()) {
            int last = merged.size() - 1;
            if (last < 0 || merged.get(last).until().isBefore(span.from())) {
                merged.add(span);
            } else if (span.until().isAfter(merged.get(last).until())) {
                merged.set(last, new TimeSpan(merged.get(last).from(), span.until()));
            }
        }
        return merged;
    }
}
