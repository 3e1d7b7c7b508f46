package ch.guichet.booking;

import ch.guichet.credit.HoldPlan;
import ch.guichet.shared.Figures;
import ch.guichet.text.FilledText;
import java.util.Map;

/** The words a booking is accepted by: what, when, what it costs, what cancelling costs, and the terms in full. */
final class BookingDocument {
    private BookingDocument() {}

    /** @param values for the places of the text, as they are to be read */
    static String of(String language, Map<String, String> values) {
        return FilledText.of(BookingDocument.class, "booking", language, values);
    }

    /** What a booking takes of the credit, or a dash. */
    static String credit(HoldPlan plan) {
        String minutes = plan.minutesHeld().value() + " min";
        String money = "CHF " + Figures.of(plan.moneyHeld());
        if (plan.parts().isEmpty()) return "–";
        if (plan.moneyHeld().isZero()) return minutes;
        return plan.minutesHeld().isZero() ? money : minutes + ", " + money;
    }
}
