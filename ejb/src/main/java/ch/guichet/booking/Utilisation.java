package ch.guichet.booking;

import ch.guichet.shared.Minutes;

/**
 * How much of a specialist's week is booked.
 *
 * @param working minutes by his hours, without absences and holidays
 * @param booked minutes of appointments that take place or have, without buffers
 * @param appointments how many
 */
public record Utilisation(long specialistId, String name, Minutes working, Minutes booked, int appointments) {
    private static final int ALL = 100;

    /** Whole percent, half-up; 0 for a week without hours. */
    public int percent() {
        return working.isZero() ? 0 : (booked.value() * ALL + working.value() / 2) / working.value();
    }
}
