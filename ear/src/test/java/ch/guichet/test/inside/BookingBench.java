package ch.guichet.test.inside;

import ch.guichet.booking.AppointmentNumber;
import ch.guichet.booking.CustomerBooking;
import ch.guichet.booking.ServiceKind;
import ch.guichet.booking.Slot;
import ch.guichet.booking.SlotQuestion;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.test.beans.AtThePortal;
import ch.guichet.test.beans.Bookable;
import ch.guichet.test.beans.Crowd;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * {@code mvn verify -Pbench -Dit.test=BookingBench}: two hundred customers for one slot, the same spread over two
 * hundred slots, and how long slots take. Through the product's doors, on the server, without the way over the wire.
 * Nothing is asserted but that there is one winner, read from the database.
 */
@ExtendWith(ArquillianExtension.class)
public class BookingBench {
    private static final int CLIENTS = 200;
    private static final int PEOPLE = 20;
    private static final int WARM = 150;
    private static final int MEASURED = 200;

    @Inject
    private Office office;

    @Inject
    private Bookable bookable;

    @Inject
    private Crowd crowd;

    @Inject
    private AtThePortal customer;

    @Inject
    private CustomerBooking booking;

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    @Test
    void two_hundred_for_one_slot_and_for_two_hundred() {
        office.staff();
        List<Firm> firms =
                IntStream.range(0, CLIENTS).mapToObj(i -> office.firm(null)).toList();
        long first = System.nanoTime();
        String service = bookable.open(
                ServiceKind.PHONE, LongStream.range(first, first + PEOPLE).toArray());
        String alone = bookable.open(ServiceKind.PHONE, first + PEOPLE);
        List<Instant> slots = apart(firms.get(0), service);
        for (int i = 0; i < CLIENTS; i++) bookable.book(firms.get(i), service, slots.get(i));

        double single = seconds(() -> {
            for (int i = 0; i < CLIENTS; i++) bookable.book(firms.get(i), service, slots.get(CLIENTS + i));
        });
        Instant wanted = apart(firms.get(0), alone).get(0);
        long started = System.nanoTime();
        List<Outcome<AppointmentNumber>> race = crowd.all(CLIENTS, who -> bookable.book(firms.get(who), alone, wanted));
        double one = (System.nanoTime() - started) / 1e9;
        long winners = database.number(
                "SELECT COUNT(*) FROM appointment WHERE specialist_id = ? AND starts_at = ? AND state = 'BOOKED'",
                first + PEOPLE,
                wanted);
        started = System.nanoTime();
        List<Outcome<AppointmentNumber>> spread =
                crowd.all(CLIENTS, who -> bookable.book(firms.get(who), service, slots.get(2 * CLIENTS + who)));
        double many = (System.nanoTime() - started) / 1e9;

        say("200 bookings one after the other: %.2f s (%.0f a second)", single, CLIENTS / single);
        say("200 at once for one slot: %.2f s, ratio %.2f (wanted: at most 1.0)", one, one / single);
        say("  winners in the database %d, answered %d, codes %s", winners, race.size(), codes(race));
        say("200 at once for 200 slots: %.2f s, rate %.2f of one after the other (wanted: 3)", many, single / many);
        say("  rate %.2f of the race for one", one / many);
        say(
                "  booked %d, codes %s",
                spread.stream().filter(o -> o.code() == null).count(), codes(spread));
        if (winners != 1) throw new IllegalStateException(winners + " winners");
    }

    private static List<String> codes(List<Outcome<AppointmentNumber>> outcomes) {
        return outcomes.stream()
                .map(Outcome::code)
                .filter(code -> code != null)
                .distinct()
                .toList();
    }

    /** Starts that take nothing from each other: with a quarter of an hour after each, every second hour. */
    private List<Instant> apart(Firm firm, String service) {
        return bookable.slots(firm, service, 60, null).stream()
                .filter(slot -> List.of(8, 10, 14, 16)
                                .contains(slot.start()
                                        .atZone(BusinessClock.ZURICH)
                                        .getHour())
                        && slot.start().atZone(BusinessClock.ZURICH).getMinute() == 0)
                .flatMap(slot -> slot.specialists().stream().map(s -> slot))
                .sorted(Comparator.comparing(Slot::start))
                .map(Slot::start)
                .toList();
    }

    @Test
    void slots_of_ninety_days_and_twenty_people_and_of_a_week_and_one() {
        office.staff();
        Firm firm = office.firm(null);
        long first = System.nanoTime();
        String many = bookable.open(
                ServiceKind.PHONE, LongStream.range(first, first + PEOPLE).toArray());
        String one = bookable.open(ServiceKind.PHONE, first + PEOPLE);
        double[] small = times(firm, one, 7);
        double[] big = times(firm, many, 90);
        small = times(firm, one, 7);
        say("slots, 7 days x 1: median %.2f ms, p95 %.2f ms", small[MEASURED / 2], small[MEASURED * 95 / 100]);
        say("slots, 90 days x 20: median %.2f ms, p95 %.2f ms", big[MEASURED / 2], big[MEASURED * 95 / 100]);
        say(
                "  ratio %.1f of the medians, %.1f of p95 (wanted: at most 15; p95 at most 200 ms)",
                big[MEASURED / 2] / small[MEASURED / 2], big[MEASURED * 95 / 100] / small[MEASURED * 95 / 100]);
    }

    private double[] times(Firm firm, String service, int days) {
        LocalDate from = clock.today().plusDays(1);
        SlotQuestion asked = new SlotQuestion(service, null, from, from.plusDays(days - 1L), null);
        double[] times = new double[MEASURED];
        for (int i = -WARM; i < MEASURED; i++) {
            long began = System.nanoTime();
            customer.get(firm.login(), () -> booking.slots(asked));
            if (i >= 0) times[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private static double seconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }

    private static void say(String line, Object... values) {
        System.out.println("[bench] " + String.format(Locale.ROOT, line, values));
    }
}
