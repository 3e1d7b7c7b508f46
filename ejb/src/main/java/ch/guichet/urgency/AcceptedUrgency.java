package ch.guichet.urgency;

import ch.guichet.catalog.HourlyPrice;
import java.time.Instant;

/**
 * The proof that urgency was accepted before any work on it was begun (rule 16). Only {@link UrgencyConsent} can make one;
 * so a surcharge that nobody agreed to does not compile.
 */
public final class AcceptedUrgency {
    private final UrgencyRequest request;

    AcceptedUrgency(UrgencyRequest request) {
        request.requireAccepted();
        this.request = request;
    }

    public long requestId() {
        return request.id();
    }

    public int number() {
        return request.number();
    }

    public long customerId() {
        return request.customerId();
    }

    public long caseId() {
        return request.caseId();
    }

    public String title() {
        return request.title();
    }

    public long acceptanceId() {
        return request.acceptanceId();
    }

    /** When the yes was given; no minute before it is ever billed under it. */
    public Instant agreedAt() {
        return request.decidedAt();
    }

    /** Price of an hour, its unit and minimum, as agreed. */
    public HourlyPrice price() {
        return request.terms().price();
    }

    /** To whom the desk gave it, or null. */
    public Long specialistId() {
        return request.specialistId();
    }

    public String specialistName() {
        return request.specialistName();
    }
}
