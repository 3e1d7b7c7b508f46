package ch.guichet.interventions;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.io.Serializable;
import java.util.List;

/**
 * Paid work with its time and the price that was agreed.
 *
 * @param acceptanceId the proof of the yes it rests on
 * @param hourlyNet price of an hour without VAT, as agreed
 * @param net what the accounted time comes to without VAT, before any Support Credit
 * @param entries in the order of the work
 * @param travelNet what a visit to the customer costs without VAT, as agreed; zero when nothing was
 * @param travel the visits, by day
 */
public record InterventionView(
        InterventionRow row,
        long acceptanceId,
        Money hourlyNet,
        Minutes unit,
        Minutes minimum,
        Money net,
        List<WorkEntryRow> entries,
        Money travelNet,
        List<TravelRow> travel)
        implements Serializable {
    /** All visits together, without VAT. */
    public Money travelSum() {
        return travel.stream().map(TravelRow::net).reduce(Money.ZERO, Money::plus);
    }
}
