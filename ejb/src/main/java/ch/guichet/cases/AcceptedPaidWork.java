package ch.guichet.cases;

import ch.guichet.catalog.HourlyPrice;
import ch.guichet.shared.Money;
import java.time.Instant;

/**
 * The proof that a customer said yes to paid work (rule 5). Only {@link PaidWorkConsent} can make one, from an accepted
 * offer; so paid work that nobody agreed to does not compile.
 */
public final class AcceptedPaidWork {
    private final SupportCase supportCase;
    private final PaidWorkOffer offer;

    AcceptedPaidWork(SupportCase supportCase, PaidWorkOffer offer) {
        if (!offer.isAccepted()) throw new IllegalArgumentException("nobody accepted offer " + offer.version());
        this.supportCase = supportCase;
        this.offer = offer;
    }

    public long caseId() {
        return supportCase.id();
    }

    public long customerId() {
        return supportCase.customerId();
    }

    public String title() {
        return supportCase.subject();
    }

    public long acceptanceId() {
        return offer.acceptanceId();
    }

    /** Price of an hour without VAT, its unit and minimum, as agreed. */
    public HourlyPrice price() {
        return offer.terms().price();
    }

    /** What a visit to the customer costs without VAT, as agreed; zero when nothing was. */
    public Money travel() {
        return offer.terms().travel();
    }

    /** When the yes was given; no minute before it is ever billed. */
    public Instant agreedAt() {
        return offer.decidedAt();
    }
}
