package ch.guichet.booking.outside;

import ch.guichet.shared.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.model.Recur;

/** A rule by which an event repeats itself. What it would cost to work it out is known before it is. */
final class Repetition {
    private static final int MOST_STEPS = 60_000;
    private static final Map<String, Integer> STEPS_A_YEAR =
            Map.of("YEARLY", 1, "MONTHLY", 12, "WEEKLY", 53, "DAILY", 366, "HOURLY", 8_784);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private final Map<String, String> parts = new TreeMap<>();

    Repetition(String rule) throws CalendarTrouble {
        for (String part : rule.toUpperCase(Locale.ROOT).split(";")) {
            int equals = part.indexOf('=');
            if (equals < 1) throw new CalendarTrouble(CalendarFault.NOT_A_CALENDAR);
            parts.put(
                    part.substring(0, equals).strip(),
                    part.substring(equals + 1).strip());
        }
    }

    /**
     * The starts between the two.
     *
     * @throws CalendarTrouble ENDLESS when working it out would take too many steps
     */
    List<ZonedDateTime> starts(ZonedDateTime first, Instant from, Instant until) throws CalendarTrouble {
        Instant end = end(until);
        if (!first.toInstant().isBefore(end)) return List.of();
        requireFew(first, end);
        StringBuilder rule = new StringBuilder("FREQ=" + parts.get("FREQ"));
        parts.forEach((name, value) -> {
            if (!name.equals("FREQ") && !name.equals("UNTIL"))
                rule.append(';').append(name).append('=').append(value);
        });
        ZonedDateTime lower = from.isBefore(first.toInstant()) ? first : from.atZone(first.getZone());
        return new Recur<ZonedDateTime>(rule.toString())
                .getDates(first, lower, end.atZone(first.getZone())).stream()
                        .filter(start -> start.toInstant().isBefore(end))
                        .toList();
    }

    /** Just after the last moment at which it may begin. */
    private Instant end(Instant until) throws CalendarTrouble {
        String said = parts.get("UNTIL");
        if (said == null) return until;
        Instant last = moment(said);
        return last.isBefore(until) ? last : until;
    }

    private static Instant moment(String said) throws CalendarTrouble {
        try {
            if (said.length() == 8) {
                LocalDate day = LocalDate.parse(said, DateTimeFormatter.BASIC_ISO_DATE);
                return BusinessClock.startOf(day.plusDays(1));
            }
            LocalDateTime wall = LocalDateTime.parse(said.replace("Z", ""), MOMENT);
            ZonedDateTime last = wall.atZone(said.endsWith("Z") ? ZoneOffset.UTC : BusinessClock.ZURICH);
            return last.toInstant().plusSeconds(1);
        } catch (DateTimeParseException unreadable) {
            throw new CalendarTrouble(CalendarFault.NOT_A_CALENDAR);
        }
    }

    private void requireFew(ZonedDateTime first, Instant end) throws CalendarTrouble {
        Integer aYear = STEPS_A_YEAR.get(String.valueOf(parts.get("FREQ")));
        if (aYear == null || parts.containsKey("BYSECOND")) throw new CalendarTrouble(CalendarFault.ENDLESS);
        double years = Math.max(1, ChronoUnit.DAYS.between(first.toInstant(), end) / 365.0 + 1);
        double each = parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith("BY") && !part.getKey().equals("BYSETPOS"))
                .mapToDouble(part -> many(part.getKey(), part.getValue()))
                .reduce(1, (a, b) -> a * b);
        if (years * aYear * each / interval() > MOST_STEPS) throw new CalendarTrouble(CalendarFault.ENDLESS);
    }

    /** A day of the week may be each of them in a month or a year. */
    private static long many(String name, String value) {
        long listed = Arrays.stream(value.split(",")).count();
        return name.equals("BYDAY") ? Math.min(listed, 7) * 2 : listed;
    }

    private int interval() throws CalendarTrouble {
        String said = parts.getOrDefault("INTERVAL", "1");
        if (!said.matches("[1-9]\\d{0,4}")) throw new CalendarTrouble(CalendarFault.NOT_A_CALENDAR);
        return Integer.parseInt(said);
    }
}
