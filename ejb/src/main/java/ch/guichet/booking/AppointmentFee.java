package ch.guichet.booking;

import ch.guichet.shared.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What is owed for an appointment that did not take place, by the rules accepted when it was booked (rule 11).
 *
 * @param amount CHF, without VAT
 * @param on the day it became due; the end of that month bills it
 * @param at the moment of cancelling, or the start that was missed
 * @param freeUntil until when cancelling was free
 * @param agreedAt when the rule was accepted
 * @param acceptanceId proof of the accepted terms
 * @param waivedAt when the house let it go, or null
 * @param waiveReason what the customer reads about it
 * @param documentId the bill that carries it, or null
 * @param documentNumber of that bill once it is posted, else null
 */
public record AppointmentFee(
        long appointmentId,
        FeeKind kind,
        Money amount,
        LocalDate on,
        Instant at,
        Instant freeUntil,
        Instant agreedAt,
        long acceptanceId,
        Instant waivedAt,
        String waivedBy,
        String waiveReason,
        Long documentId,
        String documentNumber) {

    /** Whether it can still be let go: on no bill yet, and not let go already. */
    public boolean open() {
        return waivedAt == null && documentId == null;
    }
}
