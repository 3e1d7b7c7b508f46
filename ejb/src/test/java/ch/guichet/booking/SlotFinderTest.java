package ch.guichet.booking;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.catalog.DayHours;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SlotFinderTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Instant LONG_BEFORE = Instant.parse("2025-12-01T00:00:00Z");

    private static BookableService service(int noticeHours, int before, int after) {
        Map<String, String> names = Map.of("fr", "Téléphone", "de", "Telefon", "it", "Telefono", "en", "Phone");
        List<Minutes> durations = List.of(new Minutes(30), new Minutes(60));
        return new BookableService(
                1,
                "phone",
                ServiceKind.PHONE,
                names,
                durations,
                before,
                after,
                15,
                noticeHours,
                2000,
                null,
                null,
                true);
    }

    private static Agenda agenda(long id, String hours, LocalDate first) {
        int base =
                Cells.cell(first.minusDays(1).atStartOfDay(BusinessClock.ZURICH).toEpochSecond());
        return new Agenda(id, day -> DayHours.parse(hours), base);
    }

    private static List<Slot> find(BookableService service, int minutes, LocalDate day, Agenda... agendas) {
        return new SlotFinder(service, new Minutes(minutes), List.of(agendas), Set.of()).find(day, day, LONG_BEFORE);
    }

    private static Instant zurich(String wall) {
        return LocalDateTime.parse(wall).atZone(BusinessClock.ZURICH).toInstant();
    }

    @Test
    void slots_begin_every_quarter_of_an_hour_and_end_within_the_hours() {
        List<Slot> slots = find(service(0, 0, 0), 60, MONDAY, agenda(1, "09:00-11:00", MONDAY));
        assertThat(slots)
                .extracting(Slot::start)
                .containsExactly(
                        zurich("2026-11-30T09:00"),
                        zurich("2026-11-30T09:15"),
                        zurich("2026-11-30T09:30"),
                        zurich("2026-11-30T09:45"),
                        zurich("2026-11-30T10:00"));
    }

    @Test
    void what_is_taken_with_its_buffers_is_not_offered() {
        Agenda busy = agenda(1, "09:00-12:00", MONDAY);
        Cells.of(zurich("2026-11-30T10:00"), zurich("2026-11-30T10:30"), 0, 15)
                .all()
                .forEach(busy::take);
        List<Slot> slots = find(service(0, 0, 15), 30, MONDAY, busy);
        assertThat(slots)
                .extracting(Slot::start)
                .containsExactly(
                        zurich("2026-11-30T09:00"),
                        zurich("2026-11-30T09:15"),
                        zurich("2026-11-30T10:45"),
                        zurich("2026-11-30T11:00"),
                        zurich("2026-11-30T11:15"),
                        zurich("2026-11-30T11:30"));
    }

    @Test
    void who_has_least_to_do_that_day_comes_first() {
        Agenda busy = agenda(1, "09:00-12:00", MONDAY);
        Cells.of(zurich("2026-11-30T11:00"), zurich("2026-11-30T12:00"), 0, 0)
                .all()
                .forEach(busy::take);
        Slot nine = find(service(0, 0, 0), 60, MONDAY, busy, agenda(2, "09:00-12:00", MONDAY))
                .get(0);
        assertThat(nine.specialists()).containsExactly(2L, 1L);
    }

    @Test
    void notice_is_elapsed_time_and_the_horizon_ends_the_search() {
        Instant now = zurich("2026-11-30T08:10");
        List<Slot> slots = new SlotFinder(
                        service(2, 0, 0), new Minutes(60), List.of(agenda(1, "09:00-12:00", MONDAY)), Set.of())
                .find(MONDAY, MONDAY, now);
        assertThat(slots.get(0).start()).isEqualTo(zurich("2026-11-30T10:15"));
        assertThat(find(service(0, 0, 0), 60, LocalDate.of(2040, 1, 2), agenda(1, "09:00-12:00", MONDAY)))
                .isEmpty();
    }

    @Test
    void a_full_day_has_no_slot() {
        assertThat(new SlotFinder(
                                service(0, 0, 0),
                                new Minutes(60),
                                List.of(agenda(1, "09:00-12:00", MONDAY)),
                                Set.of(MONDAY))
                        .find(MONDAY, MONDAY, LONG_BEFORE))
                .isEmpty();
    }

    @Test
    void the_half_hour_that_does_not_exist_is_never_offered() {
        LocalDate spring = LocalDate.of(2026, 3, 29);
        List<Slot> slots = find(service(0, 0, 0), 30, spring, agenda(1, "01:00-04:00", spring));
        assertThat(slots)
                .extracting(slot -> slot.start().atZone(BusinessClock.ZURICH).getHour())
                .doesNotContain(2);
        assertThat(slots).extracting(Slot::start).contains(zurich("2026-03-29T01:30"), zurich("2026-03-29T03:00"));
    }

    @Property(tries = 400)
    void every_slot_is_as_long_as_it_says_within_the_hours_and_free(
            @ForAll @IntRange(max = 1825) int day,
            @ForAll @IntRange(max = 20) int opens,
            @ForAll @IntRange(min = 1, max = 3) int length,
            @ForAll @IntRange(max = 287) int takenFrom,
            @ForAll @IntRange(min = 1, max = 40) int taken) {
        LocalDate date = LocalDate.of(2026, 1, 1).plusDays(day);
        Agenda agenda = agenda(1, "%02d:00-%02d:00".formatted(opens, opens + 3), date);
        int midnight = Cells.cell(date.atStartOfDay(BusinessClock.ZURICH).toEpochSecond());
        Cells gone = new Cells(midnight + takenFrom, midnight + takenFrom + taken);
        gone.all().forEach(agenda::take);
        SlotFinder finder = new SlotFinder(service(0, 10, 15), new Minutes(length * 30), List.of(agenda), Set.of());
        Instant before = Instant.EPOCH;
        for (Slot slot : finder.find(date, date, LONG_BEFORE)) {
            assertThat(Duration.between(slot.start(), slot.end())).isEqualTo(Duration.ofMinutes(length * 30L));
            assertThat(slot.start()).isAfter(before);
            assertThat(slot.start().atZone(BusinessClock.ZURICH).getHour()).isBetween(opens, opens + 2);
            Cells cells = finder.cells(slot.start());
            assertThat(cells.first() >= gone.beyond() || cells.beyond() <= gone.first())
                    .isTrue();
            before = slot.start();
        }
    }

    @Property(tries = 40)
    void a_night_of_a_clock_change_is_as_long_as_it_is(
            @ForAll @IntRange(min = 2026, max = 2030) int year, @ForAll boolean spring) {
        LocalDate night =
                LocalDate.of(year, spring ? 3 : 10, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        List<Slot> slots = find(service(0, 0, 0), 30, night, agenda(1, "00:00-06:00", night));
        assertThat(slots).hasSize(spring ? 19 : 27);
        assertThat(slots.stream().map(Slot::start).distinct()).hasSameSizeAs(slots);
        for (Slot slot : slots)
            assertThat(Duration.between(slot.start(), slot.end())).isEqualTo(Duration.ofMinutes(30));
        if (spring)
            assertThat(slots)
                    .noneMatch(s -> s.start().atZone(BusinessClock.ZURICH).getHour() == 2);
    }

    @Property(tries = 200)
    void whoever_books_what_is_offered_never_overlaps_with_another(
            @ForAll @IntRange(max = 1825) int day, @ForAll @Size(12) List<@IntRange(max = 999) Integer> picks) {
        LocalDate date = LocalDate.of(2026, 1, 1).plusDays(day);
        List<Agenda> agendas = List.of(agenda(1, "00:00-05:00", date), agenda(2, "02:00-07:00", date));
        SlotFinder finder = new SlotFinder(service(0, 5, 10), new Minutes(60), agendas, Set.of());
        Set<String> gone = new HashSet<>();
        for (int pick : picks) {
            List<Slot> free = finder.find(date, date, LONG_BEFORE);
            if (free.isEmpty()) return;
            Slot slot = free.get(pick % free.size());
            long with = slot.specialists().get(0);
            finder.cells(slot.start()).all().forEach(cell -> {
                assertThat(gone.add(with + ":" + cell)).as("free once").isTrue();
                agendas.get((int) with - 1).take(cell);
            });
        }
    }
}
