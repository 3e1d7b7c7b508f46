package ch.guichet.api.interventions;

import ch.guichet.api.AcceptanceLink;
import ch.guichet.interventions.InterventionView;
import ch.guichet.interventions.TravelRow;
import ch.guichet.interventions.WorkEntryRow;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.urgency.Surcharge;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * An intervention with its time and the price that was agreed.
 *
 * @param acceptance the proof of the yes it rests on
 * @param urgency what urgency adds to it, or null
 * @param travelNet what a visit costs without VAT, as agreed; zero when nothing was
 * @param net what the accounted time comes to without VAT, before any Support Credit
 */
public record Detail(
        @JsonUnwrapped Summary summary,
        AcceptanceLink acceptance,
        Money hourlyNet,
        Minutes unitMinutes,
        Minutes minimumMinutes,
        Money net,
        Surcharge urgency,
        List<WorkEntryRow> workEntries,
        Money travelNet,
        List<TravelRow> travel) {

    static Detail of(InterventionView view, Surcharge urgency) {
        return new Detail(
                Summary.of(view.row()),
                AcceptanceLink.of(view.acceptanceId()),
                view.hourlyNet(),
                view.unit(),
                view.minimum(),
                view.net(),
                urgency,
                view.entries(),
                view.travelNet(),
                view.travel());
    }
}
