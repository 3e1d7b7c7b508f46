package ch.guichet.demo.story;

import ch.guichet.billing.monthend.WholeMonth;
import ch.guichet.demo.MovableClock;
import ch.guichet.identity.Role;
import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * The end of the story: the month before last was billed when it was over. The last month waits for whoever tries the
 * product. It comes after the telling because month-end commits as it goes; a server that dies here takes it up at its
 * next start.
 */
@ApplicationScoped
class PastMonth {
    @Inject
    private WholeMonth month;

    @Inject
    private MovableClock clock;

    @Inject
    private Cast cast;

    void billUnlessDone() {
        if (month.done()) return;
        StoryCalendar calendar = new StoryCalendar(BusinessClock.dayOf(clock.now()));
        Instant then = calendar.at("M-1/03 09:30");
        clock.tell(then);
        try {
            cast.play(new Scene(then, Role.FINANCE, "finance", () -> month.bill(calendar.month(-2))));
        } finally {
            clock.tell(null);
        }
    }
}
