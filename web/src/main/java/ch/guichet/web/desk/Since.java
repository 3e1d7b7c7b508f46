package ch.guichet.web.desk;

import ch.guichet.shared.BusinessClock;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;

/** How long ago something was, in one unit: what a list says about waiting. */
@Named
@ApplicationScoped
public class Since {
    private static final int HOURS_A_DAY = 24;
    private static final int MINUTES_AN_HOUR = 60;

    private final BusinessClock clock;
    private final Speech say;

    protected Since() {
        this(null, null);
    }

    @Inject
    public Since(BusinessClock clock, Speech say) {
        this.clock = clock;
        this.say = say;
    }

    /** {@code 12 min}, {@code 5 h}, {@code 3 j}; nothing for nothing. */
    public String of(Instant then) {
        if (then == null) return "";
        Duration time = Duration.between(then, clock.now());
        if (time.toHours() >= 2 * HOURS_A_DAY) return say.of("desk.since.days", String.valueOf(time.toDays()));
        if (time.toMinutes() >= 2 * MINUTES_AN_HOUR) return say.of("desk.since.hours", String.valueOf(time.toHours()));
        return say.of("desk.since.minutes", String.valueOf(Math.max(0, time.toMinutes())));
    }
}
