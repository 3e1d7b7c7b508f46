package ch.guichet.web.admin.clock;

import ch.guichet.demo.DemoClock;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.shell.Product;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import org.omnifaces.util.Faces;

/** Moves the product's clock in demo mode, so that a month is played in a minute. */
@Named
@RequestScoped
public class ClockPage {
    /** When an office opens. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final DemoClock clock;
    private final Product product;
    private final Speech say;
    private Instant wanted;

    protected ClockPage() {
        this(null, null, null);
    }

    @Inject
    public ClockPage(DemoClock clock, Product product, Speech say) {
        this.clock = clock;
        this.product = product;
        this.say = say;
    }

    /** @throws Refusal not found outside demo mode: there is no such page then */
    public void load() {
        if (!product.isDemo()) throw Refusal.notFound();
        wanted = clock.now();
    }

    public void move() {
        clock.moveTo(wanted);
        again();
    }

    public void nextDay() {
        clock.moveTo(clock.now().atZone(BusinessClock.ZURICH).plusDays(1).toInstant());
        again();
    }

    public void toNextMonth() {
        clock.moveTo(getNextMonth());
        again();
    }

    public void followMachine() {
        clock.followMachine();
        again();
    }

    private void again() {
        NextPage.tell(say.of("admin.clock.moved", clock.now()));
        Faces.redirect("/admin/clock/clock.xhtml");
    }

    /** The first day of the next month, when the office opens. */
    public Instant getNextMonth() {
        YearMonth next =
                YearMonth.from(clock.now().atZone(BusinessClock.ZURICH)).plusMonths(1);
        return next.atDay(1).atTime(MORNING).atZone(BusinessClock.ZURICH).toInstant();
    }

    public Instant getWanted() {
        return wanted;
    }

    public void setWanted(Instant wanted) {
        this.wanted = wanted;
    }
}
