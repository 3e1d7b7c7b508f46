package ch.guichet.urgency;

import java.util.List;

/**
 * To whom the desk gives an accepted urgency.
 *
 * @param bump ids of his appointments that are taken back for it, each named: the consent of the desk
 * @param reason that their customers read; needed only then
 */
public record DispatchOrder(long specialistId, List<Long> bump, String reason) {
    public DispatchOrder {
        bump = bump == null ? List.of() : List.copyOf(bump);
    }
}
