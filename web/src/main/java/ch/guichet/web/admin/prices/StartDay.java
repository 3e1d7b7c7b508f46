package ch.guichet.web.admin.prices;

import ch.guichet.shared.BusinessClock;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.omnifaces.util.Messages;

/** What all forms of dated values share: the first day is looked at before the rest, and the end is said alike. */
@ApplicationScoped
public class StartDay {
    private final BusinessClock clock;
    private final BesideField beside;
    private final Speech say;

    protected StartDay() {
        this(null, null, null);
    }

    @Inject
    public StartDay(BusinessClock clock, BesideField beside, Speech say) {
        this.clock = clock;
        this.beside = beside;
        this.say = say;
    }

    public LocalDate today() {
        return clock.today();
    }

    /** Whether a value may begin on that day; if not, it is said beside the field. */
    public boolean possible(LocalDate day, String field) {
        if (!day.isBefore(clock.today())) return true;
        beside.refuse(field, say.of("refusal.catalog.inThePast", day));
        return false;
    }

    /** Says that a value is kept, and from when it is valid. */
    public void kept(LocalDate from) {
        Messages.addGlobalInfo("{0}", say.of("admin.prices.kept", from));
    }
}
