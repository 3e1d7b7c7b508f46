package ch.guichet.booking;

import java.util.List;

/**
 * How a specialist stands at this moment.
 *
 * @param languages that he speaks
 * @param working whether these are his hours, for as long as asked
 * @param occupied by something that is no appointment: a calendar elsewhere, a slot somebody is booking, another urgency
 * @param measured whether his clock runs on paid work
 * @param booked appointments that take his time; they move only with somebody's explicit consent
 */
public record SpecialistNow(
        long id,
        String name,
        List<String> languages,
        boolean working,
        boolean occupied,
        boolean measured,
        List<AppointmentNumber> booked) {
    public SpecialistNow {
        languages = List.copyOf(languages);
        booked = List.copyOf(booked);
    }

    /** Whether he can begin at once without anybody's harm. */
    public boolean free() {
        return working && !occupied && !measured && booked.isEmpty();
    }
}
