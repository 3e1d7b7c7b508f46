package ch.guichet.billing.rating;

import ch.guichet.shared.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What is owed for an appointment that did not take place, by the rules accepted at the booking (rule 11). It is no
 * service: no VAT is due on it and no pack pays for it.
 *
 * @param kind CANCEL_FEE or NO_SHOW_FEE
 * @param on the day it became due
 * @param at the moment of cancelling, or the start that was missed
 * @param freeUntil until when cancelling was free
 * @param acceptanceId the proof of the accepted terms
 */
public record BillableFee(
        long appointmentId,
        LineKind kind,
        String title,
        Money amount,
        LocalDate on,
        Instant at,
        Instant freeUntil,
        Instant agreedAt,
        long acceptanceId) {}
