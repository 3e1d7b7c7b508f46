package ch.guichet.booking;

import java.util.List;

/**
 * What a look at the held credit found and did.
 *
 * @param released appointments that held credit although nothing can come of them any more
 * @param chosenAgain appointments whose lots could not give what they held
 * @param undecided appointments whose time is over and of which nobody has said what became of them: they go on holding
 */
public record HoldCheck(List<Long> released, List<Long> chosenAgain, List<AppointmentNumber> undecided) {
    public boolean clean() {
        return released.isEmpty() && chosenAgain.isEmpty() && undecided.isEmpty();
    }
}
