package ch.guichet.urgency;

import ch.guichet.booking.SpecialistNow;
import ch.guichet.booking.SpecialistsNow;
import ch.guichet.customers.MandateCard;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether somebody could come now. */
@ApplicationScoped
class UrgencyReadiness {
    @Inject
    private SpecialistsNow specialists;

    @Inject
    private UrgencyPricing pricing;

    @Inject
    private UrgencySubjects subjects;

    List<SpecialistNow> specialists() {
        return specialists.now(pricing.planned());
    }

    /** @throws Refusal urgency.nobodyFree with the next possibility, urgency.nobodyAtAll */
    void requireSomebody() {
        if (specialists().stream().anyMatch(SpecialistNow::free)) return;
        throw next().map(at -> Refusal.conflict("urgency.nobodyFree", at))
                .orElseGet(() -> Refusal.conflict("urgency.nobodyAtAll"));
    }

    /** @param contactId who looks */
    UrgencyPreview preview(long customerId, long contactId) {
        int free = (int) specialists().stream().filter(SpecialistNow::free).count();
        List<MandateCard> deciders = subjects.deciders(customerId);
        return new UrgencyPreview(
                pricing.terms().cost(),
                free,
                free > 0 ? null : next().orElse(null),
                deciders.stream().map(MandateCard::contactName).toList(),
                deciders.stream().anyMatch(m -> m.contactId() == contactId),
                pricing.validMinutes());
    }

    private Optional<Instant> next() {
        return specialists.next(pricing.planned());
    }
}
