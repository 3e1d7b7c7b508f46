package ch.guichet.urgency;

import ch.guichet.booking.AppointmentNumber;
import ch.guichet.booking.DeskVisit;
import ch.guichet.booking.Slot;
import ch.guichet.booking.SpecialistNow;
import ch.guichet.booking.SpecialistsNow;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Gives accepted urgency to a specialist. Nothing in his agenda gives way unless the desk has named it. */
@ApplicationScoped
class UrgencyDispatch {
    private static final int PROPOSALS = 3;

    @Inject
    private SpecialistsNow specialists;

    @Inject
    private DeskVisit visits;

    @Inject
    private UrgencyPricing pricing;

    @Inject
    private UrgencyMail mail;

    @Inject
    private BusinessClock clock;

    /**
     * @throws Refusal urgency.notAccepted, urgency.over, urgency.specialist, urgency.bumps when something of his would have
     *     to give way that the desk has not named, booking.reason
     */
    void dispatch(UrgencyRequest request, DispatchOrder order, String by) {
        request.requireAccepted();
        Minutes length = pricing.planned();
        SpecialistNow chosen = specialists.now(length).stream()
                .filter(s -> s.id() == order.specialistId())
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("urgency.specialist"));
        for (AppointmentNumber booked : chosen.booked())
            if (!order.bump().contains(booked.id()))
                throw Refusal.conflict("urgency.bumps", chosen.name(), String.valueOf(booked.number()), booked.start());
        for (AppointmentNumber booked : chosen.booked()) takeBack(booked.id(), order.reason());
        specialists.occupy(chosen.id(), length, request.id());
        request.dispatch(chosen, by, clock.now());
        mail.dispatched(request);
    }

    /** Costs its customer nothing, and proposes the next times. */
    private void takeBack(long appointmentId, String reason) {
        List<Instant> others = visits.others(appointmentId).stream()
                .map(Slot::start)
                .limit(PROPOSALS)
                .toList();
        visits.withdraw(appointmentId, reason, others);
    }

    void release(UrgencyRequest request) {
        specialists.release(request.id());
    }
}
