package ch.guichet.interventions;

import ch.guichet.booking.AcceptedBooking;
import ch.guichet.booking.BookingConsent;
import ch.guichet.cases.PaidWorkConsent;
import ch.guichet.identity.User;
import ch.guichet.quotes.AcceptedQuote;
import ch.guichet.quotes.QuoteConsent;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where a yes to work comes from, and who is told when the work is done. */
@ApplicationScoped
class AgreedWork {
    @Inject
    private PaidWorkConsent cases;

    @Inject
    private BookingConsent bookings;

    @Inject
    private QuoteConsent quotes;

    /** Work on a case begins: on the yes to paid work, else on the quote that was accepted. */
    Intervention begin(int number, long caseId, User specialist) {
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

    /** The work of an appointment begins. */
    AcceptedBooking begin(long appointmentId) {
        return bookings.begin(appointmentId);
    }

    void done(Intervention intervention) {
        if (intervention.appointmentId() != null) bookings.done(intervention.appointmentId());
    }
}
