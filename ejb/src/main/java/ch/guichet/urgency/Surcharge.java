package ch.guichet.urgency;

import ch.guichet.shared.Money;
import java.time.Instant;

/**
 * What urgency adds to an intervention.
 *
 * @param net CHF without VAT
 * @param acceptedAt when the yes was given, before the work
 * @param acceptanceId the proof of it
 * @param documentId the bill that carries it, or null
 * @param goodwill why it is given away, or null when it is charged
 */
public record Surcharge(
        long requestId, Money net, Instant acceptedAt, long acceptanceId, Long documentId, String goodwill) {}
