package ch.guichet.booking;

import ch.guichet.acceptance.Evidence;
import ch.guichet.catalog.HourlyPrice;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;

/** What was agreed when an appointment was booked; it never changes (rules 11 and 17). */
@Embeddable
record Agreed(
        @Column(name = "booked_at", updatable = false) Instant at,
        @Column(name = "terms_version", updatable = false) int termsVersion,
        @Column(name = "acceptance_id", updatable = false) long acceptanceId,

        @Column(name = "hourly_net_cents", updatable = false)
        Money hourlyNet,

        @Column(name = "unit_minutes", updatable = false) Minutes unit,
        @Column(name = "minimum_minutes", updatable = false) Minutes minimum,

        @Column(name = "cancel_fee_cents", updatable = false)
        Money cancelFee,

        @Column(updatable = false) String packs,
        @Column(updatable = false) String place,
        @Column(updatable = false) String language) {

    static Agreed of(BookingOffer offer, Evidence yes) {
        HourlyPrice price = offer.price();
        return new Agreed(
                yes.acceptedAt(),
                offer.terms().version(),
                yes.id(),
                price.net(),
                price.unit(),
                price.minimum(),
                offer.cancelFee(),
                String.join(" ", offer.packs()),
                offer.place(),
                offer.terms().language());
    }

    /** Codes of the packs that may pay it; empty for all. */
    List<String> payingPacks() {
        return packs.isBlank() ? List.of() : List.of(packs.split(" "));
    }

    HourlyPrice price() {
        return new HourlyPrice(hourlyNet, unit, minimum, BusinessClock.dayOf(at));
    }
}
