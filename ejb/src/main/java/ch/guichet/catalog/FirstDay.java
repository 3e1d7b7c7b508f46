package ch.guichet.catalog;

import ch.guichet.shared.Refusal;
import java.time.LocalDate;
import java.util.Collection;

/** From when something new may be valid: never in the past, and what is in force is followed, never edited. */
final class FirstDay {
    private FirstDay() {}

    /** @throws Refusal {@code catalog.inThePast}, {@code catalog.alreadyInForce} */
    static void require(LocalDate validFrom, LocalDate today, Collection<LocalDate> taken) {
        if (validFrom.isBefore(today)) throw Refusal.invalid("catalog.inThePast", validFrom);
        if (validFrom.equals(today) && taken.contains(today)) throw Refusal.conflict("catalog.alreadyInForce", today);
    }
}
