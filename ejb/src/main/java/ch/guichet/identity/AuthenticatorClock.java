package ch.guichet.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The real time, also when the clock of the demo is moved: a telephone that makes codes goes by it. Whole milliseconds,
 * because what the database rounds up would lie ahead of the present.
 */
@ApplicationScoped
class AuthenticatorClock {
    Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
