package ch.guichet.api.interventions;

import ch.guichet.interventions.WorkTime;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * A stretch of work.
 *
 * @param seconds raw time, 1 to 86400
 * @param note what was done; the customer reads it
 * @param offPresence whether the customer was not there; needs an accepted quote
 * @param reason why a stretch is told better, for a correction only; kept with the old value
 */
public record Work(@NotNull Instant startedAt, @NotNull Long seconds, String note, String reason, Boolean offPresence) {
    WorkTime time() {
        return new WorkTime(startedAt, seconds, note, Boolean.TRUE.equals(offPresence));
    }
}
