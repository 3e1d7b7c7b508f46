package ch.guichet.interventions;

import ch.guichet.booking.AcceptedBooking;
import ch.guichet.booking.BookingConsent;
import ch.guichet.cases.PaidWorkConsent;
import ch.guichet.identity.User;
import ch.guichet.quotes.AcceptedQuote;
import ch.guichet.quotes.QuoteConsent;
import ch.guichet.quotes.QuoteWatch;
import ch.guichet.shared.Refusal;
import ch.guichet.urgency.AcceptedUrgency;
import ch.guichet.urgency.Surcharge;
import ch.guichet.urgency.UrgencyConsent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where a yes to work comes from, and who is told when the work is done. */
@ApplicationScoped
class AgreedWork {
    @Inject
    private PaidWorkConsent cases;

    @Inject
    private BookingConsent bookings;

    @Inject
    private QuoteConsent quotes;

    @Inject
    private UrgencyConsent urgency;

    @Inject
    private InterventionStore store;

    @Inject
    private QuotedHours hours;

    @Inject
    private QuoteWatch watch;

    /** Work on a case begins: on accepted urgency, else on the yes to paid work, else on the quote that was accepted. */
    Intervention begin(int number, long caseId, User specialist) {
        Optional<AcceptedUrgency> urgent = urgency.ofCase(caseId);
        if (urgent.isPresent())
            return Intervention.urgent(number, urgent.get(), specialist.id(), specialist.displayName());
        try {
            return Intervention.open(number, cases.of(caseId), specialist);
        } catch (Refusal noPaidWork) {
            AcceptedQuote quote = quotes.inForce(caseId).orElseThrow(() -> noPaidWork);
            return Intervention.quoted(number, quote, specialist);
        }
    }

    /** @throws Refusal quote.notAccepted */
    AcceptedQuote ofQuote(long quoteId) {
        return quotes.of(quoteId);
    }

    /** The accepted version that covers work on this. @throws Refusal quote.notAccepted with its number, quote.none */
    AcceptedQuote covering(Intervention intervention) {
        if (intervention.quoteId() != null) return quotes.of(intervention.quoteId());
        if (intervention.caseId() == null) throw Refusal.conflict("quote.none");
        return quotes.ofCase(intervention.caseId());
    }

    /** @throws Refusal urgency.notAccepted, urgency.over */
    AcceptedUrgency ofUrgency(long requestId) {
        return urgency.of(requestId);
    }

    /** It is kept that an intervention was opened: what urgency adds is from now on its own. */
    void opened(Intervention intervention) {
        if (intervention.urgencyId() != null) urgency.begun(urgency.of(intervention.urgencyId()), intervention.id());
    }

    /** What urgency adds to it, if anything. */
    Optional<Surcharge> surcharge(long interventionId) {
        return urgency.surcharge(interventionId);
    }

    /** Gives what urgency adds away; null charges it. @throws Refusal as the room of urgency says */
    void giveSurcharge(long interventionId, String reason) {
        urgency.give(interventionId, reason);
    }

    /** Time was added: whoever promised the hours is told when they come near to what was foreseen. */
    void logged(long interventionId) {
        Long quoteId = store.require(interventionId).quoteId();
        if (quoteId == null) return;
        AcceptedQuote quote = quotes.of(quoteId);
        QuoteUse use = hours.of(quote);
        if (use.nearLimit()) watch.nearLimit(quote, use.percent());
    }

    /** The work of an appointment begins. */
    AcceptedBooking begin(long appointmentId) {
        return bookings.begin(appointmentId);
    }

    /** The work of an appointment was begun by mistake. */
    void notBegun(long appointmentId) {
        bookings.notBegun(appointmentId);
    }

    void done(Intervention intervention) {
        if (intervention.appointmentId() != null) bookings.done(intervention.appointmentId());
    }
}
