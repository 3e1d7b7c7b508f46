package ch.guichet.booking;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.shared.Money;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CalendarEntryTest {
    private static AppointmentView appointment(int sequence) {
        return appointment(sequence, null);
    }

    private static AppointmentView appointment(int sequence, String place) {
        return new AppointmentView(
                7,
                8001,
                1,
                "Claire Morand",
                4,
                "Marco Dubois",
                1,
                "phone",
                "Téléphone",
                ServiceKind.PHONE,
                null,
                "Clôture; TVA, solde",
                AppointmentState.BOOKED,
                Instant.parse("2026-11-30T08:00:00Z"),
                Instant.parse("2026-11-30T09:00:00Z"),
                Instant.parse("2026-11-24T08:00:00Z"),
                1,
                9,
                Money.ofCents(18_000),
                Instant.parse("2026-11-29T08:00:00Z"),
                Money.ZERO,
                Money.ZERO,
                null,
                sequence,
                null,
                place);
    }

    @Test
    void an_entry_keeps_its_uid_while_its_sequence_grows() {
        String first = text(0, CalendarEntry.Method.REQUEST);
        String moved = text(3, CalendarEntry.Method.REQUEST);
        assertThat(first).contains("UID:appointment-7@support.example.ch", "SEQUENCE:0", "METHOD:REQUEST");
        assertThat(moved).contains("UID:appointment-7@support.example.ch", "SEQUENCE:3");
    }

    @Test
    void times_are_utc_and_text_is_escaped() {
        assertThat(text(0, CalendarEntry.Method.REQUEST))
                .contains("DTSTART:20261130T080000Z", "DTEND:20261130T090000Z", "Clôture\\; TVA\\, solde");
    }

    @Test
    void a_cancellation_says_so_twice() {
        assertThat(text(1, CalendarEntry.Method.CANCEL)).contains("METHOD:CANCEL", "STATUS:CANCELLED");
    }

    @Test
    void the_stamp_is_the_products_own_time() {
        assertThat(text(0, CalendarEntry.Method.REQUEST)).contains("DTSTAMP:20261124T080000Z");
    }

    @Test
    void who_is_visited_has_the_place_in_his_calendar() {
        AppointmentView visit = appointment(0, "Rue du Rhône 65, 1204 Genève");
        assertThat(new CalendarEntry(visit, CalendarEntry.Method.REQUEST, "https://support.example.ch")
                        .text("claire@boulangerie.example"))
                .contains("LOCATION:Rue du Rhône 65\\, 1204 Genève");
    }

    private static String text(int sequence, CalendarEntry.Method method) {
        return new CalendarEntry(appointment(sequence), method, "https://support.example.ch")
                .text("claire@boulangerie.example");
    }
}
