package ch.guichet.demo;

import ch.guichet.identity.Roles;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;

/** Where whoever tries the product moves its clock, so that a month is played in a minute. */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.DESK, Roles.SPECIALIST, Roles.FINANCE, Roles.ADMIN})
public class DemoClock {
    private static final Instant EARLIEST = Instant.parse("2011-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private DemoMode demo;
    private MovableClock clock;

    public DemoClock() {}

    @Inject
    DemoClock(DemoMode demo, MovableClock clock) {
        this.demo = demo;
        this.clock = clock;
    }

    /** @throws Refusal {@code demo.off} */
    public Instant now() {
        requireDemo();
        return clock.now();
    }

    /**
     * From now on it is this instant, and time runs on from there.
     *
     * @throws Refusal {@code demo.off}, {@code demo.range}
     */
    public void moveTo(Instant instant) {
        requireDemo();
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw Refusal.invalid("demo.range", EARLIEST, LATEST);
        }
        clock.moveTo(instant);
    }

    /** From now on it is what the machine says. @throws Refusal {@code demo.off} */
    public void followMachine() {
        requireDemo();
        clock.followMachine();
    }

    private void requireDemo() {
        if (!demo.on()) throw Refusal.conflict("demo.off");
    }
}
